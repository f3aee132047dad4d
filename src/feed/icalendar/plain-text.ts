import {decodeEntities} from './entities.ts';

const blocks = /^(address|article|blockquote|br|div|dl|dt|dd|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;
/** Elements of a list or table. Each start tag begins a line, so the end tags add no line break. */
const items = /^(li|dt|dd|tr)$/;
const paragraphs = /^(blockquote|h[1-6]|ol|p|table|ul)$/;

/**
 * Converts HTML to plain text: removes tags, decodes character references, keeps line breaks. Accepts plain text too.
 */
export function plainText(html: string): string {
  // In plain text Outlook writes links as `<https://…>`. These are not tags.
  let text = html.replace(/ ?<((?:https?:\/\/|mailto:)[^\s<>"]*|[\w.+-]+@[\w.-]+)>/gi, ' ($1)');
  // Some programs escape their markup, so decoding may produce new tags.
  for (let pass = 0; pass < 3 && /<[a-z/!?]|&[#a-z\d]+;/i.test(text); pass += 1) {
    text = decodeEntities(dropTags(text));
  }
  return (
    text
      .replace(/<(?=[a-z/!?])/gi, '')
      // eslint-disable-next-line no-control-regex -- control characters are removed on purpose
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** As `plainText`, on one line. */
export function plainLine(html: string): string {
  return plainText(html).replace(/\s+/g, ' ');
}

function dropTags(html: string): string {
  // In HTML a line break of the source is only white space.
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

/** The end of a part without visible text (a comment, a script, a style sheet), if such a part begins here. */
function endOfHidden(piece: string): RegExp | undefined {
  if (piece.startsWith('!--')) return /-->/;
  const [, name] = /^(script|style|title|template|xml)\b[^>]*>/i.exec(piece) ?? [];
  return name ? new RegExp(`^/${name}\\b[^>]*>`, 'i') : undefined;
}

/** The text after a tag, with a line break where the tag is a block element. */
function textOfPiece(piece: string): string {
  const end = piece.indexOf('>');
  if (end < 0 || !/^[a-z/!?]/i.test(piece)) return `<${piece}`;
  const [, slash, written = ''] = /^(\/?)([a-z][a-z\d]*)/i.exec(piece) ?? [];
  const name = written.toLowerCase();
  const text = piece.slice(end + 1);
  if (!blocks.test(name) || (slash && items.test(name))) return text;
  return (slash && paragraphs.test(name) ? '\n\n' : '\n') + text;
}
