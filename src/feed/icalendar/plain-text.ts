import {decodeEntities} from './entities.ts';

const blocks = /^(address|article|blockquote|br|div|dl|dt|dd|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;
/** The next of them begins a line, so their end need not. */
const items = /^(li|dt|dd|tr)$/;
const paragraphs = /^(blockquote|h[1-6]|ol|p|table|ul)$/;

/** HTML as text, with its line breaks: tags go, entities become letters. Text that is no HTML stays as it is. */
export function plainText(html: string): string {
  // Outlook writes links of plain text so; they are no elements.
  let text = html.replace(/ ?<((?:https?:\/\/|mailto:)[^\s<>"]*|[\w.+-]+@[\w.-]+)>/gi, ' ($1)');
  // Some write markup as entities, so markup may come to light once these are decoded.
  for (let pass = 0; pass < 3 && /<[a-z/!?]|&[#a-z\d]+;/i.test(text); pass += 1) {
    text = decodeEntities(dropTags(text));
  }
  return (
    text
      .replace(/<(?=[a-z/!?])/gi, '')
      // eslint-disable-next-line no-control-regex -- they have no place in a text
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The same for what stands on one line. */
export function plainLine(html: string): string {
  return plainText(html).replace(/\s+/g, ' ');
}

function dropTags(html: string): string {
  // Where breaks are elements, those of the source are white space.
  const isHtml = /<(br|p|div|li|table)\b/i.test(html);
  const [start = '', ...rest] = (isHtml ? html.replace(/\s+/g, ' ') : html).split('<');
  let text = start;
  let hiddenUntil: RegExp | undefined;
  for (const piece of rest) {
    hiddenUntil ??= endOfHidden(piece);
    if (!hiddenUntil) {
      text += textOfPiece(piece);
      continue;
    }
    const end = hiddenUntil.exec(piece);
    if (!end) continue;
    text += piece.slice(end.index + end[0].length);
    hiddenUntil = undefined;
  }
  return text;
}

/** What ends a part that nobody is meant to read, when one begins here. */
function endOfHidden(piece: string): RegExp | undefined {
  if (piece.startsWith('!--')) return /-->/;
  const [, name] = /^(script|style|title|template|xml)\b[^>]*>/i.exec(piece) ?? [];
  return name ? new RegExp(`^/${name}\\b[^>]*>`, 'i') : undefined;
}

/** The text after a tag, with the break that the tag stands for. */
function textOfPiece(piece: string): string {
  const end = piece.indexOf('>');
  if (end < 0 || !/^[a-z/!?]/i.test(piece)) return `<${piece}`;
  const [, slash, written = ''] = /^(\/?)([a-z][a-z\d]*)/i.exec(piece) ?? [];
  const name = written.toLowerCase();
  const text = piece.slice(end + 1);
  if (!blocks.test(name) || (slash && items.test(name))) return text;
  return (slash && paragraphs.test(name) ? '\n\n' : '\n') + text;
}
