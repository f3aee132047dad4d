import {printParseErrorCode, type ParseError} from 'jsonc-parser';
import {quote, type Remark} from './finding.ts';

// One syntax error causes several parser errors. After the fifth they do not help.
const most = 5;

const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value: text in double quotes, a number, true, false, null, [ or {',
  InvalidNumberFormat: 'a number such as 717 or 7.58',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon between key and value',
  CommaExpected: 'a comma before this',
  CloseBraceExpected: '} at the end of the object',
  CloseBracketExpected: '] at the end of the list',
  EndOfFileExpected: 'nothing after the end of the feed',
  InvalidCommentToken: 'no comments: JSON has none',
  UnexpectedEndOfComment: 'no comments: JSON has none',
  UnexpectedEndOfString: 'a double quote at the end of the text, on the same line',
  UnexpectedEndOfNumber: 'digits at the end of the number',
  InvalidUnicode: '\\u and four hexadecimal digits',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u; a backslash itself is written \\\\',
  InvalidCharacter: 'line breaks and tabs in a text written as \\n and \\t',
};

/** Translates the parser's syntax errors into remarks that the author of a feed understands. */
export function syntaxRemarks(body: string, errors: readonly ParseError[]): readonly Remark[] {
  if (/^\s*</.test(body)) return [remark(0, firstLine(body), 'JSON; this is a web page or XML')];
  const end = body.trimEnd().length;
  const remarks = new Map<number | undefined, Remark>();
  for (const error of errors) {
    const found = remarkOf(body, error, end);
    if (!remarks.has(found.offset)) remarks.set(found.offset, found);
  }
  return [...remarks.values()].slice(0, most);
}

function remarkOf(body: string, error: ParseError, end: number): Remark {
  const {offset, length} = error;
  const code = printParseErrorCode(error.error);
  const isOpenText = code === 'UnexpectedEndOfString' && offset + length >= end;
  if (end === 0) return remark(0, 'an empty file', 'a feed: { … }');
  if (offset >= end || isOpenText)
    return remark(end, 'the end of the file', 'the rest of the feed: it is cut off here');
  const before = body.slice(0, offset).trimEnd();
  if (/[\]}]/.test(body[offset]!) && before.endsWith(',')) {
    return remark(before.length - 1, 'a comma before the closing bracket', 'no comma after the last one');
  }
  const found = body.slice(offset, offset + Math.max(length, 1));
  return {
    ...remark(offset, quote(found).slice(1, -1), expectations[code] ?? 'JSON'),
    suggestion: suggestionFor(found),
  };
}

function suggestionFor(found: string): string | undefined {
  if (/^[“”„«‘’']/.test(found)) return 'straight double quotes: "';
  if (/^(None|undefined|NaN)/.test(found)) return 'null, or leave the field out';
  if (/^(True|False)$/.test(found)) return found.toLowerCase();
  return undefined;
}

function remark(offset: number, found: string, expected: string): Remark {
  return {severity: 'error', rule: 'syntax', path: [], offset, found, expected};
}

function firstLine(body: string): string {
  return body
    .trim()
    .split(/[\r\n]/)[0]!
    .slice(0, 60);
}
