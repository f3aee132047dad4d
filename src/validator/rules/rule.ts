import type {Remark} from '../finding.ts';
import type {FeedNode} from '../nodes.ts';

/** All that a rule may look at. */
export interface Feed {
  readonly data: unknown;
  /** Every value with its place in the format, parents first. */
  readonly nodes: readonly FeedNode[];
  /** The languages that every text must have, BCP 47, beside those that the feed itself uses. */
  readonly languages: readonly string[];
}

/** Looks for one kind of thing that hurts people. */
export type Rule = (feed: Feed) => Iterable<Remark>;

/** A feed's part that is a list, as its raw items with their index; empty where it is something else. */
export function itemsOf({data}: Feed, part: string): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, part) : undefined;
  if (!Array.isArray(list)) return [];
  // A broken item keeps its place, so that the others keep their index.
  return list.map((item: unknown) => (typeof item === 'object' && item !== null ? {...item} : {}));
}
