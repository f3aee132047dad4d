/** Attends to the street that has come onto the page, if there is one. */
export function attend(root: ParentNode): void {
  const street = root.querySelector<HTMLElement>('.street');
  if (!street) return;
  // Sizes are known only once the page has been laid out, and not while it hides us: the street may come to light late.
  const observer = observers.get(street) ?? new ResizeObserver(() => open(street));
  if (observers.has(street)) measure({target: street});
  else observer.observe(street);
  observers.set(street, observer);
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
  const step = street.querySelector('.event')!.clientWidth;
  const way = Math.max(step, street.clientWidth - step);
  street.scrollBy({left: (isMirrored(street) ? -steps : steps) * way});
}

const observers = new WeakMap<Element, ResizeObserver>();
/** Where each street was opened; nowhere while it is hidden. */
const openings = new WeakMap<Element, number>();

function open(street: HTMLElement): void {
  const {clientWidth} = street;
  // What a year that goes along covers does not count as seen.
  const years = [...street.querySelectorAll('.year-head')].filter(
    year => getComputedStyle(year).zIndex !== 'auto',
  );
  if (years.length === 0) street.style.removeProperty('--_lead');
  else street.style.setProperty('--_lead', `${Math.max(...years.map(year => year.clientWidth))}px`);
  const opening = openings.get(street);
  if (clientWidth === 0) openings.delete(street);
  else if (opening === undefined || Math.abs(street.scrollLeft - opening) < 2) goToFirstAhead(street);
  measure({target: street});
}

/** Moves nothing but the street, until a reader has: the page stays where it is, and so does the focus. */
function goToFirstAhead(street: HTMLElement): void {
  const ahead = street.querySelectorAll('.now, .upcoming');
  const event = street.matches('.reversed') ? [...ahead].at(-1) : ahead[0];
  // Firefox may have snapped to an event while it did not know yet how much the year covers.
  if (!event) return goTo(street, 0);
  const edge = isMirrored(street) ? 'right' : 'left';
  const lead = parseFloat(getComputedStyle(street).scrollPaddingInlineStart) * (edge === 'left' ? -1 : 1);
  const left = event.getBoundingClientRect()[edge] - street.getBoundingClientRect()[edge] + lead;
  goTo(street, street.scrollLeft + left);
}

function goTo(street: HTMLElement, left: number): void {
  street.scrollTo({left, behavior: 'instant'});
  openings.set(street, street.scrollLeft);
}

function isMirrored(street: HTMLElement): boolean {
  return getComputedStyle(street).direction === 'rtl';
}

function setDisabled(button: Element | undefined, isDisabled: boolean): void {
  if (button) button.ariaDisabled = String(isDisabled);
}
