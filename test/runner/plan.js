import {existsSync, readdirSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

import {onePageFile} from '../browsers/one-page.js';
import {inOnePage, plainFolders} from '../engine-tests.js';
import {programs} from './programs.js';

/** Files that run only before a release: they take minutes, and few changes can break them. */
const onlyForReleases = [
  // Every widget on 46 pages and in twelve changed languages and browsers.
  'test/hosts/looks.test.ts',
  'test/hosts/pixels.node-test.js',
  'test/hosts/worlds.test.ts',
  // Builds everything once more.
  'test/built/reproducible.node-test.js',
  // Bundles a complete editor. The conversion of plain HTML into widgets is tested in every run.
  'test/cms/sanitisers.node-test.js',
];

/** Files whose results depend on the engine. Other files run only in Chromium, but before a release in every engine. */
const inEveryEngine = [
  'test/toolchain.test.ts',
  onePageFile,
  // Loading of modules, declarative shadow roots, Content-Security-Policy, Trusted Types.
  'test/built/loader.test.ts',
  'test/built/prerendered.test.ts',
  'test/security/policy.test.ts',
  'test/server/take-over.test.ts',
  // Requests, stored copies of feeds, changes of language.
  'test/controllers/feed.test.ts',
  'test/controllers/page-language.test.ts',
  'test/elements/widget/widget.test.ts',
  // Keyboard, focus, pointer, dialogs.
  'test/elements/banner/dismissal/dismissal.test.ts',
  'test/elements/banner/dismissal/focus-after.test.ts',
  'test/elements/event-timeline/filters/filters.test.ts',
  'test/elements/event-timeline/add-to-calendar/add-to-calendar.test.ts',
  'test/elements/event-timeline/filters/attribute-filters.test.ts',
  'test/elements/widget/link-target.test.ts',
  'test/elements/sector-cards/expansion/expansion.test.ts',
  // Scrolling, animation, ResizeObserver.
  'test/elements/event-timeline/layouts/horizontal.test.ts',
  'test/elements/partner-logos/layouts/marquee.test.ts',
  'test/elements/partner-logos/layouts/marquee-motion.test.ts',
  'test/elements/sector-cards/layouts/carousel.test.ts',
  // Layout and computed styles.
  'test/cms/kept-places.test.ts',
  'test/elements/banner/banner.test.ts',
  'test/elements/widget/loading.test.ts',
  'test/elements/partner-logos/layouts/row.test.ts',
  'test/theme/own-colours.test.ts',
  'test/theme/switching.test.ts',
  // Stories with a play function.
  'test/stories/banner.test.ts',
  'test/stories/event-timeline.test.ts',
  'test/stories/partner-logos.test.ts',
  'test/stories/sector-cards.test.ts',
];

/**
 * Files that run once more in Chromium, with the elements of dist/cdn: the main cases of each element, and before a
 * release all tests of elements.
 */
const asShipped = [
  'test/elements/banner/banner.test.ts',
  'test/elements/banner/dismissal/dismissal.test.ts',
  'test/elements/banner/next-event/next-event.test.ts',
  'test/elements/event-timeline/event-timeline.test.ts',
  'test/elements/event-timeline/filters/filters.test.ts',
  'test/elements/event-timeline/layouts/layouts.test.ts',
  'test/elements/event-timeline/add-to-calendar/add-to-calendar.test.ts',
  'test/elements/event-timeline/clock/status.test.ts',
  'test/elements/partner-logos/layouts/marquee.test.ts',
  'test/elements/partner-logos/partner-logos.test.ts',
  'test/elements/sector-cards/card.test.ts',
  'test/elements/sector-cards/layouts/carousel.test.ts',
  'test/elements/sector-cards/expansion/expansion.test.ts',
  'test/elements/widget/widget.test.ts',
];

/** In Chromium, stories run in Node, together with their pictures: `test/stories/visited.js`. */
const isStories = file => /^test\/stories\/[\w-]+\.test\.ts$/.test(file);

/**
 * Which test files run where.
 *
 * @param {object} options
 * @param {string} options.rootDir of the repository
 * @param {string[]} options.engines
 * @param {boolean} options.isWhole everything, as before a release
 * @param {string[]} [options.named] files or folders; all files when the list is empty
 * @throws {Error} when a table of this module names a missing file
 * @returns {{node: string[], plain: string[], programs: string[], chromium: string[], firefox: string[], webkit: string[], bundle: string[]}}
 */
export function planOf({rootDir, engines, isWhole, named = []}) {
  const isNamed = named.length > 0;
  const files = (isNamed ? named : ['test']).flatMap(path => testsIn(rootDir, path));
  const gone = [...onlyForReleases, ...inEveryEngine, ...asShipped].filter(
    file => file !== onePageFile && !existsSync(join(rootDir, file)),
  );
  if (gone.length > 0) throw new Error(`test/runner/plan.js names what is not there: ${gone.join(', ')}`);
  const chosen = files.filter(file => isNamed || isWhole || !onlyForReleases.includes(file));
  const plain = chosen.filter(file => file.endsWith('.test.ts') && isIn(plainFolders, file));
  const paged = chosen.filter(file => file.endsWith('.test.ts') && !plain.includes(file));
  const browsers = plain.some(file => isIn(inOnePage, file)) ? [...paged, onePageFile] : paged;
  const isShipped = file => (isWhole ? file.startsWith('test/elements/') : asShipped.includes(file));
  const inEngine = name => {
    if (!engines.includes(name)) return [];
    if (name === 'chromium') return browsers.filter(file => isNamed || !isStories(file));
    return browsers.filter(file => isNamed || isWhole || inEveryEngine.includes(file));
  };
  return {
    node: chosen.filter(file => file.endsWith('.node-test.js')),
    plain,
    programs: isWhole && !isNamed ? programs : [],
    chromium: inEngine('chromium'),
    firefox: inEngine('firefox'),
    webkit: inEngine('webkit'),
    bundle: engines.includes('chromium') ? browsers.filter(isShipped) : [],
  };
}

function isIn(names, file) {
  return names.some(name => file === `test/${name}` || file.startsWith(`test/${name}/`));
}

function testsIn(rootDir, path) {
  const whole = join(rootDir, path);
  const names = statSync(whole).isDirectory()
    ? readdirSync(whole, {recursive: true}).map(name => join(whole, name))
    : [whole];
  return names
    .map(name => relative(rootDir, name).split(sep).join('/'))
    .filter(name => /\.(test\.ts|node-test\.js)$/.test(name) && name !== onePageFile)
    .filter(name => !/node_modules|^test\/consumers/.test(name))
    .toSorted();
}
