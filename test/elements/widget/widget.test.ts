import {expect, fixture, html} from '@open-wc/testing';
import {css} from 'lit';
import {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {OfbPartnerLogos} from '../../../src/elements/partner-logos/partner-logos.ts';
import type {Widget} from '../../../src/elements/widget/widget.ts';
import {register} from '../../../src/entries/register.ts';
import {expectWarning} from '../../faults.ts';
import {until} from '../../until.ts';

register('ofb-banner', OfbBanner);
register('ofb-partner-logos', OfbPartnerLogos);

const feed = new URL('/test/pages/feed.json', location.href).href;
const brokenFeed = new URL('/test/pages/broken-feed.json', location.href).href;

const textOf = (widget: Widget) => widget.renderRoot.textContent!.replace(/\s+/g, ' ').trim();

async function settled(template: Parameters<typeof fixture>[0]): Promise<Widget> {
  const widget = await fixture<Widget>(template);
  await widget.updateComplete;
  return widget;
}

describe('any widget', () => {
  describe('language', () => {
    it('is its own', async () => {
      const widget = await settled(html`<ofb-partner-logos lang="en"></ofb-partner-logos>`);

      expect(textOf(widget)).to.include('Who opens the doors');
    });

    it('is that of the nearest ancestor, with its region left out', async () => {
      const parent = await fixture(html`<div lang="it-CH"><ofb-partner-logos></ofb-partner-logos></div>`);
      const widget = parent.querySelector<Widget>('ofb-partner-logos')!;
      await widget.updateComplete;

      expect(textOf(widget)).to.include('Chi apre le porte');
    });

    it('is still followed after the widget was moved', async () => {
      const page = await fixture(
        html`<div lang="it">
          <p></p>
          <ofb-partner-logos></ofb-partner-logos>
        </div>`,
      );
      const widget = page.querySelector<Widget>('ofb-partner-logos')!;
      await widget.updateComplete;

      page.querySelector('p')!.append(widget);
      page.setAttribute('lang', 'en');
      await changeOf(widget, () => textOf(widget).includes('Who opens'));

      expect(textOf(widget)).to.include('Who opens the doors');
    });
  });

  describe('theme', () => {
    for (const [theme, scheme] of [
      ['light', 'light'],
      ['dark', 'dark'],
      ['auto', 'light dark'],
      ['host', 'dark'],
    ]) {
      it(`${theme} on a dark page is drawn in color-scheme ${scheme}`, async () => {
        const page = await fixture(
          html`<div class="dark-page"><ofb-partner-logos theme=${theme!}></ofb-partner-logos></div>`,
        );
        (page as HTMLElement).style.colorScheme = 'dark';
        const widget = page.querySelector<Widget>('ofb-partner-logos')!;
        await widget.updateComplete;

        expect(getComputedStyle(widget.renderRoot.querySelector('.widget')!).colorScheme).to.equal(scheme);
      });
    }
  });

  it('keeps its looks under page styles that set everything on every element', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="it"><ofb-partner-logos></ofb-partner-logos></div>`,
    );
    const widget = page.querySelector<Widget>('ofb-partner-logos')!;
    await widget.updateComplete;
    const title = widget.renderRoot.querySelector('.title')!;
    // A scroll bar that comes would change what the type is measured by.
    page.style.inlineSize = '600px';
    const looks = () => {
      const {letterSpacing, textTransform, fontStyle, textAlign} = getComputedStyle(title);
      return {
        letterSpacing,
        textTransform,
        fontStyle,
        textAlign,
        height: title.getBoundingClientRect().height,
      };
    };
    const before = looks();

    page.style.cssText +=
      'letter-spacing: 5px; text-transform: uppercase; font-style: italic; text-align: end; line-height: 4';

    expect(looks()).to.deep.equal(before);
  });

  it('takes no room and no words beyond what it shows where the page hides it', async () => {
    const widget = await settled(html`<ofb-partner-logos hidden></ofb-partner-logos>`);

    expect(getComputedStyle(widget).display).to.equal('none');
  });

  describe('feed', () => {
    it('is read from src, in the page’s language', async () => {
      const widget = await settled(html`<ofb-banner lang="en" src=${feed}></ofb-banner>`);

      expect(textOf(widget)).to.include('Test words.');
      expect(widget.renderRoot.querySelector('a')).to.have.attribute('href', 'https://example.org/vai');
    });

    it('keeps sound items when others are broken, and names the broken ones once', async () => {
      expectWarning(/broken-feed\.json[\s\S]*partners\.1\.id[\s\S]*partners\.2\.url/, {once: true});
      const widgets = await Promise.all(
        [1, 2].map(() => settled(html`<ofb-partner-logos lang="it" src=${brokenFeed}></ofb-partner-logos>`)),
      );

      for (const widget of widgets) {
        const names = [...widget.renderRoot.querySelectorAll('.wordmark')].map(name => name.textContent);
        expect(names).to.deep.equal(['Ente sano', 'Ente pericoloso']);
        expect(widget.renderRoot.querySelector('a')).to.equal(null);
      }
    });

    it('is asked for once by all widgets that name it', async () => {
      const address = `${feed}?shared`;
      await Promise.all(
        [1, 2, 3].map(() => settled(html`<ofb-banner lang="it" src=${address}></ofb-banner>`)),
      );

      // The browser tells of a request some time after it has given the answer.
      await until(() => performance.getEntriesByName(address).length > 0);
      expect(performance.getEntriesByName(address)).to.have.lengthOf(1);
    });

    it('in content wins over src, as an attribute and as a property', async () => {
      const data = {programme: {name: 'Nome', organizer: 'Chi', bar: {description: 'Da content'}}};
      const attribute = await settled(
        html`<ofb-banner src=${feed} content=${JSON.stringify(data)}></ofb-banner>`,
      );
      const property = await settled(html`<ofb-banner src=${feed} .content=${data}></ofb-banner>`);

      expect(textOf(attribute)).to.include('Da content');
      expect(textOf(property)).to.include('Da content');
    });

    it('leaves a part as built in that it does not have', async () => {
      const widget = await settled(
        html`<ofb-partner-logos lang="it" .content=${{events: []}}></ofb-partner-logos>`,
      );

      expect(textOf(widget)).to.include('Politecnico');
    });

    it('that does not come shows the designed error, and gives way to a feed at another address', async () => {
      expectWarning(/nowhere\.json[\s\S]*404/);
      const widget = await settled(
        html`<ofb-partner-logos lang="it" src="/nowhere.json"></ofb-partner-logos>`,
      );
      await changeOf(widget, () => Boolean(widget.renderRoot.querySelector('button')));
      await expect(widget).to.be.accessible();
      const error = textOf(widget);

      widget.src = feed;
      await widget.updateComplete;

      expect(error).to.include('I dati non sono arrivati.');
      expect(textOf(widget)).to.include('Ente sano');
    });

    it('that does not come leaves the fallback between the tags in sight', async () => {
      expectWarning(/not-there\.json[\s\S]*404/);
      const widget = await settled(
        html`<ofb-partner-logos src="/not-there.json"><p>Città di Torino e partner</p></ofb-partner-logos>`,
      );

      expect(widget.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(widget.renderRoot.querySelector('button')).to.equal(null);
    });

    it('that does not come leaves a text in sight, too', async () => {
      expectWarning(/not-there\.json\?text[\s\S]*404/);
      const widget = await settled(
        html`<ofb-partner-logos src="/not-there.json?text">Città di Torino</ofb-partner-logos>`,
      );

      expect(widget.renderRoot.querySelector('button')).to.equal(null);
    });

    it('that does not come is not made up for by what a server states for machines', async () => {
      expectWarning(/not-there\.json\?data[\s\S]*404/);
      const data = document.createElement('script');
      Object.assign(data, {type: 'application/ld+json', text: '[]'});
      const widget = await settled(
        html`<ofb-partner-logos src="/not-there.json?data">${data}</ofb-partner-logos>`,
      );

      expect(widget.renderRoot.querySelector('button')!.textContent.trim()).to.equal('Try again');
    });
  });

  for (const level of [1, 3, 6]) {
    it(`takes heading level ${level}, and one below for its tiers`, async () => {
      const widget = await settled(html`<ofb-partner-logos heading-level=${level}></ofb-partner-logos>`);

      expect(widget.renderRoot.querySelector('.title')!.localName).to.equal(`h${level}`);
      expect(widget.renderRoot.querySelector('.tier-title')!.localName).to.equal(
        `h${Math.min(level + 1, 6)}`,
      );
    });
  }
});

/** Waits, update by update, for what an observer or a later chunk brings. */
async function changeOf(widget: Widget, hasChanged: () => boolean): Promise<void> {
  while (!hasChanged()) {
    await new Promise(requestAnimationFrame);
    await widget.updateComplete;
  }
}

describe('features that come later', () => {
  it('keep the order of their style sheets, whichever comes first', async () => {
    const [first, second] = ['1', '2'].map(
      order => css`
        :host {
          order: ${Number(order)};
        }
      `,
    );
    let comeAtLast: () => void;
    const wait = new Promise<void>(resolve => (comeAtLast = resolve));
    class First {
      static styles = [first!];
      readonly phrases = {};
    }
    class Second {
      static styles = [second!];
      readonly phrases = {};
    }
    class TwoParts extends OfbPartnerLogos {
      static override features = {
        ...OfbPartnerLogos.features,
        first: {when: () => true, load: () => wait.then(() => First)},
        second: {
          when: () => true,
          load: async () => {
            comeAtLast();
            return Second;
          },
        },
      };
    }
    customElements.define('two-parts', TwoParts);
    const widget = await fixture<TwoParts>(html`<two-parts></two-parts>`);
    await widget.updateComplete;

    expect(getComputedStyle(widget).order).to.equal('2');
  });
});
