/** Writes type declarations, data for editors and llms.txt from dist/custom-elements.json. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

import {conventionalEndings} from './declarations.js';
import {elementTypes} from './elements.js';
import {frameworks} from './frameworks.js';
import {interfaceIn} from './interface.js';
import {llmsText} from './llms.js';

const dist = new URL('../../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8'));
const elements = interfaceIn(manifest);

mkdirSync(new URL('types', dist), {recursive: true});
write('types/elements.d.ts', elementTypes(elements));
for (const [name, typesOf] of Object.entries(frameworks)) write(`types/${name}.d.ts`, typesOf(elements));
write('llms.txt', llmsText(elements));
conventionalEndings(dist);

// Copies, because both functions change the manifest that they get.
const editors = {outdir: dist.pathname, hideLogs: true, packageJson: false};
generateVsCodeCustomElementData(structuredClone(manifest), editors);
generateJetBrainsWebTypes(structuredClone(manifest), editors);

function write(path, text) {
  writeFileSync(new URL(path, dist), text);
}
