import {once} from 'node:events';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';

import {Children} from './children.js';
import {environment as browserEnvironment} from './environment.js';
import {freePort} from './free-port.js';

// Without this MiniBrowser's tool bar cannot be narrower than 447 px, and phones are narrower.
const narrowToolBar = '* {margin: 0; padding: 0; border-width: 0; min-width: 0; min-height: 0}';

// Without a window manager the window under the pointer has the focus, and the pointer of a new display is in its
// centre. A window that begins just before the centre keeps the focus at every size.
const displaySize = 4000;
export const windowOrigin = displaySize / 2 - 5;

const startTimeout = 20_000;
const stopTimeout = 5000;

/**
 * Starts the processes that WebKit needs: a virtual display, a daemon with settings for GTK, and the WebDriver, which
 * starts the browser.
 *
 * @param {{driver: string, display: string, settings: string}} programs
 * @throws {Error} when one of them does not start; the others are ended then
 */
export async function startWebkit(programs) {
  const home = makeHome();
  const children = new Children();
  try {
    return await startIn(home, children, programs);
  } catch (error) {
    children.stop();
    await rm(home, {recursive: true, force: true});
    throw error;
  }
}

async function startIn(home, children, programs) {
  const server = startDisplayServer(children, programs.display);
  const env = environment(home, await displayOf(server));
  const settings = children.start(programs.settings, ['-c', settingsFile(home)], {env, stdio: 'ignore'});
  const {driver, address} = await startDriver(children, programs.driver, env);

  return {
    address,
    applySettings(wished) {
      writeSettings(home, wished);
      settings.kill('SIGHUP');
    },
    /** The display ends by itself after its last client, the browser, has ended and no longer writes files. */
    async stop() {
      settings.kill();
      driver.kill();
      await Promise.race([ended(server), after(stopTimeout)]);
      children.stop();
      await rm(home, {recursive: true, force: true});
    },
  };
}

function makeHome() {
  const home = mkdtempSync(join(tmpdir(), 'ofb-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), narrowToolBar);
  writeSettings(home, {isDark: false, isStill: false});
  return home;
}

function settingsFile(home) {
  return join(home, 'xsettingsd.conf');
}

function writeSettings(home, {isDark, isStill}) {
  const theme = isDark ? 'Adwaita-dark' : 'Adwaita';
  const settings = `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${isStill ? 0 : 1}\n`;
  writeFileSync(settingsFile(home), settings);
}

/**
 * The developer's desktop, profile and theme must not change a test, and the driver must reach its browser without a
 * proxy.
 */
function environment(home, display) {
  const {GTK_THEME, WAYLAND_DISPLAY, http_proxy, HTTP_PROXY, ...rest} = browserEnvironment;
  const folders = {XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home};
  const desktop = {DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
  // Without a graphics card WebKit would emulate one, which takes half of the time.
  return {...rest, ...folders, ...desktop, WEBKIT_DISABLE_COMPOSITING_MODE: '1'};
}

/** The display server chooses a free display number and writes it to its file descriptor 3. */
function startDisplayServer(children, program) {
  const screen = `${displaySize}x${displaySize}x24`;
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-terminate'];
  return children.start(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
}

async function displayOf(server) {
  const [number] = await once(server.stdio[3], 'data', {signal: AbortSignal.timeout(startTimeout)});
  return `:${String(number).trim()}`;
}

async function startDriver(children, program, env) {
  const port = await freePort();
  const driver = children.start(program, [`--port=${port}`], {env, stdio: 'ignore'});
  const address = `http://127.0.0.1:${port}`;

  const deadline = Date.now() + startTimeout;
  while (!(await isReady(address))) {
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver did not answer within ${startTimeout} ms.`);
    await after(50);
  }
  return {driver, address};
}

async function isReady(address) {
  try {
    const response = await fetch(`${address}/status`);
    return (await response.json()).value.ready;
  } catch {
    return false; // The driver does not listen yet.
  }
}

async function ended(child) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
