import type {Remark} from '../finding.ts';
import type {FeedNode} from '../nodes.ts';

/** The input of a rule. */
export interface Feed {
  readonly data: unknown;
  /** Each value that has a schema, parents first. */
  readonly nodes: readonly FeedNode[];
  /** The languages that every text must have, BCP 47, in addition to those that the feed itself uses. */
  readonly languages: readonly string[];
}

/** Checks a feed for one kind of problem. */
export type Rule = (feed: Feed) => Iterable<Remark>;

/** The items of a list of the feed, unchecked; an empty list where the field is not a list. */
export function itemsOf({data}: Feed, part: string): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, part) : undefined;
  if (!Array.isArray(list)) return [];
  // An item that is not an object becomes an empty object, so that the other items keep their index.
  return list.map((item: unknown) => (typeof item === 'object' && item !== null ? {...item} : {}));
}
