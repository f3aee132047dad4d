import {relative, sep} from 'node:path';

import {build} from 'esbuild';

import {asShipped} from './as-shipped.js';
import {onePage} from './one-page.js';

const external = ['/__web-dev-server__*', '/dist/*', '/src/*', '/test/*'];

/**
 * A plugin of the test server that bundles all test files once: a page of 135 modules takes an engine a second or two
 * to open. Shared modules are in chunks of their own, so each module still exists once in a page.
 *
 * @param {string} rootDir of the repository
 * @param {string[]} files paths of the test files
 * @param {{isShipped: boolean}} options whether they get the elements of dist/cdn instead of those of the sources
 */
export function bundle(rootDir, files, {isShipped}) {
  /** Path on the server → text of the file. */
  const outputs = new Map();

  return {
    name: 'bundle',
    async serverStart() {
      const {outputFiles} = await build({
        absWorkingDir: rootDir,
        entryPoints: [...files, 'test/setup.ts'],
        outdir: 'test',
        outbase: 'test',
        chunkNames: 'chunks/[name]-[hash]',
        bundle: true,
        // Without this esbuild drops imports of test files, because `sideEffects` of package.json does not list them.
        ignoreAnnotations: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        // Lit's production build, as on a partner's page: without warnings for developers.
        conditions: ['production'],
        sourcemap: true,
        plugins: [onePage(rootDir), ...(isShipped ? [asShipped()] : [])],
        external,
        write: false,
        logLevel: 'error',
      });
      for (const {path, text} of outputFiles) outputs.set(addressOf(path), text);
    },
    serve({path}) {
      const body = outputs.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : {type: path.endsWith('.map') ? 'json' : 'js', body};
    },
  };

  function addressOf(path) {
    return `/${relative(rootDir, path).split(sep).join('/')}`;
  }
}
