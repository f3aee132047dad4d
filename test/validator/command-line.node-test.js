import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {test} from 'node:test';

import {command} from './command.js';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

for (const [file, code] of [
  ['sound.json', 0],
  ['careless.json', 0],
  ['faulty.json', 1],
  ['faulty.ics', 1],
  ['not-there.json', 1],
]) {
  test(`the command validate exits with ${code} for ${file}`, async () => {
    assert.equal((await command('validate', file)).code, code);
  });
}

for (const [args, reason] of [
  [['validate'], /Which feed\?/],
  [['check', 'sound.json'], /there are validate and prerender/],
  [['validate', 'sound.json', '--jsno'], /--jsno/],
  [['validate', 'sound.json', 'faulty.json'], /One feed at a time/],
  [['validate', 'sound.json', '--languages', 'italiano!'], /not a BCP 47 language tag/],
]) {
  test(`the command exits with 2 and gives the reason for ${args.join(' ')}`, async () => {
    const {code, output, complaint} = await command(...args);

    assert.equal(code, 2);
    assert.equal(output, '');
    assert.match(complaint, reason);
    assert.match(complaint, /^Usage: /m);
  });
}

test('validate --help prints the usage', async () => {
  const {code, output} = await command('validate', '--help');

  assert.equal(code, 0);
  assert.match(output, /^Usage: open-for-business-widgets validate <feed>/);
});

test('--version prints the version', async () => {
  assert.equal((await command('--version')).output, `${version}\n`);
});

test('a finding has file, line and column, then the value, the expectation and a suggestion', async () => {
  const {output} = await command('validate', 'faulty.json');

  assert.match(
    output,
    /^faulty\.json:6:68 error events\.1\.startDate \(format\)\n {2}found {5}"6\/3\/2027"\n {2}expected {2}a date.+\n {2}→ {9}did you mean `2027-03-06`\?$/m,
  );
  assert.match(output, /\nfaulty\.json: 5 errors, 2 warnings\.\n$/);
});

test('says that there is nothing to say', async () => {
  assert.equal((await command('validate', 'sound.json')).output, 'sound.json: no problems found.\n');
});

test('validate --json prints the findings as JSON', async () => {
  const {code, output} = await command('validate', 'faulty.json', '--json');
  const {source, errors, warnings, findings} = JSON.parse(output);

  assert.equal(code, 1);
  assert.deepEqual({source, errors, warnings}, {source: 'faulty.json', errors: 5, warnings: 2});
  assert.deepEqual(findings[1], {
    severity: 'error',
    rule: 'format',
    found: 'nothing',
    expected: 'the field "startDate"',
    suggestion: 'rename "startdate" to "startDate"',
    path: 'events.0.startDate',
    line: 5,
    column: 5,
  });
});

test('validate reads a feed from a server, and reports a missing CORS header', async () => {
  const server = createServer((request, response) => {
    const isOpen = request.url === '/open.json';
    response.writeHead(request.url === '/gone.json' ? 404 : 200, {
      'content-type': 'application/json',
      ...(isOpen && {'access-control-allow-origin': '*'}),
    });
    response.end('{"inLanguage": "it"}');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `http://127.0.0.1:${server.address().port}`;

  const [open, closed, gone] = await Promise.all(
    ['open', 'closed', 'gone'].map(name => command('validate', `${host}/${name}.json`)),
  );
  server.close();

  assert.equal(open.code, 0);
  assert.equal(closed.code, 1);
  assert.match(closed.output, /Access-Control-Allow-Origin: \*/);
  assert.equal(gone.code, 1);
  assert.match(gone.output, /answered 404/);
});
