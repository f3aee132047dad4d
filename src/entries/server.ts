/** Widgets as HTML, in Node and wherever there is no DOM: what servers, static sites and `prerender` call. */
import {piecesOf, type RenderOptions} from '../server/render-widget.ts';
import {tags, type Tag} from './tags.ts';

export type {Attributes} from '../server/attributes.ts';
export type {PagePhrases} from '../server/page-language.ts';
export type {RenderOptions, Tag};

/**
 * A widget as HTML with declarative shadow DOM: to be read at once, without a script, and taken over by one.
 *
 * @throws {TypeError} for a tag that is none of ours, an impossible attribute, or a feed of which nothing can be read
 */
export async function renderWidget(tag: Tag, options: RenderOptions = {}): Promise<string> {
  let html = '';
  for await (const piece of streamWidget(tag, options)) html += piece;
  return html;
}

/** The same, piece by piece: for `ReadableStream.from`, `Readable.from`, or a response that is written as it comes. */
export function streamWidget(tag: Tag, options: RenderOptions = {}): AsyncGenerator<string> {
  if (!Object.hasOwn(tags, tag)) {
    throw new TypeError(
      `Open for business widgets: found <${tag}>, expected one of ${Object.keys(tags).join(', ')}.`,
    );
  }
  return piecesOf(tag, tags[tag], options);
}
