import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Punctuation such as 、 belongs to no script, so both fonts have these characters. */
const marks = '\\u3000-\\u303f\\uff00-\\uff65';

const scripts = {
  'chinese-and-japanese': new RegExp(
    `[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・${marks}]`,
    'gu',
  ),
  korean: new RegExp(`[\\p{Script=Hangul}${marks}]`, 'gu'),
};

/**
 * The characters of a script that our languages and stories use, in the order of Unicode.
 *
 * @param {'chinese-and-japanese' | 'korean'} script
 */
export function characters(script) {
  const texts = ['src', 'stories'].flatMap(textsIn).join('');
  return [...new Set(texts.match(scripts[script]))].toSorted().join('');
}

function textsIn(folder) {
  return readdirSync(join(root, folder), {recursive: true})
    .filter(name => /\.(ts|mdx)$/.test(name))
    .map(name => readFileSync(join(root, folder, name), 'utf8'));
}
