/* global document, getComputedStyle, innerWidth, NodeFilter -- runs in the page */

/** Finds text of the widgets that a reader cannot see whole: text that overflows, is cut off or overlaps other text. */
export function layoutFaults() {
  const faults = [];
  const width = document.documentElement.scrollWidth;
  if (width > innerWidth) faults.push(`the page is ${width} px wide`);
  for (const widget of document.querySelectorAll(
    'ofb-banner, ofb-sector-cards, ofb-event-timeline, ofb-partner-logos',
  )) {
    const tell = (fault, words) =>
      faults.push(`${widget.localName}: "${words.trim().slice(0, 40)}" ${fault}`);
    const box = widget.getBoundingClientRect();
    const lines = [];
    const elements = [...widget.shadowRoot.querySelectorAll('*')];
    // Text for screen readers only, and elements that are not drawn as text.
    const hidden = elements.filter(
      element => element.matches('option, style, svg') || getComputedStyle(element).clipPath !== 'none',
    );
    const scrolled = elements.filter(element => /auto|scroll/.test(getComputedStyle(element).overflowX));
    for (const text of textsIn(widget.shadowRoot, hidden)) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
      if (
        rects.some(({left, right}) => left < box.left - 1 || right > box.right + 1) &&
        !isIn(scrolled, text)
      ) {
        tell('sticks out', text.data);
      }
      lines.push(...rects.map(rect => ({rect, text})));
    }
    for (const element of elements) {
      const more = element.scrollWidth - element.clientWidth;
      if (more < 2 || element.clientWidth < 2 || !element.textContent.trim()) continue;
      if (getComputedStyle(element).display === 'inline' || isIn(scrolled, element) || isIn(hidden, element))
        continue;
      tell(`lacks ${more} px (${element.className})`, element.textContent);
    }
    lines.forEach(({rect, text}, place) => {
      const other = lines.slice(place + 1).find(next => next.text !== text && overlap(rect, next.rect));
      if (other) tell(`lies on "${other.text.data.trim().slice(0, 40)}"`, text.data);
    });
  }
  return faults;

  /** Line boxes of headings with a small line height may touch; that is no overlap of letters. */
  function overlap(one, other) {
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return wide > 2 && high > 0.35 * Math.min(one.height, other.height);
  }

  function textsIn(root, hidden) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const {data, parentElement} = walker.currentNode;
      if (data.trim() && parentElement?.checkVisibility() && !isIn(hidden, parentElement))
        texts.push(walker.currentNode);
    }
    return texts;
  }

  function isIn(places, node) {
    return places.some(place => place.contains(node));
  }
}
