import {createReadStream, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';

const folders = ['/dist/', '/test/pages/'];

/**
 * A middleware that serves what we ship, and the pages made for tests, byte for byte: the test server would
 * compile their scripts and add one of its own. They come as from a CDN, readable for other origins, and with the
 * Content-Security-Policy that the address asks for: `/dist/cdn/index.html?csp=default-src%20'self'`.
 *
 * @param {string} rootDir of the repository
 */
export function rawFiles(rootDir) {
  return async (context, next) => {
    if (!folders.some(folder => context.path.startsWith(folder))) return next();
    const path = normalize(pathIn(context.path));
    const file = join(rootDir, path);
    // What asks for nothing that there is, hostile addresses among it, goes no further.
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
    // URIError: a "%" that begins no escape.
    return '';
  }
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    // No file, or a name that no system takes.
    return false;
  }
}
