import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/**
 * Changes imports of `./x.ts` to `./x.js` in all declaration files of a folder. The compiler keeps `.ts` there, but the
 * published file is `x.js`, and older compilers need its name.
 */
export function conventionalEndings(folder) {
  const declarations = readdirSync(folder, {recursive: true}).filter(name => /\.d\.ts$/.test(name));
  for (const name of declarations) {
    const file = new URL(name, folder);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(/((?:from|import\(|^import)\s*['"]\.[^'"]*)\.ts(['"])/gm, '$1.js$2');
    if (changed !== text) writeFileSync(file, changed);
  }
}
