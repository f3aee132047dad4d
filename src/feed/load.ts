import type {Source} from '../model/source.ts';

const requests = new Map<string, Promise<Source>>();

/**
 * Reads a feed; the one place that touches the network. Widgets with the same address share one request.
 *
 * @throws {TypeError} when the network or CORS refuses
 * @throws {Error} for a status other than 2xx; after either, the next call asks again
 */
export function load(url: string): Promise<Source> {
  let request = requests.get(url);
  if (!request) {
    request = fetchSource(url);
    request.catch(() => requests.delete(url));
    requests.set(url, request);
  }
  return request;
}

async function fetchSource(url: string): Promise<Source> {
  const response = await fetch(url, {credentials: 'omit'});
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return {url, type: type.trim().toLowerCase(), body: await response.text()};
}
