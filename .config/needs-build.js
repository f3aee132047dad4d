import {existsSync} from 'node:fs';
import {resolve} from 'node:path';

/**
 * Stops `vite preview` with exit code 1 if nothing is built. Without this check it serves an empty folder silently.
 *
 * @param {string} file a file that the build writes into the output folder
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
