import {expect} from '@open-wc/testing';
import {closeStrictPages, openStrictPage, policy, type StrictPage} from '../security/strict-page.ts';

afterEach(closeStrictPages);

/** The panel after its examination. */
async function panelIn({document: page, window}: StrictPage): Promise<ShadowRoot> {
  while (!page.body.lastElementChild?.shadowRoot?.querySelector('li, .healthy'))
    await new Promise(resolve => window.requestAnimationFrame(resolve));
  return page.body.lastElementChild.shadowRoot;
}

describe('the doctor of ofb.js', () => {
  it('opens with ?ofb-debug, violates no policy, and writes its report to the console', async () => {
    const page = await openStrictPage('ofb', policy, '&ofb-debug');
    const root = await panelIn(page);

    expect(root.textContent).to.include('non c’è nessun widget');
    expect(page.window.written.join()).to.include('Controllo dei widget').and.include('nessun widget');
    expect(page.window.reports).to.deep.equal([]);
  });

  it('examines the page again on a click', async () => {
    const page = await openStrictPage('ofb', policy, '&ofb-debug');
    const root = await panelIn(page);
    const widget = page.document.createElement('ofb-banner');
    widget.setAttribute('varient', 'card');
    page.document.body.prepend(widget);
    await page.window.customElements.whenDefined('ofb-banner');

    root.querySelector<HTMLElement>('.button')!.click();
    while (root.textContent!.includes('nessun widget') || !root.querySelector('li, .healthy'))
      await new Promise(resolve => page.window.requestAnimationFrame(resolve));

    expect(root.textContent).to.include('varient').and.include('variant');
  });

  it('is not loaded without ?ofb-debug', async () => {
    const page = await openStrictPage('ofb');
    await new Promise(resolve => page.window.requestIdleCallback?.(resolve) ?? setTimeout(resolve));

    const names = page.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(names.filter(name => name.includes('doctor'))).to.deep.equal([]);
  });

  it('says that the policy of the page forbids the widgets’ Trusted Types policy', async function () {
    // An engine without Trusted Types forbids nothing.
    if (!('trustedTypes' in window)) this.skip();
    this.timeout(20_000);
    const page = await openStrictPage(
      'ofb',
      policy.replace('trusted-types ofb', "trusted-types 'none'"),
      '&ofb-debug',
    );
    await panelIn(page);
    page.document.body.prepend(page.document.createElement('ofb-banner'));
    const [again] = (await panelIn(page)).querySelectorAll<HTMLElement>('.button');

    again!.click();
    while (!(await panelIn(page)).textContent.includes('trusted-types ofb'))
      await new Promise(resolve => page.window.requestAnimationFrame(resolve));

    expect((await panelIn(page)).textContent).to.include('Trusted Types');
  });
});
