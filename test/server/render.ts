import type {RenderOptions, Tag} from '../../src/entries/server.ts';

interface Options extends Omit<RenderOptions, 'styles'> {
  /** Address of a style sheet to link to. */
  readonly styles?: string;
}

const answers = new Map<number, (html: string) => void>();
let worker: Worker | undefined;

/** What the published module renders, in a worker: it finds no DOM there, and nothing of Node. */
export function rendered(tag: Tag, options: Options = {}): Promise<string> {
  worker ??= start();
  const id = answers.size;
  worker.postMessage({id, tag, options});
  return new Promise(resolve => answers.set(id, resolve));
}

function start(): Worker {
  const started = new Worker('/test/pages/renderer.js', {type: 'module'});
  started.addEventListener('message', ({data: {id, html}}) => answers.get(id)?.(html));
  return started;
}
