import {existsSync} from 'node:fs';

/**
 * Stops `vite preview` where nothing is built: it would serve an empty folder without a word.
 *
 * @param {string} file that the build writes
 * @returns {import('vite').Plugin}
 */
export function needsBuild(file) {
  return {
    name: 'needs-build',
    configurePreviewServer() {
      if (existsSync(file)) return;
      console.error('There is nothing to serve yet: run "npm run build" first.');
      process.exit(1);
    },
  };
}
