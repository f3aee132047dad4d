/**
 * Tells widgets what the visitor wishes, whatever the browser says: pictures are taken where motion is reduced.
 *
 * @returns for `beforeEach` of a story
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
