import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** A widget in the text of a page, by offsets into that text. */
export interface FoundWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `lang` of the nearest element that has one, the widget included; empty where none has. */
  readonly language: string;
  /** Line of its tag, from 1. */
  readonly line: number;
  /** Where its start tag ends, and its end tag begins; the latter is missing where nothing closes it. */
  readonly start: number;
  readonly end: number | undefined;
  /** What was prerendered before, with what a timeline says to search engines after it. */
  readonly shadow: {readonly start: number; readonly end: number} | undefined;
  /** A feed in a script between its tags. */
  readonly script: string | undefined;
}

/** Interface words of the page's own, in one language. */
export interface FoundPhrases {
  /** BCP 47, as the page wrote it. */
  readonly language: string;
  /** JSON, if the page is right. */
  readonly text: string;
  readonly line: number;
}

interface FoundPage {
  readonly widgets: readonly FoundWidget[];
  /** The feed that the script tag names for all of them. */
  readonly feed: string | undefined;
  /** The languages that the script tag names for what is missing in the page's own. */
  readonly languages: string;
  readonly phrases: readonly FoundPhrases[];
}

/**
 * Reads a page as a browser would, and says where its widgets are.
 *
 * @param isOurs whether a tag is that of a widget
 */
export function findWidgets(page: string, isOurs: (tag: string) => boolean): FoundPage {
  const widgets: FoundWidget[] = [];
  const phrases: FoundPhrases[] = [];
  let [feed, languages]: (string | undefined)[] = [];
  const visitScript = (node: Tree.Element, attributes: Readonly<Record<string, string>>): void => {
    if (attributes['src']?.includes('ofb.')) feed ??= attributes['data-src'];
    languages ??= attributes['data-languages'];
    const own = attributes['data-ofb-phrases'];
    if (own === undefined) return;
    phrases.push({language: own, text: textOf(node), line: node.sourceCodeLocation!.startLine});
  };
  const visit = (node: Tree.Node, around: string): void => {
    if (!('tagName' in node)) return visitAll(node, around);
    const attributes = attributesOf(node);
    const language = attributes['lang'] ?? around;
    if (node.tagName === 'script') visitScript(node, attributes);
    if (isOurs(node.tagName)) widgets.push(widgetAt(node, attributes, language));
    else visitAll(node, language);
  };
  const visitAll = (node: Tree.Node, language: string): void => {
    // What is in a template is in no page yet: parse5 keeps it apart from the children.
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, language);
  };
  visit(parse(page, {sourceCodeLocationInfo: true}), '');
  return {widgets, feed, languages: languages ?? '', phrases};
}

function widgetAt(
  element: Tree.Element,
  attributes: Readonly<Record<string, string>>,
  language: string,
): FoundWidget {
  const {startTag, startLine, endTag} = element.sourceCodeLocation!;
  const children = element.childNodes.filter(child => 'tagName' in child);
  const shadow = children.find(
    child => child.tagName === 'template' && 'shadowrootmode' in attributesOf(child),
  );
  const next = shadow && children[children.indexOf(shadow) + 1];
  const last = next && 'data-ofb-stated' in attributesOf(next) ? next : shadow;
  const script = children.find(
    child => child.tagName === 'script' && attributesOf(child)['type'] === 'application/json',
  );
  return {
    tag: element.tagName,
    attributes,
    language,
    line: startLine,
    start: startTag!.endOffset,
    end: endTag?.startOffset,
    shadow: shadow && {
      start: shadow.sourceCodeLocation!.startOffset,
      end: last!.sourceCodeLocation!.endOffset,
    },
    script: script && textOf(script),
  };
}

function textOf({childNodes}: Tree.Element): string {
  return childNodes.map(child => ('value' in child ? child.value : '')).join('');
}

function attributesOf({attrs}: Tree.Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({name, value}) => [name, value]));
}
