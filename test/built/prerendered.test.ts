import {expect} from '@open-wc/testing';
import type {Tag} from '../../src/entries/server.ts';
import {rendered} from '../server/render.ts';
import {closePages, openHtml, widgetsOf, type Page} from './page.ts';

const widgets: readonly (readonly [Tag, Record<string, string | number | boolean>])[] = [
  ['ofb-banner', {variant: 'hero'}],
  ['ofb-sector-cards', {limit: 3}],
  ['ofb-event-timeline', {filters: true, limit: 4}],
  ['ofb-partner-logos', {layout: 'row'}],
];

// The origin is written out: in Firefox 'self' does not match in a srcdoc document.
const rest = `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}; require-trusted-types-for 'script'; trusted-types ofb test`;

/** A prerendered page before its script is loaded. */
async function openPrerendered(policy: string): Promise<Page> {
  const html = await Promise.all(
    widgets.map(([tag, attributes]) => rendered(tag, {attributes, language: 'it', nonce: 'abc'})),
  );
  const page = await openHtml(
    `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Page</title><meta http-equiv="Content-Security-Policy" content="${policy}; ${rest}"></head><body>${html.join('')}<p>After</p></body></html>`,
  );
  return page;
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): {createScriptURL(address: string): string};
}

async function addScript({document, window}: Page): Promise<void> {
  const {trustedTypes} = window as {trustedTypes?: TrustedTypes};
  const policy = trustedTypes?.createPolicy('test', {createScriptURL: (address: string) => address});
  const src = policy?.createScriptURL('/dist/cdn/ofb.js') ?? '/dist/cdn/ofb.js';
  const script = Object.assign(document.createElement('script'), {type: 'module', src});
  const loaded = new Promise(resolve => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
}

function boxesOf({document}: Page): string[] {
  const roots = [...document.querySelectorAll('body > *')].map(({shadowRoot}) => shadowRoot);
  const elements = roots.flatMap(root => [
    ...(root?.querySelectorAll('.widget *:not(noscript, .spoken)') ?? []),
  ]);
  return [...elements, document.querySelector('p')!].map(element => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return `${element.localName}.${element.getAttribute('class')} ${[x, y, width, height].map(Math.round).join(' ')}`;
  });
}

/** The sum of layout shifts, which only Chromium reports; 0 in other engines. */
function shiftsOf({window}: Page): {total: number; stop: () => void} {
  const shifts = {total: 0, stop: () => observer.disconnect()};
  const observer = new window.PerformanceObserver(list => {
    for (const entry of list.getEntries())
      shifts.total += (entry as PerformanceEntry & {value: number}).value;
  });
  if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    observer.observe({type: 'layout-shift', buffered: true});
  }
  return shifts;
}

describe('a prerendered page under a strict policy', () => {
  afterEach(closePages);

  it('is styled before its script, and nothing moves when the script takes over', async () => {
    const page = await openPrerendered("style-src 'nonce-abc'");
    const before = boxesOf(page);
    const shifts = shiftsOf(page);

    await addScript(page);
    const all = await widgetsOf(page);
    await new Promise(resolve =>
      page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
    );

    const after = boxesOf(page);
    shifts.stop();
    expect(page.messages()).to.deep.equal([]);
    expect(all.every(widget => widget.matches(':state(loaded)'))).to.equal(true);
    expect(all.some(widget => widget.shadowRoot!.querySelector('style, noscript'))).to.equal(false);
    expect(before.length).to.be.above(300);
    expect(before.filter((box, index) => box !== after[index]).slice(0, 5)).to.deep.equal([]);
    // Another rounding to whole pixels counts as a tiny shift.
    expect(shifts.total).to.be.below(0.0001);
  });

  it('is styled by its script where the policy blocks the style elements', async () => {
    const page = await openPrerendered("style-src 'none'");
    const unstyled = boxesOf(page);

    await addScript(page);
    await widgetsOf(page);

    const blocked = page.messages().filter(message => !message.includes('style-src'));
    const [banner] = page.document.querySelectorAll('ofb-banner');
    const title = banner!.shadowRoot!.querySelector('.title')!;
    expect(blocked).to.deep.equal([]);
    expect(boxesOf(page)).to.not.deep.equal(unstyled);
    expect(page.window.getComputedStyle(title).letterSpacing).to.not.equal('normal');
  });
});
