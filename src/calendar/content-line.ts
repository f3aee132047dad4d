import {plainText} from './plain-text.ts';

/** Octets of a line without its end (RFC 5545, section 3.1). */
const longest = 75;

/** Parameters of a property: `{LANGUAGE: 'it'}`. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** A property whose value is text, or nothing where there is none. */
export function textLine(name: string, text: string | undefined, parameters: Parameters = {}): string[] {
  const plain = plainText(text ?? '');
  return plain ? [contentLine(name, escapeText(plain), parameters)] : [];
}

/** A property whose value stands as it is: a time, a number, an address. It must hold no control characters. */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(([key, word]) => (word ? `;${key}=${quote(word)}` : ''));
  return fold(`${name}${written.join('')}:${value}`);
}

/** RFC 5545, section 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Quoted where it must be; what no quoting allows is written with carets (RFC 6868). */
function quote(value: string): string {
  // A backslash means nothing here, but some readers (ical.js 2.2) lose their place after one.
  const carets: Readonly<Record<string, string>> = {'^': '^^', '\n': '^n', '"': "^'"};
  const escaped = plainText(value.replaceAll('\\', '/')).replace(/[\^\n"]/g, sign => carets[sign]!);
  return /[,:;]/.test(escaped) ? `"${escaped}"` : escaped;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line between characters, never inside one: some readers put the bytes of a torn one together wrongly. */
function fold(line: string): string {
  const lines = [''];
  let room = longest;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      lines.push('');
      // The space that marks a continued line counts.
      room = longest - 1;
    }
    lines[lines.length - 1] += character;
    room -= size;
  }
  return lines.join('\r\n ');
}
