/* global document */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {opened} from '../opened.js';
import {openChromium, untilWhole} from './chromium.js';
import {logOf, namesOf} from './log.js';

const chromium = await opened(openChromium({}));

test('the partner page requests nothing from other servers, and stores nothing on the device', async () => {
  const {requests, traces} = await logOf(chromium);

  const foreign = requests.filter(address => !address.startsWith(`${chromium.origin}/dist/cdn/`));
  assert.deepEqual(foreign, []);
  assert.deepEqual(traces, {cookies: [], local: 0, session: 0, databases: [], caches: [], workers: 0});
});

test('docs/hosts.md lists the requests of the partner page', async () => {
  const {requests} = await logOf(chromium);

  const document = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8');
  const [, log] = /<!-- log -->([^]*)<!-- \/log -->/.exec(document);
  const asked = namesOf(requests, chromium.origin);
  const shown = [...log.matchAll(/`(.+?)`/g)].map(([, name]) => name);
  assert.deepEqual(shown.toSorted(), [...new Set(asked)].toSorted());
});

test('a timeline from the back/forward cache updates the state of its events', async () => {
  const soon = seconds => new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z/, 'Z');
  const content = {
    inLanguage: 'it',
    events: [{id: 'soon', name: 'Prova', startDate: soon(-3600), endDate: soon(10)}],
  };
  chromium.pages['/timeline'] = `<!doctype html><html lang="it"><head><title>Back</title>
    <script src="/dist/cdn/ofb.all.js"></script><script>addEventListener('pageshow', event => (window.isBack = event.persisted))</script>
    </head><body><ofb-event-timeline content='${JSON.stringify(content)}'></ofb-event-timeline></body></html>`;
  chromium.pages['/elsewhere'] = '<!doctype html><title>Elsewhere</title>';
  const tab = await chromium.browser.newPage();
  await tab.goto(`${chromium.origin}/timeline`);
  await untilWhole(tab);
  const text = () => tab.evaluate(() => document.querySelector('ofb-event-timeline').shadowRoot.textContent);
  assert.match(await text(), /In corso/);

  await tab.goto(`${chromium.origin}/elsewhere`);
  await tab.goBack();

  assert.equal(await tab.evaluate('isBack'), true, 'The page was not kept.');
  await tab.waitForFunction(
    () => /Concluso/.test(document.querySelector('ofb-event-timeline').shadowRoot.textContent),
    {timeout: 25_000},
  );
});
