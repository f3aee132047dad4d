/**
 * Moves the focus from an element that is about to be hidden to what comes after it in the order of the document,
 * shadow roots included; where nothing does, to the main content (WCAG 2.4.3). Hidden first, it would take the focus
 * along into nowhere in Firefox.
 */
export function focusAfter(element: Element, options: FocusOptions): void {
  let isAfter = false;
  for (const candidate of everyElement(document)) {
    isAfter ||= candidate === element;
    if (!isAfter || candidate.tabIndex < 0 || isWithin(candidate, element)) continue;
    if (takesFocus(candidate, options)) return;
  }
  focusPlace(document.querySelector('main') ?? document.body, options);
}

function* everyElement(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

function isWithin(node: Element, container: Element): boolean {
  const root = node.getRootNode();
  return container.contains(node) || (root instanceof ShadowRoot && isWithin(root.host, container));
}

// Whether something is visible, enabled and not inert, a browser knows best.
function takesFocus(element: HTMLElement, options: FocusOptions): boolean {
  element.focus(options);
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Lets a reader go on from a place that is no control. */
function focusPlace(place: HTMLElement, options: FocusOptions): void {
  const isPassive = !place.hasAttribute('tabindex');
  if (isPassive) place.tabIndex = -1;
  place.focus(options);
  if (isPassive) place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
}
