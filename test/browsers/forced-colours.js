const name = 'emulate-forced-colours';

/**
 * A further command for the test runner: `await executeServerCommand('emulate-forced-colours', 'active')`, and `'none'`
 * to end the emulation. The result is `{isEmulated}`, which is false in WebKit: WebKit has no forced colours.
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
