import {existsSync} from 'node:fs';
import {resolve} from 'node:path';

/**
 * Stops `vite preview` where nothing is built: it would serve an empty folder and report nothing.
 *
 * @param {string} file that the build writes into its folder
 * @returns {import('vite').Plugin}
 */
export function needsBuild(file) {
  let path;
  return {
    name: 'needs-build',
    configResolved({root, build}) {
      path = resolve(root, build.outDir, file);
    },
    configurePreviewServer() {
      if (existsSync(path)) return;
      console.error('There is nothing to serve yet: run "npm run build" first.');
      process.exit(1);
    },
  };
}
