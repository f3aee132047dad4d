import {publicIn} from './tokens.js';

const marks = {start: '<!-- tokens.json -->', end: '<!-- /tokens.json -->'};

/** Replaces the table of custom properties between the two marks of a Markdown document, which must both exist. */
export function withTable(markdown, json) {
  const [before, rest] = markdown.split(marks.start);
  const [, after] = rest.split(marks.end);
  return `${before}${marks.start}\n\n${tableOf(json)}\n\n${marks.end}${after}`;
}

function tableOf(json) {
  const rows = publicIn(json).map(({property, description, fallback, colour}) => [
    `\`${property}\``,
    colour ? pairOf(colour) : `\`${fallback}\``,
    description,
  ]);
  const lines = [['Property', 'Default', 'Where'], ...rows];
  const widths = [0, 1, 2].map(column => Math.max(...lines.map(cells => cells[column].length)));
  const draw = cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  return [draw(lines[0]), rule, ...rows.map(draw)].join('\n');
}

function pairOf({light, dark}) {
  return light === dark ? `\`${light}\`` : `\`${light}\`, dark \`${dark}\``;
}
