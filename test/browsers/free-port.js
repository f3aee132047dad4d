import {once} from 'node:events';
import {createServer} from 'node:net';

/** A free port, chosen by the system, so that two runs on one machine do not use the same one. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
