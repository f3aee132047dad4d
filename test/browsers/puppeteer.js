import {chromeLauncher} from '@web/test-runner-chrome';

import {defaultMedia} from './media.js';

/**
 * The test runner's launcher for Puppeteer, which also resets emulated media between files.
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

/** Pages are used again, so a test file must not start with the dark colour scheme of the file before. */
function resetMediaBetweenFiles(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async sessionId => {
    await launcher.getPage(sessionId).emulateMediaFeatures(defaultMedia);
    return stopSession(sessionId);
  };
}
