import {chromiumLauncher} from './chromium.js';
import {firefoxLauncher} from './firefox.js';
import {webkitLauncher} from './webkit.js';

const chromiums = [
  // A browser in CHROME_PATH can also replace the headless shell.
  ...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * What each engine needs: its programs (the variable that may name them, and their usual places), their Debian
 * packages, and the launcher for the test runner.
 */
export const engines = {
  chromium: {
    programs: {
      // For pictures, and for features that the headless shell does not have.
      browser: {variable: 'CHROME_PATH', candidates: chromiums},
      // The headless shell is the same engine without a user interface: tests take half the processor time. It has no
      // chrome:// pages and no back/forward cache, and it draws letters in another way.
      shell: {variable: 'CHROME_SHELL_PATH', candidates: ['chromium-headless-shell', ...chromiums]},
    },
    packages: ['chromium', 'chromium-headless-shell'],
    launcher: chromiumLauncher,
  },
  firefox: {
    programs: {
      browser: {
        variable: 'FIREFOX_PATH',
        candidates: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
      },
    },
    packages: ['firefox-esr'],
    launcher: firefoxLauncher,
  },
  webkit: {
    programs: {
      driver: {variable: 'WEBKIT_DRIVER_PATH', candidates: ['WebKitWebDriver']},
      browser: {
        variable: 'WEBKIT_BROWSER_PATH',
        candidates: [
          '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
        ],
      },
      display: {variable: 'XVFB_PATH', candidates: ['Xvfb']},
      settings: {variable: 'XSETTINGSD_PATH', candidates: ['xsettingsd']},
    },
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
    launcher: webkitLauncher,
  },
};

/**
 * The engines of this run.
 *
 * @param {string} [wish] names with spaces between them, as in OFB_BROWSERS; all engines when it is empty
 * @returns {string[]}
 */
export function chooseEngines(wish = '') {
  const known = Object.keys(engines);
  const names = wish.split(/[\s,]+/).filter(Boolean);
  const unknown = names.find(name => !known.includes(name));
  if (unknown) throw new Error(`OFB_BROWSERS names "${unknown}"; it knows ${known.join(', ')}.`);
  return names.length > 0 ? known.filter(name => names.includes(name)) : known;
}
