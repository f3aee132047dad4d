import {findWidgets, type FoundWidget} from './find-widgets.ts';

/** What the server's entry does: a widget as HTML with declarative shadow DOM. */
export type Render = (
  tag: string,
  options: {
    readonly attributes: Readonly<Record<string, string>>;
    readonly language: string;
    readonly feed?: unknown;
    readonly fallback: string;
  } & Settings,
) => Promise<string>;

/** The same for all widgets of a page. */
export interface Settings {
  readonly now?: Date;
  readonly timeZone?: string;
  readonly base?: string;
  readonly styles?: (css: string) => Promise<string>;
  readonly nonce?: string;
}

interface Tools {
  readonly tags: ReadonlySet<string>;
  readonly settings: Settings;
  readonly render: Render;
  /** The text of a feed that the page names. */
  readonly read: (address: string) => Promise<string>;
}

interface Prerendered {
  readonly page: string;
  readonly count: number;
  /** Why others were left as they are, each with its line. */
  readonly faults: readonly string[];
}

/** Writes the widgets of a page between their tags; all else stays byte for byte. Doing it again changes nothing. */
export async function prerenderPage(page: string, tools: Tools): Promise<Prerendered> {
  const {widgets, feed} = findWidgets(page, tag => tools.tags.has(tag));
  const faults: string[] = [];
  let [written, done, count] = ['', 0, 0];
  for (const widget of widgets) {
    const place = widget.shadow ?? {start: widget.start, end: widget.start};
    const shadow = await shadowOf(widget, page, {...tools, feed}).catch((error: unknown) => {
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
  {render, read, settings, feed}: Tools & {readonly feed: string | undefined},
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
    attributes: src === undefined ? attributes : {...attributes, src},
    language,
    feed: content ?? (src ? await read(src) : undefined),
    fallback,
  });
  // Its own tag and what stands between the tags are in the page already.
  return html.slice(html.indexOf('<template'), -`${fallback}</${tag}>`.length);
}
