import {environment, fontFolders} from './environment.js';
import {untilMediaMatch} from './media.js';
import {puppeteerLauncher} from './puppeteer.js';

/** @param {{browser: string}} programs */
export function firefoxLauncher({browser}) {
  return puppeteerLauncher('Firefox', {
    launchOptions: {
      browser: 'firefox',
      executablePath: browser,
      headless: true,
      env: environment,
      extraPrefsFirefox: {
        // Without this the sandbox blocks the fonts of the project, and Firefox shows boxes instead of letters.
        'security.sandbox.content.read_path_whitelist': fontFolders.join(),
        // A mouse (fine: 2, hover: 4): a machine without a screen has none.
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
      },
      // Allows changes of preferences while Firefox runs. They emulate media features.
      args: ['--remote-allow-system-access'],
    },
    createPage: openPage,
    // Only one page of a Firefox can have the focus.
    concurrency: 1,
  });
}

async function openPage({browser, context}) {
  const page = await context.newPage();
  page.emulateMediaFeatures = async (features = []) => {
    await writePreferences(browser, preferencesFor(features));
    await untilMediaMatch(page, features);
  };
  return page;
}

/** WebDriver BiDi has no command for media features; Firefox's own preferences apply at once. */
function preferencesFor(features) {
  const wished = new Map(features.map(({name, value}) => [name, value]));
  const colourSchemes = {dark: 0, light: 1};
  return {
    'layout.css.prefers-color-scheme.content-override':
      colourSchemes[wished.get('prefers-color-scheme')] ?? 2,
    'ui.prefersReducedMotion': wished.get('prefers-reduced-motion') === 'reduce' ? 1 : 0,
    'browser.display.document_color_use': wished.get('forced-colors') === 'active' ? 2 : 0,
  };
}

async function writePreferences(browser, preferences) {
  const {result} = await browser.connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const expression = Object.entries(preferences)
    .map(([name, value]) => `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value});`)
    .join('');
  const target = {context: result.contexts[0].context};
  await browser.connection.send('script.evaluate', {expression, target, awaitPromise: false});
}
