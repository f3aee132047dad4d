import {chromeLauncher} from '@web/test-runner-chrome';

import {defaultMedia} from './media.js';

/**
 * The test runner's launcher for what Puppeteer drives, with what it leaves undone.
 *
 * @param {string} name for the reports
 * @param {Parameters<typeof chromeLauncher>[0]} options
 */
export function puppeteerLauncher(name, options) {
  const launcher = chromeLauncher(options);
  launcher.name = name;
  resetMediaBetweenFiles(launcher);
  return launcher;
}

/** A test file must not start in the dark because the one before it ended there: pages are used again. */
function resetMediaBetweenFiles(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async sessionId => {
    await launcher.getPage(sessionId).emulateMediaFeatures(defaultMedia);
    return stopSession(sessionId);
  };
}
