/**
 * Replaces `matchMedia` so that widgets read this value of `prefers-reduced-motion`. Otherwise the browser decides, and
 * pictures are taken with reduced motion.
 *
 * @returns function for `beforeEach` of a story; it returns the function that restores `matchMedia`
 */
export function visitorPrefers(motion: 'reduce' | 'no-preference'): () => () => void {
  return () => {
    const {matchMedia} = window;
    const answer = motion === 'reduce' ? 'all' : 'not all';
    window.matchMedia = query =>
      matchMedia.call(window, query.includes('prefers-reduced-motion: reduce') ? answer : query);
    return () => {
      window.matchMedia = matchMedia;
    };
  };
}
