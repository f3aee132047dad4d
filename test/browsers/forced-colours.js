const name = 'emulate-forced-colours';

/**
 * A command that the test runner lacks: `await executeServerCommand('emulate-forced-colours', 'active')`, and
 * `'none'` to end it. It answers `{isEmulated}`: WebKit has no forced colours.
 */
export function forcedColours() {
  return {
    name,
    async executeCommand({command, payload: value, session}) {
      if (command !== name) return undefined;
      const page = session.browser.getPage(session.id);
      const isEmulated = page.hasForcedColours ?? true;
      if (isEmulated) await page.emulateMediaFeatures([{name: 'forced-colors', value}]);
      return {isEmulated};
    },
  };
}
