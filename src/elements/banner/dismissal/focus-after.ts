/**
 * Moves the focus to the first focusable element after an element that is about to be hidden, in document order, shadow
 * roots included. If there is none, moves the focus to `<main>`, or to `<body>` without a `<main>` (WCAG 2.4.3). To be
 * called before the element is hidden: Firefox loses the focus when the focused element becomes hidden.
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

// Only the browser knows whether an element is visible, enabled and not inert: try to focus it.
function takesFocus(element: HTMLElement, options: FocusOptions): boolean {
  element.focus(options);
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Focuses an element that may not be focusable: it has a `tabindex` until it loses the focus. */
function focusPlace(place: HTMLElement, options: FocusOptions): void {
  const isPassive = !place.hasAttribute('tabindex');
  if (isPassive) place.tabIndex = -1;
  place.focus(options);
  if (isPassive) place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
}
