/** Line and column, both counted from 1; columns in UTF-16 code units, as in most editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns a function that converts an offset, in UTF-16 code units, to line and column. */
export function linesOf(body: string): (offset: number) => Position {
  const starts = [0, ...[...body.matchAll(/\r\n|\r|\n/g)].map(({index, 0: end}) => index + end.length)];
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}
