import type {Turns} from '../scheduling/yield-to-main.ts';

/** How many characters are read in one go: on a slow phone, in less than a frame. */
const pieceLength = 200_000;
/** How many ends of a piece are tried before the rest is read as it comes. */
const mostTries = 20;
const last = ' last';

interface Rest {
  [last]: unknown[];
}

/**
 * `JSON.parse` of an object with a long list, in turns with the page.
 *
 * A piece is cut where an item seems to end, and the cut is right if what is before it can be read: JSON is read from
 * left to right, so no other beginning of the text could have led there.
 *
 * @param list the name of the long list
 * @throws {SyntaxError} as `JSON.parse` does
 */
export async function parseInTurns(text: string, list: string, turns: Turns): Promise<unknown> {
  const start = startOf(text, list);
  if (!start) return JSON.parse(text);
  const items: unknown[] = [];
  let from = start.index;
  for (let piece = nextPiece(text, from); piece; piece = nextPiece(text, from)) {
    items.push(...piece.items);
    from = piece.end;
    if (turns.isOver) await turns.next();
  }
  // What is behind the list is read with its last items, under a name that no feed has.
  const {[last]: lastItems, ...after} = JSON.parse(`{"${last}":[${text.slice(from)}`) as Rest;
  // A name that comes twice counts the second time.
  if (Object.hasOwn(after, list)) return JSON.parse(text);
  return {...start.before, ...after, [list]: items.concat(lastItems)};
}

/** Where the items of the list begin, and what is before them. */
function startOf(text: string, list: string): {index: number; before: object} | undefined {
  const found = new RegExp(`"${list}"\\s*:\\s*\\[`).exec(text);
  if (!found) return undefined;
  const index = found.index + found[0].length;
  const before = tryToParse(`${text.slice(0, index)}]}`);
  return before && !Array.isArray(before) ? {index, before} : undefined;
}

function nextPiece(text: string, from: number): {items: unknown[]; end: number} | undefined {
  const ends = /\}\s*,(?=\s*\{)/g;
  ends.lastIndex = from + pieceLength;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = ends.exec(text);
    if (!found) return undefined;
    const items = tryToParse(`[${text.slice(from, found.index + 1)}]`);
    if (items) return {items: items as unknown[], end: ends.lastIndex};
  }
  return undefined;
}

function tryToParse(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    // Not an end of an item, but of something inside one.
    return undefined;
  }
}
