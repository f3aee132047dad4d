/** Builds what script tags load, and the module for servers; `tsc` builds the other npm modules. */
import {defineConfig} from 'vite';
import {builtChunk} from './.config/built-chunk.js';
import {everyRowMatches} from './.config/every-row-matches.js';
import {integrity} from './.config/integrity.js';
import {leanCss} from './.config/lean-css.js';
import {litPolicy} from './.config/lit-policy.js';
import {minifyLiterals} from './.config/minify-literals.js';
import {needsBuild} from './.config/needs-build.js';
import {ownModules} from './.config/own-modules.js';

/** What travels together, with all that it imports statically. A module belongs to the first row that matches it. */
const groups = [
  // Without Lit: the doctor fills phrases also on a page whose policy forbids Lit's.
  {name: 'phrases', test: /locale\/(cached|fill)\./},
  {name: 'widget', test: /elements\/(widget|head|heading)\.|icons\/(icon|arrows|mark)\.|safe-url\./},
  // A timeline needs these at once, other widgets later.
  {name: 'notice', test: /elements\/notice\./},
  {name: 'events', test: /locale\/event-dates\.|(icons|facts)\/events\./},
];

/** A page with all four widgets gets them in one file. */
const groupsOfAll = [{name: 'all-elements', test: /entries\/all-elements\.ts/}];

/**
 * `content/it/events.ts` → `languages/it-events`, `locale/phrases/it-events.ts` → `languages/it-ui-events`. Languages
 * import nothing but languages: both builds of chunks make the same files of them, in one folder.
 */
const chunksIn = (folder: string) => (chunk: {name: string; facadeModuleId: string | null}) => {
  const path = /src\/(?:languages|content|locale\/(phrases))\/([a-z]{2,3})(?:[/-](\w+))?\.ts$/;
  const [, isUi, tag, part] = path.exec(chunk.facadeModuleId ?? '') ?? [];
  if (!tag) return `${folder}${chunk.name}-[hash].js`;
  return `chunks/languages/${[tag, isUi && 'ui', part].filter(Boolean).join('-')}-[hash].js`;
};

const whole = {entryFileNames: '[name].js', codeSplitting: false} as const;

/** What each mode builds, in the order in which they must run. */
const modes = {
  'all-elements': {
    entry: {'all/all-elements': 'src/entries/all-elements.ts'},
    plugins: [litPolicy(), everyRowMatches(groupsOfAll)],
    output: {
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: chunksIn('chunks/all/'),
      codeSplitting: {groups: groupsOfAll},
    },
  },
  production: {
    entry: {ofb: 'src/entries/auto.ts'},
    plugins: [
      litPolicy(),
      builtChunk('./all-elements.ts', 'chunks/all'),
      ownModules('src/entries/auto.ts'),
      everyRowMatches(groups),
    ],
    output: {entryFileNames: '[name].js', chunkFileNames: chunksIn('chunks/'), codeSplitting: {groups}},
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
    plugins: [minifyLiterals(), needsBuild('dist/cdn/index.html'), ...plugins],
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
