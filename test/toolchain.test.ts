import {expect, fixture, html} from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';

import {expectWarning} from './faults.ts';

describe('the toolchain', () => {
  it('moves the focus forwards and back with the Tab key', async () => {
    const group = await fixture<HTMLElement>(html`<div><button>One</button><button>Two</button></div>`);
    const [one, two] = group.querySelectorAll('button');
    one?.focus();

    await sendKeys({press: 'Tab'});
    const forwards = document.activeElement;
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});

    expect(forwards).to.equal(two);
    expect(document.activeElement).to.equal(one);
    expect(one?.matches(':focus-visible')).to.equal(true);
  });

  it('types into a field', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="City" />`);
    field.focus();

    await sendKeys({type: 'Torino è aperta'});

    expect(field.value).to.equal('Torino è aperta');
  });

  it('clicks at the position of the pointer', async () => {
    const button = await fixture<HTMLElement>(html`<button>Follow</button>`);
    const {x, y, width, height} = button.getBoundingClientRect();
    let clicks = 0;
    button.addEventListener('click', () => clicks++);

    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});

    expect(clicks).to.equal(1);
  });

  for (const width of [320, 768, 1280]) {
    it(`gives the page ${width} px`, async () => {
      await setViewport({width, height: 700});

      expect([innerWidth, innerHeight]).to.deep.equal([width, 700]);
    });
  }

  it('computes light-dark() from color-scheme', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="color-scheme: dark; color: light-dark(rgb(1, 1, 1), rgb(2, 2, 2))">Dark</div>`,
    );

    expect(getComputedStyle(box).color).to.equal('rgb(2, 2, 2)');
  });

  it('emulates the preferred colour scheme and reduced motion', async () => {
    const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'];
    const matches = () => queries.map(query => matchMedia(query).matches);

    await emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
    const emulated = matches();
    await emulateMedia({colorScheme: 'light', reducedMotion: 'no-preference'});

    expect(emulated).to.deep.equal([true, true]);
    expect(matches()).to.deep.equal([false, false]);
  });

  it('emulates forced colours where the engine supports them', async () => {
    const {isEmulated} = await executeServerCommand<{isEmulated: boolean}, string>(
      'emulate-forced-colours',
      'active',
    );
    const isActive = matchMedia('(forced-colors: active)').matches;
    await executeServerCommand('emulate-forced-colours', 'none');

    expect(isActive).to.equal(isEmulated);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('serves pages unchanged, with the policy of the query csp', async () => {
    const policy = "default-src 'self'";

    const response = await fetch(`/test/pages/empty.html?csp=${encodeURIComponent(policy)}`);

    expect(response.headers.get('Content-Security-Policy')).to.equal(policy);
    expect(await response.text()).not.to.contain('<script');
  });

  it('finds faults of accessibility', async () => {
    const named = await fixture<HTMLElement>(html`<button>Save</button>`);
    const nameless = await fixture<HTMLElement>(html`<button></button>`);

    await expect(named).to.be.accessible();
    await expect(nameless).not.to.be.accessible();
  });

  it('lets a test expect a warning', () => {
    expectWarning(/two versions/);

    console.warn('This page has two versions of the widgets.');
  });
});
