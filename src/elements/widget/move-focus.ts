/** Focuses the link of a heading. A heading without a link is made focusable by script, and focused itself. */
export function moveFocus(title: HTMLElement): void {
  const link = title.querySelector('a');
  if (!link) title.tabIndex = -1;
  (link ?? title).focus();
}
