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
    const path = normalize(decodeURIComponent(context.path));
    const file = join(rootDir, path);
    if (!folders.some(folder => path.startsWith(folder)) || !isFile(file)) return next();

    context.set('Access-Control-Allow-Origin', '*');
    if (context.query.csp) context.set('Content-Security-Policy', context.query.csp);
    context.type = extname(file);
    context.body = createReadStream(file);
  };
}

function isFile(path) {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
