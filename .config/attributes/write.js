/** `npm run build:attributes`: generates src/doctor/attributes.ts from dist/custom-elements.json. */
import {readFileSync, writeFileSync} from 'node:fs';

import {tableOf} from './table.js';

const at = path => new URL(`../../${path}`, import.meta.url);
const manifest = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8'));

writeFileSync(at('src/doctor/attributes.ts'), await tableOf(manifest));
