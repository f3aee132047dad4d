import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {bannerOf, dismissButton} from '../banners.ts';

describe('the focus after a banner', () => {
  for (const key of ['Enter', ' ']) {
    it(`goes with ${key.trim() || 'Space'} to what comes next, which Tab had reached the button from`, async () => {
      const banner = await bannerOf(html`
        <button id="before">Prima</button>
        <ofb-banner dismissible></ofb-banner>
        <button disabled>Spento</button>
        <p inert><a href="#inert">Inerte</a></p>
        <a href="#hidden" hidden>Nascosto</a>
        <button id="after">Dopo</button>
      `);
      document.querySelector<HTMLElement>('#before')!.focus();

      await sendKeys({press: 'Tab'});
      const reached = banner.shadowRoot!.activeElement;
      await sendKeys({press: key});

      expect(reached).to.equal(dismissButton(banner));
      expect(banner.hidden).to.equal(true);
      expect(document.activeElement).to.equal(document.querySelector('#after'));
    });
  }

  it('goes through shadow roots, those around the banner too', async () => {
    const banner = await bannerOf(
      html`<p id="inside"></p>
        <ofb-banner dismissible></ofb-banner>
        <p id="next"></p>`,
    );
    const next = document.querySelector('#next')!.attachShadow({mode: 'open'});
    next.innerHTML = '<button>Dentro</button>';
    const around = document.querySelector('#inside')!.attachShadow({mode: 'open'});
    around.append(banner);
    await banner.updateComplete;

    dismissButton(banner).click();

    expect(next.activeElement).to.equal(next.querySelector('button'));
  });

  it('goes to the main content where nothing comes next, and leaves it as it was', async () => {
    const banner = await bannerOf(
      html`<main>
        <p>Testo</p>
        <ofb-banner dismissible></ofb-banner>
      </main>`,
    );
    const main = document.querySelector('main')!;
    // Whatever the test page has after the fixture is none of a visitor's.
    const rest = [...document.querySelectorAll<HTMLElement>('body > *')].filter(
      element => !element.contains(main),
    );
    rest.forEach(element => (element.inert = true));

    dismissButton(banner).click();
    const focused = document.activeElement;
    main.blur();
    rest.forEach(element => (element.inert = false));

    expect(focused).to.equal(main);
    expect(main.hasAttribute('tabindex')).to.equal(false);
  });
});
