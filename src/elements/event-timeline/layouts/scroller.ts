/** Scrolls the row of the horizontal layout, and disables a button at the end of the row. */
export class Scroller {
  #row: HTMLElement | undefined;
  /** `opened`: the row was scrolled to the first event that is not past; `scrolled`: the visitor has used a button. */
  #reader: 'opened' | 'scrolled' | undefined;
  #sizes: ResizeObserver | undefined;

  /** The layout calls this after each update. */
  observe(root: ParentNode): void {
    const row = root.querySelector<HTMLElement>('.street') ?? undefined;
    if (row === this.#row) this.#measure();
    else {
      this.disconnect();
      this.#row = row;
      this.#open();
      // Again when the size changes, because the page may show a hidden widget later. In the next frame, because the
      // width is not final in Firefox when it reports a size, and a change of size within the callback would cause the
      // error "ResizeObserver loop".
      this.#sizes ??= new ResizeObserver(() => requestAnimationFrame(() => this.#open()));
      if (row) this.#sizes.observe(row);
    }
    // The width of a year also changes when a font of the page is loaded.
    const year = row?.querySelector('.year-head');
    if (year) this.#sizes?.observe(year);
  }

  disconnect(): void {
    this.#sizes?.disconnect();
    this.#row = undefined;
    this.#reader = undefined;
  }

  /** Handles `scroll` of the row. */
  handleEvent(): void {
    this.#measure();
  }

  /**
   * Scrolls by the visible width, minus one event.
   *
   * @param steps -1 towards the start of the row, 1 towards its end
   */
  scroll({currentTarget}: Event, steps: -1 | 1): void {
    const row = this.#row;
    if (!row || (currentTarget as HTMLElement).ariaDisabled === 'true') return;
    this.#reader = 'scrolled';
    const step = row.querySelector('.event')!.clientWidth;
    const distance = Math.max(step, row.clientWidth - step);
    row.scrollBy({left: (isRightToLeft(row) ? -steps : steps) * distance});
  }

  /** Disables the buttons at the ends of the row. */
  #measure(): void {
    const row = this.#row;
    if (!row) return;
    const distance = Math.abs(row.scrollLeft);
    const [back, on] = (row.getRootNode() as ParentNode).querySelectorAll('.step');
    // In a zoomed page, the last scroll position may differ from the end by less than 2 px.
    setDisabled(back, distance < 2);
    setDisabled(on, distance > row.scrollWidth - row.clientWidth - 2);
  }

  #open(): void {
    const row = this.#row;
    if (!row) return;
    // Events must not be scrolled under a sticky year, so its width is the scroll padding.
    const years = [...row.querySelectorAll('.year-head')].filter(
      year => getComputedStyle(year).zIndex !== 'auto',
    );
    if (years.length === 0) row.style.removeProperty('--_lead');
    else row.style.setProperty('--_lead', `${Math.max(...years.map(year => year.clientWidth))}px`);
    const distance = distanceToFirstAhead(row);
    // A visitor who has scrolled by hand is farther away, and keeps the position.
    const isNear = Math.abs(distance) < (row.querySelector('.event')?.clientWidth ?? 0) / 2;
    // A hidden row starts again at the first event that is not past.
    if (row.clientWidth === 0) this.#reader = undefined;
    else if (!this.#reader || (this.#reader === 'opened' && isNear)) {
      this.#reader = 'opened';
      // Not `scrollIntoView`, which would scroll the page too.
      row.scrollBy({left: distance, behavior: 'instant'});
    }
    this.#measure();
  }
}

/** The distance to scroll until the first event that is not past is at the start of the row, in CSS pixels. */
function distanceToFirstAhead(row: HTMLElement): number {
  const ahead = row.querySelectorAll('.now, .upcoming');
  const event = row.matches('.reversed') ? [...ahead].at(-1) : ahead[0];
  // Firefox may have snapped to an event before the scroll padding was set.
  if (!event) return -row.scrollLeft;
  const edge = isRightToLeft(row) ? 'right' : 'left';
  // The focus ring is a border. `scroll-padding` begins inside it.
  const lead = parseFloat(getComputedStyle(row).scrollPaddingInlineStart) + row.clientLeft;
  return (
    event.getBoundingClientRect()[edge] - row.getBoundingClientRect()[edge] + (edge === 'left' ? -lead : lead)
  );
}

function isRightToLeft(row: HTMLElement): boolean {
  return getComputedStyle(row).direction === 'rtl';
}

function setDisabled(button: Element | undefined, isDisabled: boolean): void {
  if (button) button.ariaDisabled = String(isDisabled);
}
