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
  /** What was prerendered before. */
  readonly shadow: {readonly start: number; readonly end: number} | undefined;
  /** A feed in a script between its tags. */
  readonly script: string | undefined;
}

interface FoundPage {
  readonly widgets: readonly FoundWidget[];
  /** The feed that the script tag names for all of them. */
  readonly feed: string | undefined;
}

/**
 * Reads a page as a browser would, and says where its widgets are.
 *
 * @param isOurs whether a tag is that of a widget
 */
export function findWidgets(page: string, isOurs: (tag: string) => boolean): FoundPage {
  const widgets: FoundWidget[] = [];
  let feed: string | undefined;
  const visit = (node: Tree.Node, around: string): void => {
    if (!('tagName' in node)) return visitAll(node, around);
    const attributes = attributesOf(node);
    const language = attributes['lang'] ?? around;
    if (node.tagName === 'script' && attributes['src']?.includes('ofb.')) feed ??= attributes['data-src'];
    if (isOurs(node.tagName)) widgets.push(widgetAt(node, attributes, language));
    else visitAll(node, language);
  };
  const visitAll = (node: Tree.Node, language: string): void => {
    // What is in a template is in no page yet: parse5 keeps it apart from the children.
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, language);
  };
  visit(parse(page, {sourceCodeLocationInfo: true}), '');
  return {widgets, feed};
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
  const place = shadow?.sourceCodeLocation;
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
    shadow: place ? {start: place.startOffset, end: place.endOffset} : undefined,
    script: script?.childNodes.map(child => ('value' in child ? child.value : '')).join(''),
  };
}

function attributesOf({attrs}: Tree.Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({name, value}) => [name, value]));
}
