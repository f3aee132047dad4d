import {findNodeAtLocation, getNodePath, parseTree, type Node, type ParseError} from 'jsonc-parser';
import {quote, type Path, type Remark} from './finding.ts';

/** A JSON text that knows where each of its values stands. */
export interface JsonTree {
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
}

const strict = {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false};

/** Reads JSON as it stands, with what is wrong in it. Undefined where it is nested deeper than the call stack. */
export function readTree(body: string): JsonTree | undefined {
  const errors: ParseError[] = [];
  try {
    return {root: parseTree(body, errors, strict), errors};
  } catch (error) {
    // The parser calls itself once per level.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where a remark belongs: its value or key; where there is none, the nearest value around it. */
export function offsetOf(root: Node | undefined, {path, isAboutKey}: Remark): number {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return isAboutKey ? node.parent!.offset : node.offset;
  }
  return 0;
}

/** A path as the reader of feeds writes it (`events.3.name.it`), with its numbers as numbers and its dots in keys kept. */
export function pathFrom(root: Node | undefined, dotted: string): Path {
  const path: (string | number)[] = [];
  const steps = dotted ? dotted.split('.') : [];
  for (let node = root; steps.length > 0;) {
    const isList = node?.type === 'array';
    const length = isList ? 1 : keyLength(node, steps);
    const step = steps.splice(0, length).join('.');
    path.push(isList ? Number(step) : step);
    node = node && findNodeAtLocation(node, [path.at(-1)!]);
  }
  return path;
}

/** Keys that stand twice in one object: only the last one counts, and nobody is told. */
export function* repeatedKeys(node: Node | undefined): Generator<Remark> {
  const seen = new Set<unknown>();
  for (const child of node?.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) {
      yield {
        severity: 'error',
        rule: 'repeated-key',
        path: getNodePath(child.children!.at(-1)!),
        offset: key.offset,
        found: `${quote(key.value)} a second time`,
        expected: 'each key once in an object: the last one wins, and the others are lost',
      };
    }
    seen.add(key?.value);
    yield* repeatedKeys(child);
  }
}

/** How many of the steps are one key that has dots in it. */
function keyLength(node: Node | undefined, steps: readonly string[]): number {
  const keys = new Set(node?.children?.map(child => child.children?.[0]?.value as unknown));
  return steps.findIndex((_, index) => keys.has(steps.slice(0, index + 1).join('.'))) + 1 || 1;
}
