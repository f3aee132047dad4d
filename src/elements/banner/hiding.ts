const reasonsOf = new WeakMap<HTMLElement, Set<string>>();

/** Hides an element for a reason, and shows it when the last of our reasons is gone; the page's own `hidden` stays. */
export function setHidden(element: HTMLElement, reason: string, isHidden: boolean): void {
  const reasons = reasonsOf.get(element) ?? new Set();
  reasonsOf.set(element, reasons);
  if (isHidden) {
    reasons.add(reason);
    element.hidden = true;
  } else if (reasons.delete(reason) && reasons.size === 0) {
    element.hidden = false;
  }
}
