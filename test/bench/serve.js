import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves the bundle at `/cdn`, and generated files.
 *
 * @param {string} cdn folder
 * @param {Map<string, string>} files by address
 */
export async function serve(cdn, files) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      const body = files.get(path) ?? (await readFile(join(cdn, path.replace(/^\/cdn\//, ''))));
      response.setHeader('content-type', `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`);
      response.end(body);
    } catch {
      // A missing file, such as the icon that browsers request.
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise(resolve => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
