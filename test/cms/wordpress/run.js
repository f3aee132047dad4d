/**
 * `npm run wordpress`: sets up a WordPress in a temporary folder, saves every form of docs/cms.md as every role, and
 * opens the published pages in Chromium. OFB_WORDPRESS names the folder of another WordPress than Debian's,
 * OFB_PICTURES a folder for pictures of a page.
 */
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {launchChromium} from '../../browsers/launch.js';
import {findProgram} from '../../browsers/find.js';
import {openSite} from '../site.js';
import {savedAttributes} from './attributes.js';
import {writtenInBlockEditor} from './block-editor.js';
import {Checks} from './checks.js';
import {debuggedPages} from './debugged-page.js';
import {codeFor} from './documented.js';
import {savedForms} from './saved-forms.js';
import {programs} from './servers.js';
import {siteFeed} from './site-feed.js';
import {wholePages} from './whole-page.js';
import {startWordPress} from './wordpress.js';

const source = process.env.OFB_WORDPRESS ?? '/usr/share/wordpress';
const dist = join(import.meta.dirname, '../../../dist/cdn');
const pictures = process.env.OFB_PICTURES;
const packages = 'wordpress wordpress-theme-twentytwentythree mariadb-server-core php-cli php-mysql';

const missing = [
  ...Object.values(programs).filter(program => !findProgram([program])),
  ...[join(source, 'wp-content/themes'), join(dist, 'ofb.js')].filter(folder => !existsSync(folder)),
];
if (missing.length > 0) {
  console.error(`Not found: ${missing.join(', ')}.
The programs, on Debian 12: sudo apt-get install --no-install-recommends ${packages}
Our files: npm run build`);
  process.exit(1);
}

const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'ofb-wordpress-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true, maxRetries: 3}));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

// A copy, because a build that starts meanwhile deletes dist/cdn.
cpSync(dist, join(folder, 'cdn'), {recursive: true});
const [wordpress, site, browser] = await Promise.all([
  startWordPress(source, folder),
  openSite(join(folder, 'cdn'), '/ofb/'),
  launchChromium(),
]);
const cdn = `${site.origin}/ofb`;
console.log(`WordPress ${wordpress.version} with ${wordpress.theme}`);
const checks = new Checks(browser);

loadScriptBy('any WordPress, the script');
await checks.run([
  ...(await savedForms(wordpress, {cdn, isSet: false})),
  ...(await savedAttributes(wordpress)),
  ...(await debuggedPages(wordpress)),
  ...writtenInBlockEditor(wordpress),
]);
// Chromium takes no picture of a background tab.
await checks.run(await wholePages(wordpress, {what: 'with the script for any WordPress', pictures}), {
  atOnce: 1,
});

wordpress.configure('tags', codeFor('WordPress, our tags'));
await checks.run(await savedForms(wordpress, {cdn, isSet: true}));

if (wordpress.hasModules) {
  loadScriptBy('WordPress 6.5 or later, the script');
  await checks.run(await wholePages(wordpress, {what: 'with the script for WordPress 6.5'}));
  const feed = codeFor('WordPress 6.5 or later, a feed for the site');
  wordpress.configure('feed', feed.replace('https://example.org', wordpress.origin));
  await checks.run(await siteFeed(wordpress));
}

console.log(`${Math.round((performance.now() - began) / 1000)} s`);
console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exit(checks.failed > 0 ? 1 : 0);

/** Puts the script into the theme, except for the form that has its own script: its page has `?without-script`. */
function loadScriptBy(name) {
  const code = codeFor(name).replaceAll('https://YOUR-HOST', cdn);
  wordpress.configure('script', `if (isset($_GET['without-script'])) return;\n${code}`);
}
