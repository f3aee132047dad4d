/** Builds what script tags load; `tsc` builds the npm modules. */
import {existsSync, readdirSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type Plugin} from 'vite';
import {integrity} from './.config/integrity.js';
import {joinedContent} from './.config/joined-content.js';
import {languageFiles} from './.config/language-files.js';
import {leanCss} from './.config/lean-css.js';
import {ownCopies} from './.config/own-copies.js';
import {serverOnly} from './.config/server-only.js';
import {shortNames} from './.config/short-names.js';
import {shortTokens} from './.config/short-tokens.js';
import {slimLit} from './.config/slim-lit.js';

/** Takes the white space out of html, svg and css literals. */
const literals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.includes('/src/')) return null;
    const result = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
    return result && {code: result.code, map: result.map ?? null};
  },
};

/** Which modules travel together, so that a page asks for few files and for nothing that it does not use. */
const groups = [
  {
    name: 'widget',
    test: /node_modules\/(@lit|lit)|src\/(theme\/(tokens|modes|base)\.|controllers\/(?!feed|other|own|page-phrases|mark|visible))|elements\/(widget|extras|heading)\.|\/(languages|built-in|icon|arrow)\.ts$/,
  },
  // Else it would travel with the wrappers, whose facts no widget needs.
  {name: 'attribute-fault', test: /elements\/attribute-fault\./},
  {name: 'wrappers', test: /entries\/wrappers\.|doctor\/facts\./},
  // What a timeline needs at once, and its layouts, cards and banner later.
  {
    name: 'agenda',
    test: /locale\/event-dates|(icons|facts)\/events\.|event-timeline\/(entry|group)\.ts|(fill|cached|plural)\.ts\?of=event-timeline/,
  },
  {name: 'notice', test: /elements\/notice\./},
];

/** What of a language not even a page with the four widgets needs at once. */
const isLaterForAll = (file: string) => /(-planner|-controls|welcome|styles)\.ts$/.test(file);

/** One chunk per language with all its content: whoever shows the four widgets needs every list at once. */
const wholeLanguages: Plugin = {
  name: 'whole-languages',
  enforce: 'pre',
  transform(code, id) {
    if (!/src\/languages\/(?!languages?\.)[\w-]+\.ts$/.test(id)) return null;
    const imports: string[] = [];
    const whole = code.replace(/\(\) => import\('(.+?\.ts)'\)/g, (load, file: string) => {
      if (isLaterForAll(file)) return load;
      const names = file.includes('phrases') ? ['phrases'] : ['heading', 'words'];
      const number = imports.push(
        `import {${names.map(name => `${name} as ${name}${imports.length}`)}} from '${file}';`,
      );
      return `async () => ({${names.map(name => `${name}: ${name}${number - 1}`)}})`;
    });
    return {code: imports.join('') + whole, map: null};
  },
};

/** Where the loader finds the chunk with all four elements, which another run has built. */
const fourChunk: Plugin = {
  name: 'four-chunk',
  enforce: 'pre',
  resolveId(source) {
    if (source !== './four.ts') return null;
    const chunk = readdirSync('dist/cdn/chunks').find(name => /^four-[\w-]{6}\.js$/.test(name));
    if (!chunk) this.error('Build the chunk of all four elements first: vite build --mode four.');
    return {id: `./chunks/${chunk}`, external: true};
  },
};

/** `vite preview` would serve an empty folder without a word. */
const needsBuild: Plugin = {
  name: 'needs-build',
  configurePreviewServer() {
    if (existsSync('dist/cdn/index.html')) return;
    console.error('There is nothing to serve yet: run "npm run build" first.');
    process.exit(1);
  },
};

/** Names compress better that are written with fewer signs. */
const hashCharacters = 'hex' as const;

/** What each mode builds, in the order in which they must run. */
const modes = {
  four: {
    plugins: [languageFiles({prefix: 'four-', isLater: isLaterForAll}), wholeLanguages],
    entry: {four: 'src/entries/four.ts'},
    output: {
      entryFileNames: 'chunks/four-[hash:6].js',
      chunkFileNames: 'chunks/four-[name]-[hash:6].js',
      hashCharacters,
      codeSplitting: {groups: [{name: 'all', test: /entries\/four\.ts$/}]},
    },
  },
  production: {
    plugins: [languageFiles(), fourChunk, ownCopies()],
    entry: {ofb: 'src/entries/auto.ts'},
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      hashCharacters,
      codeSplitting: {groups},
    },
  },
  all: {
    plugins: [leanCss('ofb.css'), integrity()],
    entry: {'ofb.all': 'src/entries/all.ts'},
    output: {entryFileNames: '[name].js', codeSplitting: false},
  },
  // For npm: one file that asks for nothing but the web's own globals, with Lit's DOM for servers in it. Its literals
  // are minified like those of the script tag, so that nothing moves when that takes over.
  server: {
    plugins: [],
    entry: {server: 'src/entries/server.ts'},
    output: {entryFileNames: '[name].js', codeSplitting: false},
  },
};

export default defineConfig(({mode}) => {
  const {plugins, entry, output} = modes[mode as keyof typeof modes];
  const isServer = mode === 'server';
  return {
    plugins: [
      literals,
      ...(isServer ? [] : [serverOnly(), joinedContent(), shortTokens(), slimLit(), shortNames()]),
      needsBuild,
      ...plugins,
    ],
    define: isServer ? {'process.env.NODE_ENV': '"production"'} : {},
    resolve: isServer ? {conditions: ['node', 'module', 'production']} : {},
    publicDir: mode === 'all' && 'src/pages',
    build: {
      target: 'es2022',
      outDir: isServer ? 'dist/entries' : 'dist/cdn',
      emptyOutDir: mode === 'four',
      sourcemap: 'hidden',
      lib: {entry, formats: [mode === 'all' ? 'iife' : 'es'], name: 'ofb'},
      rolldownOptions: {
        preserveEntrySignatures: isServer ? 'strict' : mode === 'four' && 'allow-extension',
        output: {minify: isServer, ...output},
      },
    },
    preview: {port: 4173, open: false},
  };
});
