import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/** In declarations the compiler leaves `./x.ts` as it is; the file beside them is `./x.js`, and older compilers ask for it. */
export function conventionalEndings(folder) {
  const declarations = readdirSync(folder, {recursive: true}).filter(name => /\.d\.ts$/.test(name));
  for (const name of declarations) {
    const file = new URL(name, folder);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(/((?:from|import\(|^import)\s*['"]\.[^'"]*)\.ts(['"])/gm, '$1.js$2');
    if (changed !== text) writeFileSync(file, changed);
  }
}
