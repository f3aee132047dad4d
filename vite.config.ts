/** Builds what script tags load, and the module for servers; `tsc` builds the other npm modules. */
import {defineConfig} from 'vite';
import {builtChunk} from './.config/built-chunk.js';
import {chunkNamesIn} from './.config/chunk-names.js';
import {integrity} from './.config/integrity.js';
import {leanCss} from './.config/lean-css.js';
import {litPolicy} from './.config/lit-policy.js';
import {minifyLiterals} from './.config/minify-literals.js';
import {needsBuild} from './.config/needs-build.js';
import {ownModules} from './.config/own-modules.js';
import {everyRowMatches, groupsOf} from './.config/chunk-groups.js';

/** Which modules go into one chunk: its name → modules of src. What they import statically goes with them. */
const chunks = {
  // Without Lit: the doctor needs these also on a page whose policy for Trusted Types stops Lit.
  phrases: ['locale/cached', 'locale/fill'],
  // What every widget needs, and small modules that several of them share.
  widget: [
    ...['widget', 'head', 'head.styles', 'move-focus', 'observe-anew'].map(name => `elements/widget/${name}`),
    ...['controllers/dependencies', 'icons/arrows', 'icons/mark', 'locale/text-language', 'model/safe-url'],
  ],
  events: ['locale/event-dates', 'icons/events', 'elements/event-timeline/filters/filter-result'],
};

/** What features and the reader of feeds share, so that none of them waits for a chain of files. */
const shared = {
  'event-times': ['locale/event-span', 'locale/event-status', 'locale/instants'],
  calendars: ['calendar/address', 'elements/event-timeline/feed-address'],
  reading: ['controllers/mark-language', 'feed/salvage', 'locale/in-one-language', 'model/content'],
};

/** A page with all four widgets gets them in one file. */
const chunksOfAll = {
  'all/all-elements': ['entries/all-elements', ...chunks.widget, ...chunks.events],
  ...shared,
};
const chunksOfEach = {...chunks, ...shared};

const whole = {entryFileNames: '[name].js', codeSplitting: false} as const;

/** What each mode builds. The first three write into dist/cdn, and run in this order. */
const modes = {
  'all-elements': {
    entry: {'all/all-elements': 'src/entries/all-elements.ts'},
    plugins: [litPolicy(), everyRowMatches(chunksOfAll)],
    output: {
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: chunkNamesIn('chunks/all/'),
      codeSplitting: {groups: groupsOf(chunksOfAll)},
    },
  },
  production: {
    entry: {ofb: 'src/entries/autoloader.ts'},
    plugins: [
      litPolicy(),
      builtChunk('./all-elements.ts', 'chunks/all'),
      ownModules('src/entries/autoloader.ts'),
      everyRowMatches(chunksOfEach),
    ],
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: chunkNamesIn('chunks/'),
      codeSplitting: {groups: groupsOf(chunksOfEach)},
    },
  },
  all: {
    entry: {'ofb.all': 'src/entries/all.ts'},
    plugins: [litPolicy(), leanCss('ofb.css'), integrity()],
    output: whole,
  },
  // For npm, with Lit's DOM for servers in it.
  server: {entry: {server: 'src/entries/server.ts'}, plugins: [], output: whole},
};

export default defineConfig(({mode}) => {
  const {entry, plugins, output} = modes[mode as keyof typeof modes];
  const isServer = mode === 'server';
  return {
    plugins: [minifyLiterals(), needsBuild('index.html'), ...plugins],
    define: isServer ? {'process.env.NODE_ENV': '"production"'} : {},
    resolve: isServer ? {conditions: ['node', 'module', 'production']} : {},
    publicDir: mode === 'all' && 'src/pages',
    build: {
      target: 'es2022',
      outDir: isServer ? 'dist/entries' : 'dist/cdn',
      emptyOutDir: mode === 'all-elements',
      sourcemap: 'hidden',
      lib: {entry, formats: [mode === 'all' ? 'iife' : 'es'], name: 'ofb'},
      rolldownOptions: {preserveEntrySignatures: 'allow-extension', output: {minify: true, ...output}},
    },
    preview: {port: 4173, open: false},
  };
});
