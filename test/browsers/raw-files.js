import {createReadStream, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';

const folders = ['/dist/', '/test/pages/'];

/**
 * A middleware that serves the published files and the test pages byte for byte: the test server would compile their
 * scripts and add a script of its own. As on a CDN, other origins may read the files. The query `csp` sets their
 * Content-Security-Policy: `/dist/cdn/index.html?csp=default-src%20'self'`.
 *
 * @param {string} rootDir of the repository
 */
export function rawFiles(rootDir) {
  return async (context, next) => {
    if (!folders.some(folder => context.path.startsWith(folder))) return next();
    const path = normalize(pathIn(context.path));
    const file = join(rootDir, path);
    // Not a file of these folders, or a hostile address: the answer is 404.
    if (!folders.some(folder => path.startsWith(folder)) || !isFile(file)) return undefined;

    context.set('Access-Control-Allow-Origin', '*');
    if (context.query.csp) context.set('Content-Security-Policy', context.query.csp);
    context.type = extname(file);
    context.body = createReadStream(file);
  };
}

function pathIn(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    // URIError: a "%" that does not begin an escape sequence.
    return '';
  }
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    // A missing file, or a name that the file system refuses.
    return false;
  }
}
