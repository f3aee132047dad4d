/**
 * A reporter for the test runner that adds its results to our totals.
 *
 * @param {import('./totals.js').Totals} totals
 * @param {(testFile: string) => void} onLost is told of files that do not count: their browser has crashed, or did not start
 */
export function totalsReporter(totals, onLost) {
  return {
    stop({sessions}) {
      for (const session of sessions) {
        if (session.browser.lost?.has(session.id)) onLost(session.testFile);
        else totals.add(session.browser.name, countSession(session));
      }
    },
  };
}

/** What went wrong outside a test counts as a failure, and so does a file in which no test ran. */
function countSession({browser, errors, passed: hasPassed, testFile, testResults}) {
  const tests = testResults ? flatten(testResults) : [];
  const isEmpty = tests.length === 0 && errors.length === 0;
  if (isEmpty) console.error(`${testFile} has no tests in ${browser.name}.`);

  const skipped = tests.filter(test => test.skipped).length;
  const passed = tests.filter(test => test.passed).length;
  const failed = tests.length - passed - skipped + errors.length;
  const isSound = hasPassed && !isEmpty;
  return {passed, failed: isSound ? failed : Math.max(failed, 1), skipped};
}

function flatten({tests, suites}) {
  return [...tests, ...suites.flatMap(flatten)];
}
