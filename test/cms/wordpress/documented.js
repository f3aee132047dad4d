import {readFileSync} from 'node:fs';

const page = readFileSync(new URL('../../../docs/cms.md', import.meta.url), 'utf8');
const setting = 'set for our tags';

/** The code for webmasters, read from docs/cms.md. */
export function codeFor(name) {
  const [, text] = page.split(`// ${name}\n`);
  if (!text) throw new Error(`docs/cms.md must have code for: ${name}.`);
  return text.split('```')[0];
}

/**
 * The cases of the WordPress table in docs/cms.md: one for each role, place and form.
 *
 * @returns {readonly {role: string, isSet: boolean, place: string, form: string, outcome: string}[]}
 */
export function documentedCases() {
  const [text] = page.match(/^ *\| saved by .*\n( *\|.*\n)+/m) ?? [];
  if (!text) throw new Error('docs/cms.md must have the table "saved by" of roles and forms.');
  const [[, , ...forms], , ...lines] = text.trimEnd().split('\n').map(cellsOf);
  return lines.flatMap(([roles, places, ...outcomes]) =>
    namesIn(roles).flatMap(role =>
      namesIn(places).flatMap(place =>
        forms.map((form, index) => {
          return {role, isSet: roles.includes(setting), place, form, outcome: outcomes[index]};
        }),
      ),
    ),
  );
}

function cellsOf(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());
}

function namesIn(cell) {
  return cell.split(', ').filter(name => name !== setting);
}
