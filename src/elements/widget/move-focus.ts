/** Lets a reader go on from a heading: from its link, or from itself, which need not be a control. */
export function moveFocus(title: HTMLElement): void {
  const link = title.querySelector('a');
  if (!link) title.tabIndex = -1;
  (link ?? title).focus();
}
