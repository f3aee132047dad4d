import {findNodeAtLocation, getNodePath, parseTree, type Node, type ParseError} from 'jsonc-parser';
import {quote, type Path, type Remark} from './finding.ts';

/** Parsed JSON with the offset of each value. */
export interface JsonTree {
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
}

const strict = {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false};

/**
 * Parses JSON strictly (RFC 8259), and continues after syntax errors.
 *
 * @returns undefined where the JSON is nested too deeply for the call stack
 */
export function readTree(body: string): JsonTree | undefined {
  const errors: ParseError[] = [];
  try {
    return {root: parseTree(body, errors, strict), errors};
  } catch (error) {
    // The parser is recursive.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The offset of the value or key of a remark, in UTF-16 code units. For a missing value, the offset of the nearest
 * value around the place.
 */
export function offsetOf(root: Node | undefined, {path, isAboutKey}: Remark): number {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return isAboutKey ? node.parent!.offset : node.offset;
  }
  return 0;
}

/**
 * Parses a path of the feed parser (`events.3.name.it`): indices become numbers, and keys that contain dots stay whole.
 */
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

/** Reports repeated keys in an object. JSON.parse keeps only the last one, without an error. */
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

/** How many steps together are one key that contains dots. */
function keyLength(node: Node | undefined, steps: readonly string[]): number {
  const keys = new Set(node?.children?.map(child => child.children?.[0]?.value as unknown));
  return steps.findIndex((_, index) => keys.has(steps.slice(0, index + 1).join('.'))) + 1 || 1;
}
