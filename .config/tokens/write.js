/** `npm run build:tokens`: generates files from src/theme/tokens.json. They are kept in the repository. */
import {readFileSync, writeFileSync} from 'node:fs';

import {defaultsOf, doctorColoursOf, styleSheetOf} from './style-sheet.js';
import {withTable} from './table.js';

const at = path => new URL(`../../${path}`, import.meta.url);
const json = JSON.parse(readFileSync(at('src/theme/tokens.json'), 'utf8'));

writeFileSync(at('src/theme/tokens.styles.ts'), styleSheetOf(json));
writeFileSync(at('src/theme/defaults.ts'), defaultsOf(json));
writeFileSync(at('src/doctor/colours.ts'), doctorColoursOf(json));
writeFileSync(at('docs/theming.md'), withTable(readFileSync(at('docs/theming.md'), 'utf8'), json));
