/** `node test/hosts/write-table.js` runs tests of this folder in all engines, and writes docs/hosts.md. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {format, resolveConfig} from 'prettier';
import {configFor} from '../../.config/web-test-runner.config.js';
import {openChromium} from './chromium.js';
import {logOf, namesOf} from './log.js';
import {table} from './table.js';

const path = fileURLToPath(new URL('../../docs/hosts.md', import.meta.url));
const sessions = await run();
const chromium = await openChromium();
const {requests} = await logOf(chromium);
await chromium.close();

const names = namesOf(requests, chromium.origin);
const parts = {
  looks: table(resultsOf('looks'), 'Page'),
  company: table(resultsOf('company'), 'Widgets'),
  worlds: table(resultsOf('worlds'), 'Page'),
  log: names.map(name => `- \`${name}\``).join('\n'),
};

const options = await resolveConfig(path);
let text = readFileSync(path, 'utf8');
for (const [name, part] of Object.entries(parts)) {
  text = text.replace(
    new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
    (_, begin, end) => `${begin}\n${part}\n\n${end}`,
  );
}
writeFileSync(path, await format(text, {...options, parser: 'markdown'}));
process.exit(0);

/** The test files of this folder, in one engine after the other. */
async function run() {
  const files = ['looks', 'company', 'worlds'].map(name => `test/hosts/${name}.test.ts`);
  const found = [];
  for (const engine of ['chromium', 'firefox', 'webkit']) {
    found.push(...(await runIn(await configFor(engine, files, 1))));
  }
  return found;
}

function runIn(config) {
  return new Promise(resolve => {
    void startTestRunner({
      config: {
        ...config,
        // A longer time limit, for a busy machine.
        testFramework: {config: {timeout: 60_000}},
        reporters: [{onTestRunFinished: ({sessions: finished}) => resolve(finished)}],
      },
      readFileConfig: false,
      readCliArgs: false,
      autoExitProcess: false,
    });
  });
}

/** Rows, in the order of the tests: name, column and engine of each result. */
function resultsOf(file) {
  const own = sessions.filter(({testFile}) => testFile.endsWith(`/${file}.test.ts`));
  return own.flatMap(({browser, testResults}) =>
    resultsIn(testResults, '').map(result => ({...result, engine: browser.name})),
  );
}

function resultsIn({suites, tests}, row) {
  return [
    ...tests.map(({name, passed, skipped}) => ({row: row || name, column: row ? name : '', passed, skipped})),
    ...suites.flatMap(suite => resultsIn(suite, suite.name)),
  ];
}
