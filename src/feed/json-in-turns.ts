import type {YieldToMain} from '../scheduling/yield-to-main.ts';

/** How many characters are parsed without a pause. A slow phone parses them in less than one frame. */
const pieceLength = 200_000;
/** How many positions are tried as the end of a piece, before the rest of the text is parsed in one step. */
const mostTries = 20;
const last = ' last';

interface Rest {
  [last]: unknown[];
}

/**
 * Parses an object with a long list as `JSON.parse` does, but in pieces, so that the page stays responsive.
 *
 * A piece ends where an item seems to end. The end is right if the piece parses as complete items: JSON is parsed from
 * left to right, so the text before the end has no second meaning.
 *
 * @param list the name of the field with the long list
 * @throws {SyntaxError} as `JSON.parse` does
 */
export async function parseInTurns(text: string, list: string, turns: YieldToMain): Promise<unknown> {
  const start = startOf(text, list);
  if (!start) return JSON.parse(text);
  const items: unknown[] = [];
  let from = start.index;
  for (let piece = nextPiece(text, from); piece; piece = nextPiece(text, from)) {
    items.push(...piece.items);
    from = piece.end;
    if (turns.isDue) await turns.yield();
  }
  // The text after the list is parsed with the last items, which get a field name that no feed uses.
  const {[last]: lastItems, ...after} = JSON.parse(`{"${last}":[${text.slice(from)}`) as Rest;
  // Of a repeated field JSON.parse keeps the last one. The list read so far was then the wrong one.
  if (Object.hasOwn(after, list)) return JSON.parse(text);
  return {...start.before, ...after, [list]: items.concat(lastItems)};
}

/** The index of the first item, and the fields before the list. */
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
    // The position was inside an item, not at its end.
    return undefined;
  }
}
