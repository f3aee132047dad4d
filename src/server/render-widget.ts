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
import {statementOf} from './statement.ts';

/** How a widget is rendered where there is no page. */
export interface RenderOptions {
  /** The widget's attributes, as its tag in the page would have them. */
  readonly attributes?: Attributes;
  /** BCP 47 tag of the page around it; the attribute `lang` wins. English without either. */
  readonly language?: string;
  /** BCP 47 tags of what is shown where that is missing, the dearest first: `data-languages` of a script tag. */
  readonly languages?: readonly string[];
  /**
   * Interface words of the page's own, by BCP 47 tag: what `<script data-ofb-phrases>` says to a browser. An object
   * that is handed over again is looked through once.
   */
  readonly phrases?: PagePhrases;
  /**
   * What is in the feed: data in our format, or its text (JSON or iCalendar). The attribute `content` wins. Without
   * either the content is the built-in one; but where the attribute `src` names a feed that is not given here, only
   * the tag is written, and the script reads the feed.
   */
  readonly feed?: unknown;
  /** What the time is, for all that is over, on, or to come; the server's clock by default. */
  readonly now?: Date;
  /** Where the reader is, an IANA time zone: `Europe/Rome` by default, where nothing has to be converted. */
  readonly timeZone?: string;
  /** Whole address of the page, by which relative addresses are read. */
  readonly base?: string;
  /**
   * `inline` by default; for policies that forbid `<style>`, what publishes a style sheet and says at which address.
   * What looks the same has the same style sheet.
   */
  readonly styles?: 'inline' | ((css: string) => string | Promise<string>);
  /** The nonce that the page's Content-Security-Policy asks of a `<style>`. */
  readonly nonce?: string;
  /** HTML that stands between the tags, written as it is. */
  readonly fallback?: string;
}

/**
 * A widget as HTML with declarative shadow DOM, piece by piece.
 *
 * @param load its class
 * @throws {TypeError} for an attribute with an impossible name, or a feed of which nothing can be read
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
  // A feed that is not given here is read by the script.
  const isUnknown = feed === undefined && attributes.has('src');
  const widget = isUnknown ? undefined : await render(element, source);

  yield `<${tag}${htmlOfAttributes(attributes)}>`;
  if (widget) {
    yield '<template shadowrootmode="open">';
    // A widget that hides itself has nothing to say.
    if (!widget.isHidden) yield* shadowOf(widget, source, options);
    yield '</template>';
    yield statementOf(widget);
  }
  yield `${fallback}</${tag}>`;
}

/** For a browser with scripts the first one that ends would end the one around it; text has no angle brackets. */
const noscriptTag = /<\/?noscript>/g;

async function* shadowOf(
  widget: ServerWidget,
  source: ContentSource,
  options: RenderOptions,
): AsyncGenerator<string> {
  const {element} = widget as {element: {limit?: number | undefined}};
  yield await styleOf(widget, options);
  // A reader without a script cannot ask for what a limit hides.
  if (element.limit) {
    element.limit = undefined;
    const {template} = await render(widget.element, source);
    // Before the other, so that without a script what the page puts into slots stands in it.
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
