import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * The server of a partner's site: the built files in the folder of a version, and the pages that a test adds.
 *
 * @param {string} folder with the built files
 * @param {string} address path of the built files: `/0.1.0/`
 */
export async function openSite(folder, address) {
  const pages = new Map();
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    try {
      const isOurs = !pages.has(path) && path.startsWith(address);
      const body = isOurs ? await readFile(join(folder, path.slice(address.length))) : pages.get(path);
      response.statusCode = body === undefined ? 404 : 200;
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`);
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise(resolve => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${server.address().port}`;
  return {
    origin,
    /** Adds a page, and gives its address. */
    add(html) {
      const path = `/page-${pages.size}.html`;
      pages.set(path, html);
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
