import {expect, html} from '@open-wc/testing';
import {bannerOf, dismissButton, forget, memoryOf, part, variants} from '../banners.ts';

beforeEach(forget);
afterEach(forget);

describe('a dismissible banner', () => {
  for (const variant of variants) {
    for (const theme of ['light', 'dark']) {
      it(`has no accessibility fault as a ${theme} ${variant}`, async () => {
        const banner = await bannerOf(
          html`<ofb-banner dismissible variant=${variant} theme=${theme} cta-href="#a"></ofb-banner>`,
        );

        await expect(banner).to.be.accessible();
      });
    }

    it(`has a square of 48 px to close it as a ${variant}`, async () => {
      const banner = await bannerOf(html`<ofb-banner dismissible variant=${variant}></ofb-banner>`);

      const {width, height} = dismissButton(banner).getBoundingClientRect();
      expect(dismissButton(banner)).to.have.attribute('aria-label', 'Chiudi l’avviso');
      expect(Math.min(width, height)).to.be.at.least(48);
    });
  }

  it('cannot be closed unless the page says so', async () => {
    const banner = await bannerOf(html`<ofb-banner variant="hero"></ofb-banner>`);

    expect(banner.renderRoot.querySelector('button')).to.equal(null);
  });

  it('is gone at once, and says so to the page with what is remembered', async () => {
    const banner = await bannerOf(html`<ofb-banner dismissible remember="30d"></ofb-banner>`);
    const heard: unknown[] = [];
    document.addEventListener('ofb-dismissed', event => heard.push((event as CustomEvent).detail), {
      once: true,
    });

    dismissButton(banner).click();

    expect(banner.hidden).to.equal(true);
    expect(banner.getBoundingClientRect().height).to.equal(0);
    expect(heard).to.deep.equal([{remember: '30d'}]);
  });

  it('stays, with the focus and without a memory, where the page cancels the event', async () => {
    const banner = await bannerOf(html`<ofb-banner dismissible remember="session"></ofb-banner>`);
    banner.addEventListener('ofb-dismissed', event => event.preventDefault());

    dismissButton(banner).focus();
    dismissButton(banner).click();

    expect(banner.hidden).to.equal(false);
    expect(banner.shadowRoot!.activeElement).to.equal(dismissButton(banner));
    expect(memoryOf(sessionStorage)).to.be.empty;
  });

  it('comes back when the page shows it again, and can be closed again', async () => {
    const banner = await bannerOf(html`<ofb-banner dismissible></ofb-banner>`);
    dismissButton(banner).click();

    banner.hidden = false;
    await banner.updateComplete;
    const isBack = banner.getBoundingClientRect().height > 0;
    dismissButton(banner).click();

    expect([isBack, banner.hidden]).to.deep.equal([true, true]);
  });

  it('shows a new message of its feed after the old one was closed', async () => {
    const content = (description: string) => ({programme: {name: 'N', organizer: 'O', description}});
    const banner = await bannerOf(html`<ofb-banner dismissible .content=${content('Prima')}></ofb-banner>`);
    dismissButton(banner).click();

    banner.content = content('Dopo');
    await banner.updateComplete;

    expect(banner.hidden).to.equal(false);
    expect(part(banner, 'lead')).to.have.text('Dopo');
  });

  it('stays closed when only the language changes', async () => {
    const banner = await bannerOf(html`<ofb-banner dismissible></ofb-banner>`);
    dismissButton(banner).click();

    banner.lang = 'en';
    await banner.updateComplete;

    expect(banner.hidden).to.equal(true);
  });
});
