import {findWidgets, type FoundPhrases, type FoundWidget} from './find-widgets.ts';

/** Renders a widget as HTML with declarative shadow DOM: `renderWidget()` of the server's entry point. */
export type Render = (
  tag: string,
  options: {
    readonly attributes: Readonly<Record<string, string>>;
    readonly language: string;
    readonly feed?: unknown;
    readonly fallback: string;
  } & Settings &
    OfPage,
) => Promise<string>;

/** Options that are the same for all widgets of a page. */
export interface Settings {
  readonly now?: Date;
  readonly timeZone?: string;
  readonly base?: string;
  readonly styles?: (css: string) => Promise<string>;
  readonly nonce?: string;
}

/** Settings in the page that apply to all of its widgets. */
interface OfPage {
  readonly languages: readonly string[];
  readonly phrases: Readonly<Record<string, object>>;
}

interface Tools {
  readonly tags: ReadonlySet<string>;
  readonly settings: Settings;
  readonly render: Render;
  /** Reads the text of the feed at an address. */
  readonly read: (address: string) => Promise<string>;
}

interface Prerendered {
  readonly page: string;
  readonly count: number;
  /** Messages for widgets that were left unchanged and for invalid phrases; each names its line. */
  readonly faults: readonly string[];
}

/**
 * Inserts the rendered HTML of each widget between its tags. The rest of the page is not changed, and a second run with
 * the same input changes nothing. A widget that cannot be rendered is left unchanged and reported in `faults`.
 */
export async function prerenderPage(page: string, tools: Tools): Promise<Prerendered> {
  const {widgets, feed, ...found} = findWidgets(page, tag => tools.tags.has(tag));
  const faults: string[] = [];
  const ofPage: OfPage = {
    languages: found.languages.split(/[\s,]+/).filter(Boolean),
    phrases: phrasesIn(found.phrases, fault => faults.push(fault)),
  };
  let [written, done, count] = ['', 0, 0];
  for (const widget of widgets) {
    const place = widget.shadow ?? {start: widget.start, end: widget.start};
    const shadow = await shadowOf(widget, page, {...tools, feed, ofPage}).catch((error: unknown) => {
      faults.push(`line ${widget.line}, <${widget.tag}>: ${error instanceof Error ? error.message : error}`);
    });
    if (shadow === undefined) continue;
    written += page.slice(done, place.start) + shadow;
    done = place.end;
    count += 1;
  }
  return {page: written + page.slice(done), count, faults};
}

async function shadowOf(
  widget: FoundWidget,
  page: string,
  {
    render,
    read,
    settings,
    feed,
    ofPage,
  }: Tools & {readonly feed: string | undefined; readonly ofPage: OfPage},
): Promise<string> {
  const {tag, attributes, language, script, start, end, shadow} = widget;
  if (end === undefined) throw new Error(`it has no end tag; expected </${tag}>`);
  const fallback = shadow
    ? page.slice(start, shadow.start) + page.slice(shadow.end, end)
    : page.slice(start, end);
  const src = attributes['src'] ?? feed;
  const content = attributes['content'] ?? script;
  const html = await render(tag, {
    ...settings,
    ...ofPage,
    attributes: src === undefined ? attributes : {...attributes, src},
    language,
    feed: content ?? (src ? await read(src) : undefined),
    fallback,
  });
  // The page already contains the tags of the widget and its fallback content.
  return html.slice(html.indexOf('<template'), -`${fallback}</${tag}>`.length);
}

/** Merges the phrases by language, as the widgets do in a browser. Invalid JSON is skipped and reported. */
function phrasesIn(found: readonly FoundPhrases[], report: (fault: string) => void): OfPage['phrases'] {
  const all: Record<string, object> = {};
  for (const {language, text, line} of found) {
    const phrases = objectIn(text);
    if (phrases) all[language] = {...all[language], ...phrases};
    else report(`line ${line}, <script data-ofb-phrases="${language}">: expected an object as JSON`);
  }
  return all;
}

function objectIn(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // SyntaxError: the text is not JSON.
    return undefined;
  }
}
