/**
 * Records the selected text of a shadow root.
 *
 * @returns a function that selects the text again, if the new content has the same text
 */
export function keepSelection(root: ShadowRoot): () => void {
  const selection = document.getSelection() as (Partial<Selection> & Selection) | null;
  // `getComposedRanges` exists since Chrome 137, Firefox 142 and Safari 17.
  const range = selection?.getComposedRanges?.({shadowRoots: [root]})[0];
  if (!selection || !range || range.collapsed || !root.contains(range.startContainer)) return () => {};
  const before = textsIn(root);
  const start = offsetIn(before, range.startContainer, range.startOffset);
  const end = offsetIn(before, range.endContainer, range.endOffset);
  const said = wordsOf(before);

  return () => {
    const texts = textsIn(root);
    if (start === undefined || end === undefined || wordsOf(texts) !== said) return;
    const [from, to] = [pointAt(texts, start), pointAt(texts, end)];
    if (from && to) selection.setBaseAndExtent(...from, ...to);
  };
}

type Point = readonly [text: Text, offset: number];

/** The text nodes, except those that contain only white space or are in a `style` or `noscript` element. */
function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.matches('style, noscript')) texts.push(text);
  }
  return texts;
}

function wordsOf(texts: readonly Text[]): string {
  return texts.map(({data}) => data).join('');
}

function offsetIn(texts: readonly Text[], node: Node, offset: number): number | undefined {
  const index = texts.indexOf(node as Text);
  if (index < 0) return undefined;
  return texts.slice(0, index).reduce((sum, {length}) => sum + length, offset);
}

function pointAt(texts: readonly Text[], offset: number): Point | undefined {
  let rest = offset;
  for (const text of texts) {
    if (rest <= text.length) return [text, rest];
    rest -= text.length;
  }
  return undefined;
}
