/**
 * Writes the small fonts of this folder: from Noto Sans SC and Noto Sans KR only the characters that the languages and
 * stories use. The complete fonts are large, so they are not a dependency:
 *
 *     npm install --no-save subset-font @expo-google-fonts/noto-sans-sc @expo-google-fonts/noto-sans-kr
 *     node test/fonts/subset.js
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import subset from 'subset-font';
import {characters} from './characters.js';

for (const [source, script, name] of [
  ['noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'chinese-and-japanese', 'noto-sans-sc'],
  ['noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf', 'korean', 'noto-sans-kr'],
]) {
  const font = readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${source}`)));
  const text = characters(script);
  writeFileSync(
    new URL(`${name}.ttf`, import.meta.url),
    await subset(font, text, {targetFormat: 'truetype'}),
  );
  writeFileSync(new URL(`${name}.txt`, import.meta.url), `${text}\n`);
}
