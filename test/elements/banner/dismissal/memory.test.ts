import {expect, html} from '@open-wc/testing';
import type {OfbBanner} from '../../../../src/elements/banner/banner.ts';
import {expectWarning} from '../../../faults.ts';
import {bannerOf, dismissButton, forget, memoryOf, stopClock} from '../banners.ts';

beforeEach(forget);
afterEach(forget);

describe('the memory of a banner', () => {
  const again = async (template: ReturnType<typeof html>) => (await bannerOf(template)).hidden;
  let clock: ReturnType<typeof stopClock>;

  beforeEach(() => {
    clock = stopClock('2027-03-06T10:00Z');
  });

  afterEach(() => {
    clock.restore();
  });

  it('is none where the page asks for none', async () => {
    const template = html`<ofb-banner dismissible></ofb-banner>`;

    dismissButton(await bannerOf(template)).click();

    expect([...memoryOf(sessionStorage), ...memoryOf(localStorage)]).to.be.empty;
    expect(await again(template)).to.equal(false);
  });

  it('lasts for a session', async () => {
    const template = html`<ofb-banner dismissible remember="session"></ofb-banner>`;

    dismissButton(await bannerOf(template)).click();

    expect([memoryOf(sessionStorage).length, memoryOf(localStorage).length]).to.deep.equal([1, 0]);
    expect(await again(template)).to.equal(true);
  });

  it('lasts for 30 days and not longer, and cleans up after itself', async () => {
    const template = html`<ofb-banner dismissible remember="30d"></ofb-banner>`;
    localStorage.setItem('ofb-dismissed:old', String(Date.parse('2027-01-01')));

    dismissButton(await bannerOf(template)).click();
    clock.set('2027-04-05T09:59Z');
    const before = await again(template);
    const kept = memoryOf(localStorage);
    clock.set('2027-04-05T10:01Z');
    const after = await again(template);

    expect([before, after]).to.deep.equal([true, false]);
    expect(kept).to.have.lengthOf(1).and.not.to.include('ofb-dismissed:old');
    expect(memoryOf(localStorage)).to.be.empty;
  });

  it('is of one message: new words are shown, and so is another banner', async () => {
    dismissButton(await bannerOf(html`<ofb-banner dismissible remember="30d"></ofb-banner>`)).click();

    const news = await again(html`<ofb-banner dismissible remember="30d" lead="Novità"></ofb-banner>`);
    const slotted = await again(
      html`<ofb-banner dismissible remember="30d"><b slot="title">Novità</b></ofb-banner>`,
    );
    const other = await again(html`<ofb-banner dismissible remember="30d" id="altro"></ofb-banner>`);

    expect([news, slotted, other]).to.deep.equal([false, false, false]);
  });

  it('never lets a remembered banner flash', async () => {
    dismissButton(await bannerOf(html`<ofb-banner dismissible remember="session"></ofb-banner>`)).click();
    const banner = document.createElement('ofb-banner') as OfbBanner;
    Object.assign(banner, {dismissible: true, remember: 'session', lang: 'it'});
    const heights = new Set<number>();
    const look = new ResizeObserver(() => heights.add(banner.getBoundingClientRect().height));
    look.observe(banner);

    document.querySelector('div[lang]')!.append(banner);
    await banner.updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    look.disconnect();

    expect(banner.hidden).to.equal(true);
    expect([...heights].filter(height => height > 0)).to.be.empty;
  });

  it('warns of a span that it cannot read, and remembers nothing', async () => {
    expectWarning(/<ofb-banner remember>: found "a month", expected "session" or a span such as "30d"/);
    const template = html`<ofb-banner dismissible remember="a month"></ofb-banner>`;

    dismissButton(await bannerOf(template)).click();

    expect([...memoryOf(sessionStorage), ...memoryOf(localStorage)]).to.be.empty;
  });

  for (const span of ['session', '30d']) {
    it(`${span} is silently left out where storage is blocked`, async () => {
      const {getItem, setItem} = Storage.prototype;
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('Blocked', 'SecurityError');
      };

      try {
        const banner = await bannerOf(html`<ofb-banner dismissible remember=${span}></ofb-banner>`);
        dismissButton(banner).click();

        expect(banner.hidden).to.equal(true);
      } finally {
        Object.assign(Storage.prototype, {getItem, setItem});
      }

      expect([...memoryOf(sessionStorage), ...memoryOf(localStorage)]).to.be.empty;
    });
  }
});
