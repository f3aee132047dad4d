/** Milliseconds. A busy machine needs long to load a test file with all its imports. */
const answerTimeout = 60_000;

let loading;

/**
 * Opens a session with a W3C WebDriver that is already running.
 *
 * @param {string} address of the driver, `http://127.0.0.1:4444`
 * @param {object} capabilities that the session must have
 * @returns {Promise<import('webdriver').Client>}
 */
export async function openSession(address, capabilities) {
  const {hostname, port} = new URL(address);
  loading ??= load(hostname);
  const {default: WebDriver} = await loading;
  return WebDriver.newSession({
    hostname,
    port: Number(port),
    connectionRetryTimeout: answerTimeout,
    // No second attempt, so that a crash of the browser is an error at once.
    connectionRetryCount: 0,
    // Without this the package requests WebDriver BiDi, which WebKit's driver refuses.
    capabilities: {...capabilities, 'wdio:enforceWebDriverClassic': true},
  });
}

/**
 * Loads the package only when WebKit is tested, because loading takes half a second. While it loads, the package reads
 * both variables: no proxy between the tests and the driver, and no log of errors, because they are thrown.
 */
function load(hostname) {
  process.env.NO_PROXY = [process.env.NO_PROXY, hostname].filter(Boolean).join();
  process.env.WDIO_LOG_LEVEL ??= 'silent';
  return import('webdriver');
}
