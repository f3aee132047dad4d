import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import type {Finding} from './finding.ts';

/** The text of a feed, from a file or a server. */
export interface FeedText {
  readonly text: string;
  /** Media type from the server, in lower case, without parameters; empty for a file. */
  readonly type: string;
  /** Problems with the encoding and the HTTP headers. */
  readonly findings: readonly Finding[];
}

const timeout = 10_000;
const mostBytes = 20_000_000;

/**
 * Loads a feed in the same way as a page. The limits are 10 seconds for a server, and 20 MB.
 *
 * @param name path of a file, or a URL (`https:`, `http:`, `webcal:`, `file:`)
 * @throws {Error} when the feed cannot be read; the message says why
 */
export async function readFeed(name: string): Promise<FeedText> {
  return isAddress(name) ? readFromServer(name.replace(/^webcal:/i, 'https:')) : readFromFile(name);
}

async function readFromFile(name: string): Promise<FeedText> {
  const bytes = await readFile(name.startsWith('file:') ? new URL(name) : pathToFileURL(name));
  return decoded(bytes, '', []);
}

async function readFromServer(url: string): Promise<FeedText> {
  // A server that allows only some sites sends the CORS header only to a request with an Origin.
  const headers = {origin: 'https://partner.example'};
  const response = await fetch(url, {headers, signal: AbortSignal.timeout(timeout)});
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
  const [type = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
  const allowed = response.headers.get('access-control-allow-origin');
  const findings = allowed === '*' || allowed === headers.origin ? [] : [refusal(allowed)];
  return decoded(new Uint8Array(await response.arrayBuffer()), type.trim(), findings);
}

function decoded(bytes: Uint8Array, type: string, findings: readonly Finding[]): FeedText {
  if (bytes.length > mostBytes) {
    throw new Error(`it is larger than ${mostBytes / 1_000_000} MB, which no widget reads`);
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), type, findings};
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
    return {text, type, findings: [...findings, notUtf8(text.slice(0, text.indexOf('\uFFFD')))]};
  }
}

function isAddress(name: string): boolean {
  return /^(https?|webcal):/i.test(name);
}

function notUtf8(before: string): Finding {
  const lines = before.split(/\r\n|\r|\n/);
  return {
    severity: 'error',
    rule: 'encoding',
    path: '',
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    found: 'bytes that are not UTF-8',
    expected: 'a file saved as UTF-8; visitors would see \uFFFD here',
  };
}

function refusal(allowed: string | null): Finding {
  return {
    severity: 'error',
    rule: 'cors',
    path: '',
    line: 1,
    column: 1,
    found: allowed ? `the header Access-Control-Allow-Origin: ${allowed}` : 'no Access-Control-Allow-Origin',
    expected:
      'the header "Access-Control-Allow-Origin: *": without it, browsers do not let other sites read the feed',
  };
}
