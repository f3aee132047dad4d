/** A parsed content line (RFC 5545, section 3.1): `DTSTART;TZID=Europe/Rome:20170306T093000`. */
export interface Property {
  /** In upper case. */
  readonly name: string;
  /** By name in upper case; the values without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Raw, with its backslash escapes. */
  readonly value: string;
}

/** In characters. Longer lines are cut: only inline images, which are not read, are longer for a good reason. */
const longest = 100_000;

/** The name of the property, in upper case; undefined when the line is not a property. */
export function nameOf(line: string): string | undefined {
  return /^([a-z\d-]{1,64})[:;]/i.exec(line)?.[1]?.toUpperCase();
}

/** Parses a line whose name is known. */
export function readProperty(name: string, wholeLine: string): Property {
  const line = wholeLine.slice(0, longest);
  const colon = colonOf(line);
  const written = line.slice(name.length, colon).matchAll(/;([^;="]+)=((?:"[^"]*"|[^;"])*)/g);
  const parameters = new Map<string, string>();
  for (const [, parameter, value] of written) {
    parameters.set(parameter!.trim().toUpperCase(), unquote(value!));
  }
  return {name, parameters, value: line.slice(colon + 1).trim()};
}

/**
 * The index of the colon before the value: the first colon outside quotation marks. If a quotation mark is missing, the
 * first colon.
 */
function colonOf(line: string): number {
  let isQuoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const letter = line[index];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ':' && !isQuoted) return index;
  }
  const first = line.indexOf(':');
  return first < 0 ? line.length : first;
}

// RFC 6868: `^n`, `^'` and `^^` stand for a line break, a double quote and a caret in a parameter.
function unquote(value: string): string {
  return value
    .replaceAll('"', '')
    .replace(/\^[n'^]/g, pair => ({'^n': '\n', "^'": '"', '^^': '^'})[pair] ?? pair)
    .trim();
}
