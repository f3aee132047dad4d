/** One content line, taken apart: `DTSTART;TZID=Europe/Rome:20170306T093000`. */
export interface Property {
  /** Upper case. */
  readonly name: string;
  /** By upper-case name, without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it is written, still with its backslashes. */
  readonly value: string;
}

/** A description longer than this is cut. Only images, which are not read, have a reason to be longer. */
const longest = 100_000;

/** The name of the property on a line; nothing when the line is no property. */
export function nameOf(line: string): string | undefined {
  return /^([a-z\d-]{1,64})[:;]/i.exec(line)?.[1]?.toUpperCase();
}

/** Takes a line apart that has a name. */
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

/** Where the value begins: the first colon outside quotation marks, or the first where a mark is missing. */
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

// RFC 6868 gives the caret to what a parameter cannot hold otherwise.
function unquote(value: string): string {
  return value
    .replaceAll('"', '')
    .replace(/\^[n'^]/g, pair => ({'^n': '\n', "^'": '"', '^^': '^'})[pair] ?? pair)
    .trim();
}
