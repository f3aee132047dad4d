import {ContentSource} from '../controllers/content-source.ts';
import {isTag} from '../controllers/other-languages.ts';
import {homeZone} from '../locale/event-dates.ts';
import {unscripted} from '../elements/widget/unscripted.styles.ts';
import {attributesFrom, htmlOfAttributes, type Attributes} from './attributes.ts';
import {escape} from './escape.ts';
import {viewOf} from './feed-view.ts';
import {htmlOf} from './html-of.ts';
import {languageFor, type PagePhrases} from './page-language.ts';
import {elementOf, render, type ServerWidget, type WidgetClass} from './server-widget.ts';
import {structuredDataOf} from './statement.ts';

/** The widget and its page, for a server that renders the widget. */
export interface RenderOptions {
  /** The attributes of the widget's tag. */
  readonly attributes?: Attributes;
  /**
   * BCP 47 tag of the page; the attribute `lang` has priority. An invalid tag is named in the console. English without
   * either.
   */
  readonly language?: string;
  /**
   * BCP 47 tags of languages to use if `language` is missing, the preferred one first, as in `data-languages` of the
   * script tag. Invalid tags are named in the console, and left out.
   */
  readonly languages?: readonly string[];
  /**
   * Interface words that the page replaces, by BCP 47 tag, as in `<script data-ofb-phrases>`. Invalid phrases are
   * named in the console, and ignored. Pass the same object for each widget: each object is checked once.
   */
  readonly phrases?: PagePhrases;
  /**
   * The feed: parsed data, or its text in JSON or iCalendar. The attribute `content` has priority. Without either, the
   * built-in content is rendered. With the attribute `src` alone, only the tag is written, and the script in the
   * browser loads the feed.
   */
  readonly feed?: unknown;
  /** The current time, from which it follows which events are past, now or upcoming; the server's clock by default. */
  readonly now?: Date;
  /**
   * The visitor's time zone as an IANA name; `Europe/Rome` by default. If the zone of an event differs, the hours of
   * the event are shown in both zones.
   */
  readonly timeZone?: string;
  /** Absolute URL of the page, the base of relative URLs; `about:blank` by default. */
  readonly base?: string;
  /**
   * `inline` by default, which writes a `<style>`. For a Content-Security-Policy that forbids `<style>`: a function
   * that publishes a style sheet and returns its URL. Equal widgets have equal style sheets.
   */
  readonly styles?: 'inline' | ((css: string) => string | Promise<string>);
  /** The nonce of the `<style>`, if the Content-Security-Policy of the page requires one. */
  readonly nonce?: string;
  /** HTML between the tags: fallback content and slots. It is not escaped. */
  readonly fallback?: string;
}

/**
 * A widget as HTML with declarative shadow DOM, in pieces.
 *
 * @param load loads the class of the element
 * @throws {TypeError} for an attribute whose name is not allowed, or a feed of which nothing can be read
 */
export async function* piecesOf(
  tag: string,
  load: () => Promise<WidgetClass>,
  options: RenderOptions,
): AsyncGenerator<string> {
  const {fallback = '', timeZone = homeZone, now = new Date(), base = 'about:blank'} = options;
  const {languages = [], phrases = {}} = options;
  const others = languages.filter(isTag);
  const attributes = attributesFrom(tag, options.attributes ?? {});
  const feed = attributes.get('content') ?? options.feed;
  const language = await languageFor(attributes.get('lang') ?? options.language ?? '', others, phrases);
  const surroundings = {language: language.tag, others, url: attributes.get('src')};
  const source = new ContentSource(language, feed === undefined ? undefined : viewOf(feed, surroundings));
  const slots = [...fallback.matchAll(/\sslot\s*=\s*["']?([\w-]+)/gi)].map(([, name]) => name!);
  const element = elementOf(await load(), tag, {attributes, slots, base, now, timeZone});
  // The script in the browser loads a feed that the server does not have.
  const isUnknown = feed === undefined && attributes.has('src');
  const widget = isUnknown ? undefined : await render(element, source);

  yield `<${tag}${htmlOfAttributes(attributes)}>`;
  if (widget) {
    yield '<template shadowrootmode="open">';
    // A hidden widget has an empty shadow root.
    if (!widget.isHidden) yield* shadowOf(widget, source, options);
    yield '</template>';
    yield structuredDataOf(widget);
  }
  yield `${fallback}</${tag}>`;
}

/** A nested `</noscript>` would end the outer element. Texts have no angle brackets, because they are escaped. */
const noscriptTag = /<\/?noscript>/g;

async function* shadowOf(
  widget: ServerWidget,
  source: ContentSource,
  options: RenderOptions,
): AsyncGenerator<string> {
  const {element} = widget as {element: {limit?: number | undefined}};
  yield await styleOf(widget, options);
  // Without a script, the button that shows the rest does not work: `<noscript>` has the whole list.
  if (element.limit) {
    element.limit = undefined;
    const {template} = await render(widget.element, source);
    // Slotted content goes into the first slot of a name: without a script, that is the one in `<noscript>`.
    yield '<noscript>';
    for (const piece of htmlOf(template)) yield piece.replace(noscriptTag, '');
    yield '</noscript>';
  }
  yield* htmlOf(widget.template);
}

async function styleOf({sheets}: ServerWidget, {styles = 'inline', nonce}: RenderOptions): Promise<string> {
  const text = [...sheets, unscripted].map(({cssText}) => cssText).join('');
  if (styles !== 'inline') return `<link rel="stylesheet" href="${escape(await styles(text))}">`;
  return `<style${nonce === undefined ? '' : ` nonce="${escape(nonce)}"`}>${text}</style>`;
}
