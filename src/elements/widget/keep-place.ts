import {fingerprintOf, type Fingerprint} from './fingerprint.ts';
import {keepSelection} from './keep-selection.ts';

/**
 * Records the focus, the open `details` elements, the scroll positions and the selected text of a shadow root.
 *
 * @returns a function that restores them after the content of the shadow root was replaced
 */
export function keepPlace(root: ShadowRoot): () => void {
  const focused = root.activeElement && fingerprintOf(root.activeElement, root);
  const opened = [...root.querySelectorAll('details[open]')].map(element => fingerprintOf(element, root));
  const scrolled = [...root.querySelectorAll('*')]
    .filter(({scrollLeft, scrollTop}) => scrollLeft || scrollTop)
    .map(element => ({
      sighting: fingerprintOf(element, root),
      place: {left: element.scrollLeft, top: element.scrollTop},
    }));
  const select = keepSelection(root);

  return () => {
    for (const sighting of opened) sighting.find(root)?.setAttribute('open', '');
    for (const {sighting, place} of scrolled) scroll(sighting.find(root), place);
    select();
    if (focused) focus(focused, root);
  };
}

function focus(sighting: Fingerprint, root: ShadowRoot): void {
  const element = sighting.find(root) ?? nearestControl(sighting, root);
  // Restores the `tabindex` of a heading that was focused as the target of a link.
  if (sighting.isMadeFocusable && element && element.tabIndex < 0) element.tabIndex = -1;
  element?.focus({preventScroll: true});
}

/** The control with the nearest index, so that the focus is not lost when its element no longer exists. */
function nearestControl({place}: Fingerprint, root: ShadowRoot): HTMLElement | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
  return controls[Math.min(place, controls.length - 1)];
}

function scroll(element: HTMLElement | undefined, place: ScrollToOptions): void {
  if (!element) return;
  const move = () => element.scrollTo({...place, behavior: 'instant'});
  move();
  // An element may scroll itself one frame after its first size is reported. This scroll must come later.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    requestAnimationFrame(move);
  });
  observer.observe(element);
}
