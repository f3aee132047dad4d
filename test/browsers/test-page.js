/**
 * The page that runs one test file.
 *
 * The first script is a classic one, so that its listeners come before those of any module: listeners of the test
 * runner would print errors and fail the test that is running. `test/setup.ts` handles errors instead. It is loaded
 * after the test framework, whose hooks it uses, and before the tests.
 *
 * @param {string} testFramework address of the module that loads the test file and runs it
 */
export function testPage(testFramework) {
  return `<!doctype html>
<html lang="en"${process.env.OFB_WHOLE ? ' data-whole' : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Test</title>
    <script>
      for (const type of ['error', 'unhandledrejection']) {
        addEventListener(type, event => {
          event.stopImmediatePropagation();
          event.preventDefault();
          const detail = event.reason ?? event.error ?? event.message;
          dispatchEvent(new CustomEvent('fault', {detail}));
        });
      }
    </script>
  </head>
  <body>
    <script type="module">
      import '${testFramework}';
      import '/test/setup.ts';
    </script>
  </body>
</html>`;
}
