/**
 * Makes a ResizeObserver report the size of an element once more. A ResizeObserver reports only a size that differs
 * from the last reported one. So it misses an element whose size changes and changes back between two reports.
 */
export function observeAnew(observer: ResizeObserver, element: Element): void {
  observer.unobserve(element);
  observer.observe(element);
}
