import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** A widget in the HTML of a page. Positions are offsets into the page's string (UTF-16 code units). */
export interface FoundWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `lang` of the widget or its nearest ancestor that has one; empty if none has. */
  readonly language: string;
  /** Line of the start tag; the first line is 1. */
  readonly line: number;
  /** `start`: end of the start tag. `end`: beginning of the end tag; `undefined` if the element is not closed. */
  readonly start: number;
  readonly end: number | undefined;
  /** Output of an earlier run: the `<template>`, and the structured data (JSON-LD) that may follow it. */
  readonly shadow: {readonly start: number; readonly end: number} | undefined;
  /** JSON text of a feed in a `<script>` inside the widget. */
  readonly script: string | undefined;
}

/** Texts of the interface that the page itself provides, in one language. */
export interface FoundPhrases {
  /** Value of `data-ofb-phrases`: a BCP 47 tag, not checked. */
  readonly language: string;
  /** Text of the script: should be JSON, not checked. */
  readonly text: string;
  readonly line: number;
}

interface FoundPage {
  readonly widgets: readonly FoundWidget[];
  /** `data-src` of the script tag: the address of the feed for all widgets. */
  readonly feed: string | undefined;
  /** `data-languages` of the script tag: languages for texts that are missing in the page's language. */
  readonly languages: string;
  readonly phrases: readonly FoundPhrases[];
}

/**
 * Parses a page as a browser does (HTML parsing algorithm, parse5) and finds its widgets. Invalid HTML is not an error.
 *
 * @param isOurs whether a tag name belongs to a widget
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
    // parse5 keeps the content of a `<template>` outside `childNodes`: widgets in templates are not found.
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
