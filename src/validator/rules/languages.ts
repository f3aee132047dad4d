import {text} from '../../model/text.ts';
import {quote, type Path, type Remark} from '../finding.ts';
import type {Rule} from './rule.ts';

/** Fields that need a translation. A name may be the same in all languages, so a plain string is valid there. */
const sentences = new Set<unknown>(['description', 'headline', 'alt']);

/** Reports texts that lack a language: one that most texts of the feed have, or one that the caller requires. */
export const missingLanguages: Rule = function* ({data, nodes, languages}) {
  const texts = nodes.filter(({schema}) => schema === text);
  const maps = texts.flatMap(({value, path}) => (isMap(value) ? [{tags: Object.keys(value), path}] : []));
  const counts = new Map<string, number>();
  for (const tag of maps.flatMap(({tags}) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const used = [...counts.keys()];
  // A language in less than half of the texts is probably a mistake, or a translation that has just begun. It is
  // reported once, instead of for each text without it.
  const rare = used.filter(tag => !languages.includes(tag) && counts.get(tag)! * 2 < maps.length);
  const wanted = [...new Set([...languages, ...used.filter(tag => !rare.includes(tag))])];

  for (const {tags, path} of maps) {
    const lacking = wanted.filter(tag => !tags.some(present => serves(present, tag)));
    if (lacking.length > 0) yield missing(path, `text in ${tags.join(', ') || 'no language'}`, lacking);
  }
  for (const tag of rare) {
    const {path} = maps.find(({tags}) => tags.includes(tag))!;
    yield missing(path, `${quote(tag)} here, and in ${counts.get(tag)} of ${maps.length} texts in all`, [
      tag,
    ]);
  }
  yield* plainStrings(
    texts.filter(({value}) => typeof value === 'string'),
    inLanguageOf(data),
    wanted,
  );
};

function* plainStrings(
  texts: readonly {value: unknown; path: Path}[],
  inLanguage: string | undefined,
  wanted: readonly string[],
): Generator<Remark> {
  const [first] = texts;
  if (!first) return;
  if (!inLanguage) {
    yield {
      severity: 'warning',
      rule: 'no-language',
      path: first.path,
      found: `${texts.length} plain texts such as ${quote(first.value)}, and no "inLanguage"`,
      expected: 'the language of plain texts in "inLanguage", for screen readers and translation',
      suggestion: 'add "inLanguage": "it" at the top of the feed',
    };
  }
  const lacking = wanted.filter(tag => !inLanguage || !serves(inLanguage, tag));
  for (const {value, path} of texts) {
    if (lacking.length > 0 && wanted.length > 1 && sentences.has(path.at(-1)) && value !== '') {
      yield missing(path, `the plain text ${quote(value)}`, inLanguage ? lacking : wanted);
    }
  }
}

function missing(path: Path, found: string, tags: readonly string[]): Remark {
  const expected = `also in ${tags.join(', ')}, as other texts are: without it, visitors see another language`;
  return {severity: 'warning', rule: 'missing-language', path, found, expected};
}

/** Whether a text in one language serves a reader of another: `pt` serves `pt-BR` (RFC 4647, section 3.4, lookup). */
function serves(present: string, wanted: string): boolean {
  return `${wanted}-`.toLowerCase().startsWith(`${present}-`.toLowerCase());
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inLanguageOf(data: unknown): string | undefined {
  const tag: unknown = isMap(data) ? Reflect.get(data, 'inLanguage') : undefined;
  return typeof tag === 'string' ? tag : undefined;
}
