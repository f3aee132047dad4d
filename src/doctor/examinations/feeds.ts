import type {Parsed} from '../../feed/parse.ts';
import {tags, type Tag} from '../attributes.ts';
import {feedAddressOf} from '../feeds.ts';
import {shorten, type Finding} from '../finding.ts';
import {parts} from '../parts.ts';

const mostProblems = 8;

// The module that widgets import too, so that no second chunk is needed.
const readers = () => import('../../controllers/feed.ts');

/** Reads each feed of the page once, with the code of the widgets, and reports its faults. */
export async function examineFeeds(page: Document): Promise<Finding[]> {
  const all = [...page.querySelectorAll(tags.join())].map(element => ({
    element,
    address: feedAddressOf(element),
    content: contentOf(element),
  }));
  const feeds = new Map<unknown, typeof all>();
  for (const reader of all) {
    const feed = reader.address ?? reader.content;
    feeds.set(feed, [...(feeds.get(feed) ?? []), reader]);
  }
  const findings = [...feeds].map(([feed, widgets]) => {
    if (feed === undefined) return [];
    const elements = widgets.map(({element}) => element);
    return widgets[0]!.address
      ? examineAddress(widgets[0]!.address, elements)
      : examineContent(feed, elements);
  });
  return (await Promise.all(findings)).flat();
}

function contentOf(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  return (
    Reflect.get(element, 'content') ?? element.getAttribute('content') ?? script?.textContent ?? undefined
  );
}

async function examineContent(content: unknown, elements: readonly Element[]): Promise<Finding[]> {
  const {readData, readText} = await readers();
  const parsed = await (typeof content === 'string' ? readText(content) : readData(content));
  return faultsIn(parsed, 'content', elements);
}

async function examineAddress(url: string, elements: readonly Element[]): Promise<Finding[]> {
  const {protocol} = elements[0]!.ownerDocument.location;
  const address = shorten(url);
  const [element] = elements;
  if (protocol === 'https:' && url.startsWith('http:'))
    return [{rule: 'mixedContent', severity: 'error', values: {address}, element}];
  const {load, readSource} = await readers();
  try {
    const source = await load(url, {signal: new AbortController().signal});
    return faultsIn(await readSource(source), address, elements);
  } catch (error) {
    const {rule, values} = whyUnread(String(error instanceof Error ? error.message : error));
    const about = {address, page: location.origin, ...values};
    return [{rule, severity: 'error', values: about, element}];
  }
}

/** `LoadError` tells its cause only in its message. */
function whyUnread(reason: string): Pick<Finding, 'rule' | 'values'> {
  const [, status] = /^The server answered (.*)$/.exec(reason) ?? [];
  if (status) return {rule: 'feedMissing', values: {status: shorten(status)}};
  if (reason.includes('Access-Control')) return {rule: 'feedForbidden'};
  return {rule: 'feedUnreadable', values: {reason: shorten(reason)}};
}

async function faultsIn(parsed: Parsed, address: string, elements: readonly Element[]): Promise<Finding[]> {
  await parsed.finish?.();
  const [element] = elements;
  const {problems, content} = parsed;
  const [unreadable] = problems.filter(({path}) => path === '');
  if (unreadable) {
    const reason = `${shorten(unreadable.found)} ≠ ${shorten(unreadable.expected)}`;
    return [{rule: 'feedUnreadable', severity: 'error', values: {address, reason}, element}];
  }
  const told = problems.slice(0, mostProblems).map(({path, found, expected}): Finding => {
    const values = {address, path: shorten(path), found: shorten(found), expected: shorten(expected)};
    return {rule: 'feedProblem', severity: 'warning', values, element};
  });
  const rest = problems.length - told.length;
  const count = {address, count: rest};
  return [
    ...told,
    ...(rest > 0 ? [{rule: 'feedProblems', severity: 'warning', values: count, element} as const] : []),
    ...elements.flatMap((widget): Finding[] => {
      const part = parts[widget.localName as Tag];
      return content[part] === undefined
        ? [{rule: 'partMissing', severity: 'hint', values: {address, part}, element: widget}]
        : [];
    }),
  ];
}
