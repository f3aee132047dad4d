import {plainText} from './plain-text.ts';

/** The maximum length of a line in octets, without the line break (RFC 5545, section 3.1). */
const longest = 75;

/** Parameters of a property: `{LANGUAGE: 'it'}`. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** A content line whose value is TEXT, folded; an empty list for an empty text. */
export function textLine(name: string, text: string | undefined, parameters: Parameters = {}): string[] {
  const plain = plainText(text ?? '');
  return plain ? [contentLine(name, escapeText(plain), parameters)] : [];
}

/** A content line whose value is not escaped: a time, a number, a URL. The value must hold no control characters. */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(([key, word]) => (word ? `;${key}=${quote(word)}` : ''));
  return fold(`${name}${written.join('')}:${value}`);
}

/** Escapes a TEXT value (RFC 5545, section 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Quotes a parameter value where needed. Characters that quotes cannot hold are written with a caret (RFC 6868). */
function quote(value: string): string {
  // A backslash has no special meaning here, but some parsers (ical.js 2.2) misread the rest of the line after one.
  const carets: Readonly<Record<string, string>> = {'^': '^^', '\n': '^n', '"': "^'"};
  const escaped = plainText(value.replaceAll('\\', '/')).replace(/[\^\n"]/g, sign => carets[sign]!);
  return /[,:;]/.test(escaped) ? `"${escaped}"` : escaped;
}

/** The length of a character in UTF-8, in octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * Folds a long line (RFC 5545, section 3.1) between characters. Some parsers decode a character wrongly when it is
 * split.
 */
function fold(line: string): string {
  const lines = [''];
  let room = longest;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      lines.push('');
      // The space that marks a folded line counts as an octet.
      room = longest - 1;
    }
    lines[lines.length - 1] += character;
    room -= size;
  }
  return lines.join('\r\n ');
}
