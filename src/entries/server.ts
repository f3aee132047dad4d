/** Renders widgets as HTML in Node and other environments without a DOM: for servers, static sites and `prerender`. */
import {piecesOf, type RenderOptions} from '../server/render-widget.ts';
import {tags, type Tag} from './tags.ts';

export type {Attributes} from '../server/attributes.ts';
export type {PagePhrases} from '../server/page-language.ts';
export type {RenderOptions, Tag};

/**
 * A widget as HTML with declarative shadow DOM. The widget is readable without a script; if the page loads the script,
 * the element replaces this HTML.
 *
 * @throws {TypeError} for an unknown tag, an attribute whose name is not allowed, or a feed of which nothing can be
 *   read
 */
export async function renderWidget(tag: Tag, options: RenderOptions = {}): Promise<string> {
  let html = '';
  for await (const piece of streamWidget(tag, options)) html += piece;
  return html;
}

/**
 * The same as {@link renderWidget}, in pieces: for `ReadableStream.from`, `Readable.from`, or a response that is sent
 * in pieces.
 *
 * @throws {TypeError} as {@link renderWidget}: at once for an unknown tag, else when the pieces are read
 */
export function streamWidget(tag: Tag, options: RenderOptions = {}): AsyncGenerator<string> {
  if (!Object.hasOwn(tags, tag)) {
    throw new TypeError(
      `Open for business widgets: found <${tag}>, expected one of ${Object.keys(tags).join(', ')}.`,
    );
  }
  return piecesOf(tag, tags[tag], options);
}
