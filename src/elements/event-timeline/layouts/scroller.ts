/** Attends to the street that has come onto the page, if there is one. */
export function attend(root: ParentNode): void {
  const street = root.querySelector<HTMLElement>('.street');
  if (!street) return;
  let observer = observers.get(street);
  if (observer) measure({target: street});
  else {
    open(street);
    // The page may hide us, and the street come to light late. In the next frame, as Firefox has not settled our width
    // yet when it tells of it: whoever asks for it there makes an error on the page.
    observer = new ResizeObserver(() => requestAnimationFrame(() => open(street)));
    observer.observe(street);
    observers.set(street, observer);
  }
  // The page's own typeface may come later still.
  const year = street.querySelector('.year-head');
  if (year) observer.observe(year);
}

/** Says to the eye and to assistive technology whether the street goes on at either end. */
export function measure({target}: {readonly target: EventTarget | null}): void {
  const street = target as HTMLElement;
  const way = Math.abs(street.scrollLeft);
  const [back, on] = (street.getRootNode() as ParentNode).querySelectorAll('.step');
  // Zoomed pages end within a pixel of their end.
  setDisabled(back, way < 2);
  setDisabled(on, way > street.scrollWidth - street.clientWidth - 2);
}

/** Goes as far as there is to see, less one event. */
export function walk({currentTarget}: Event, steps: -1 | 1): void {
  const button = currentTarget as HTMLElement;
  if (button.ariaDisabled === 'true') return;
  const street = (button.getRootNode() as ParentNode).querySelector<HTMLElement>('.street')!;
  readers.set(street, 'walked');
  const step = street.querySelector('.event')!.clientWidth;
  const way = Math.max(step, street.clientWidth - step);
  street.scrollBy({left: (isMirrored(street) ? -steps : steps) * way});
}

const observers = new WeakMap<Element, ResizeObserver>();
/** Who reads a street: it has been opened for them, or they have walked on, if only just; nobody reads a hidden one. */
const readers = new WeakMap<Element, 'opened' | 'walked'>();

function open(street: HTMLElement): void {
  // What a year that goes along covers does not count as seen.
  const years = [...street.querySelectorAll('.year-head')].filter(
    year => getComputedStyle(year).zIndex !== 'auto',
  );
  if (years.length === 0) street.style.removeProperty('--_lead');
  else street.style.setProperty('--_lead', `${Math.max(...years.map(year => year.clientWidth))}px`);
  const way = wayToFirstAhead(street);
  // Whoever has walked on is an event or more away.
  const isNear = Math.abs(way) < (street.querySelector('.event')?.clientWidth ?? 0) / 2;
  const reader = readers.get(street);
  if (street.clientWidth === 0) readers.delete(street);
  else if (!reader || (reader === 'opened' && isNear)) {
    readers.set(street, 'opened');
    // Moves nothing but the street: the page stays where it is, and so does the focus.
    street.scrollBy({left: way, behavior: 'instant'});
  }
  measure({target: street});
}

/** How far the first event that is on or ahead is from where it is read first, in pixels. */
function wayToFirstAhead(street: HTMLElement): number {
  const ahead = street.querySelectorAll('.now, .upcoming');
  const event = street.matches('.reversed') ? [...ahead].at(-1) : ahead[0];
  // Firefox may have snapped to an event while it did not know yet how much the year covers.
  if (!event) return -street.scrollLeft;
  const edge = isMirrored(street) ? 'right' : 'left';
  // Its ring is a border, which scroll-padding begins behind.
  const lead = parseFloat(getComputedStyle(street).scrollPaddingInlineStart) + street.clientLeft;
  return (
    event.getBoundingClientRect()[edge] -
    street.getBoundingClientRect()[edge] +
    (edge === 'left' ? -lead : lead)
  );
}

function isMirrored(street: HTMLElement): boolean {
  return getComputedStyle(street).direction === 'rtl';
}

function setDisabled(button: Element | undefined, isDisabled: boolean): void {
  if (button) button.ariaDisabled = String(isDisabled);
}
