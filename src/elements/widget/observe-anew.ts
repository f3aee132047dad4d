/**
 * Makes a ResizeObserver report the size of an element once more. It reports only a size that differs from the last one
 * that it reported: an element that changes and changes back in between would keep what fitted the other size.
 */
export function observeAnew(observer: ResizeObserver, element: Element): void {
  observer.unobserve(element);
  observer.observe(element);
}
