/** Scrolls the row of a horizontal timeline, and tells the reader whether it goes on at either end. */
export class Scroller {
  #row: HTMLElement | undefined;
  /** What the reader has done: the row was opened at the first event that is ahead, or the reader has scrolled on. */
  #reader: 'opened' | 'scrolled' | undefined;
  #sizes: ResizeObserver | undefined;

  /** To be called after each update. */
  observe(root: ParentNode): void {
    const row = root.querySelector<HTMLElement>('.street') ?? undefined;
    if (row === this.#row) this.#measure();
    else {
      this.disconnect();
      this.#row = row;
      this.#open();
      // The page may hide the widget, and show it later. In the next frame: Firefox has not settled our width yet when it
      // reports a size, and a change of size within the report would be an error on the page.
      this.#sizes ??= new ResizeObserver(() => requestAnimationFrame(() => this.#open()));
      if (row) this.#sizes.observe(row);
    }
    // The page's own typeface may come later still.
    const year = row?.querySelector('.year-head');
    if (year) this.#sizes?.observe(year);
  }

  disconnect(): void {
    this.#sizes?.disconnect();
    this.#row = undefined;
    this.#reader = undefined;
  }

  /** The row has been scrolled. */
  handleEvent(): void {
    this.#measure();
  }

  /** Scrolls by as much as is in view, less one event. */
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
    // Zoomed pages end within a pixel of their end.
    setDisabled(back, distance < 2);
    setDisabled(on, distance > row.scrollWidth - row.clientWidth - 2);
  }

  #open(): void {
    const row = this.#row;
    if (!row) return;
    // An event under the heading of a year, which moves along, does not count as seen.
    const years = [...row.querySelectorAll('.year-head')].filter(
      year => getComputedStyle(year).zIndex !== 'auto',
    );
    if (years.length === 0) row.style.removeProperty('--_lead');
    else row.style.setProperty('--_lead', `${Math.max(...years.map(year => year.clientWidth))}px`);
    const distance = distanceToFirstAhead(row);
    // A reader who has scrolled on is an event or more away.
    const isNear = Math.abs(distance) < (row.querySelector('.event')?.clientWidth ?? 0) / 2;
    // Nobody reads a hidden row.
    if (row.clientWidth === 0) this.#reader = undefined;
    else if (!this.#reader || (this.#reader === 'opened' && isNear)) {
      this.#reader = 'opened';
      // Moves nothing but the row: the page stays where it is, and so does the focus.
      row.scrollBy({left: distance, behavior: 'instant'});
    }
    this.#measure();
  }
}

/** How far the first event that is on or ahead is from the place where it is read first, in pixels. */
function distanceToFirstAhead(row: HTMLElement): number {
  const ahead = row.querySelectorAll('.now, .upcoming');
  const event = row.matches('.reversed') ? [...ahead].at(-1) : ahead[0];
  // Firefox may have snapped to an event while it did not know yet how much the year covers.
  if (!event) return -row.scrollLeft;
  const edge = isRightToLeft(row) ? 'right' : 'left';
  // The ring of the focus is a border, which scroll-padding begins behind.
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
