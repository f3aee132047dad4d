import {sightingOf, type Sighting} from './fingerprint.ts';
import {keepSelection} from './keep-selection.ts';

/**
 * Where a reader is in a shadow root: what has the focus, what is open, what is scrolled, what is selected.
 *
 * @returns brings the reader back when all that is in it has been replaced
 */
export function keepPlace(root: ShadowRoot): () => void {
  const focused = root.activeElement && sightingOf(root.activeElement, root);
  const opened = [...root.querySelectorAll('details[open]')].map(element => sightingOf(element, root));
  const scrolled = [...root.querySelectorAll('*')]
    .filter(({scrollLeft, scrollTop}) => scrollLeft || scrollTop)
    .map(element => ({
      sighting: sightingOf(element, root),
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

function focus(sighting: Sighting, root: ShadowRoot): void {
  const element = sighting.find(root) ?? nearestControl(sighting, root);
  // A heading that a link has led to takes the focus only when it is asked to.
  if (sighting.isMadeFocusable && element && element.tabIndex < 0) element.tabIndex = -1;
  element?.focus({preventScroll: true});
}

/** Where the focus is not lost at least, when what had it is gone. */
function nearestControl({place}: Sighting, root: ShadowRoot): HTMLElement | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
  return controls[Math.min(place, controls.length - 1)];
}

function scroll(element: HTMLElement | undefined, place: ScrollToOptions): void {
  if (!element) return;
  const move = () => element.scrollTo({...place, behavior: 'instant'});
  move();
  // What places itself a frame after its size is known has its say first, as it was there first.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    requestAnimationFrame(move);
  });
  observer.observe(element);
}
