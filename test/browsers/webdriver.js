/** Milliseconds. A busy machine takes its time to load a test file with all that it imports. */
const answerTimeout = 60_000;

/** One session of a W3C WebDriver (https://www.w3.org/TR/webdriver2/). */
export class WebDriver {
  #session;

  /**
   * @param {string} address of the driver, `http://127.0.0.1:4444`
   * @param {object} capabilities that the session must have
   */
  static async open(address, capabilities) {
    const body = {capabilities: {alwaysMatch: capabilities}};
    const {sessionId} = await request('POST', `${address}/session`, body);
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  constructor(session) {
    this.#session = session;
  }

  get(path) {
    return request('GET', this.#session + path);
  }

  post(path, body = {}) {
    return request('POST', this.#session + path, body);
  }

  delete(path) {
    return request('DELETE', this.#session + path);
  }

  /** Evaluates a JavaScript expression in the page. */
  evaluate(expression) {
    return this.post('/execute/sync', {script: `return ${expression}`, args: []});
  }

  close() {
    return this.delete('');
  }
}

async function request(method, url, body) {
  const response = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(answerTimeout),
  });
  const {value} = await response.json();
  if (!response.ok)
    throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}
