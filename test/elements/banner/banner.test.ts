import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {register} from '../../../src/entries/register.ts';
import {expectWarning} from '../../faults.ts';

register('ofb-banner', OfbBanner);

async function banner(template: ReturnType<typeof html>): Promise<OfbBanner> {
  const element = await fixture<OfbBanner>(template);
  await element.updateComplete;
  return element;
}

const part = (element: OfbBanner, name: string) =>
  element.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);

describe('ofb-banner', () => {
  for (const variant of ['bar', 'card', 'hero'] as const) {
    for (const theme of ['light', 'dark']) {
      it(`has no accessibility fault as a ${theme} ${variant}`, async () => {
        const element = await banner(
          html`<ofb-banner
            lang="it"
            variant=${variant}
            theme=${theme}
            cta-href="#a"
            link-href="#b"
          ></ofb-banner>`,
        );

        await expect(element).to.be.accessible();
      });
    }

    it(`is no landmark as a ${variant}`, async () => {
      const element = await banner(html`<ofb-banner variant=${variant}></ofb-banner>`);

      expect(element.renderRoot.querySelector('header, [role], [aria-label], [aria-labelledby]')).to.equal(
        null,
      );
    });
  }

  it('is a bar without a heading', async () => {
    const element = await banner(html`<ofb-banner lang="it"></ofb-banner>`);

    expect(element.renderRoot.querySelector('h1, h2, h3')).to.equal(null);
    expect(part(element, 'name')).to.have.text('Open for business');
    expect(part(element, 'lead')).to.have.text('Torino accoglie chi investe: aree, persone, istituzioni.');
  });

  it('has no link without an address, because none is vetted', async () => {
    const element = await banner(html`<ofb-banner lang="it" variant="hero"></ofb-banner>`);

    expect(element.renderRoot.querySelectorAll('a')).to.have.lengthOf(0);
  });

  it('takes the links’ words from the feed and their addresses from attributes', async () => {
    const element = await banner(
      html`<ofb-banner
        lang="en"
        variant="hero"
        cta-href="/invest"
        link-href="/sectors"
        link-label="Sectors"
      ></ofb-banner>`,
    );

    const links = [...element.renderRoot.querySelectorAll('a')].map(link => [
      link.textContent.trim(),
      link.getAttribute('href'),
    ]);
    expect(links).to.deep.equal([
      ['Invest in Turin', '/invest'],
      ['Sectors', '/sectors'],
    ]);
  });

  for (const [variant, count] of [
    ['bar', 1],
    ['card', 2],
    ['hero', 2],
  ] as const) {
    it(`has room for ${count} of the feed’s links as a ${variant}`, async () => {
      const actions = [
        {name: 'Prima', url: '#a'},
        {name: 'Seconda', url: '#b'},
      ];
      const content = {programme: {name: 'N', organizer: 'O', actions}};

      const element = await banner(html`<ofb-banner variant=${variant} .content=${content}></ofb-banner>`);

      expect(element.renderRoot.querySelectorAll('a')).to.have.lengthOf(count);
    });
  }

  it('warns once of a variant that nobody knows, and is a bar', async () => {
    expectWarning(/<ofb-banner variant>: found "tower", expected "bar", "card" or "hero"/, {once: true});

    const element = await banner(html`<ofb-banner lang="it" variant="tower"></ofb-banner>`);
    element.requestUpdate();
    await element.updateComplete;

    expect(part(element, 'banner')).to.have.class('bar');
    expect(part(element, 'lead')).to.have.text('Torino accoglie chi investe: aree, persone, istituzioni.');
  });

  it('says the words of the programme where the feed has none for a bar', async () => {
    const content = {programme: {name: 'N', organizer: 'O', headline: 'Titolo', description: 'Testo'}};

    const element = await banner(html`<ofb-banner .content=${content}></ofb-banner>`);

    expect([part(element, 'name')!.textContent, part(element, 'lead')!.textContent]).to.deep.equal([
      'Titolo',
      'Testo',
    ]);
  });

  it('keeps its fallback in sight until the view from under the arcades is there', async () => {
    const element = document.createElement('ofb-banner') as OfbBanner;
    element.innerHTML = '<a href="#fallback">Open for business</a>';
    element.variant = 'hero';
    const isFallbackSeen = () => element.querySelector('a')!.getBoundingClientRect().height > 0;
    const seen: boolean[] = [];
    element.addController({
      hostUpdated: () => seen.push(isFallbackSeen() !== Boolean(element.renderRoot.querySelector('.art'))),
    });

    (await fixture(html`<div lang="it"></div>`)).append(element);
    await element.updateComplete;

    expect(seen.length).to.be.above(1);
    expect(seen).not.to.include(false);
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('draws the skyline in a hero and a card, and loads none for a bar', async () => {
    const element = await banner(html`<ofb-banner></ofb-banner>`);
    const drawn = () => element.renderRoot.querySelectorAll('.art path').length;
    const before = drawn();

    element.variant = 'hero';
    await element.updateComplete;

    expect(before).to.equal(0);
    expect(drawn()).to.be.greaterThan(8);
  });

  it('lets attributes and slots replace the words', async () => {
    const element = await banner(
      html`<ofb-banner variant="card" heading="Titolo" lead="Sommario"
        ><b slot="title">Dalla pagina</b></ofb-banner
      >`,
    );

    expect(
      element.renderRoot.querySelector<HTMLSlotElement>('slot[name=title]')!.assignedElements(),
    ).to.have.lengthOf(1);
    expect(part(element, 'lead')).to.have.text('Sommario');
  });

  for (const [width, variant] of [200, 320, 768, 1280].flatMap(width =>
    ['bar', 'card', 'hero'].map(variant => [width, variant] as const),
  )) {
    it(`stays within ${width} px as a ${variant}`, async () => {
      await setViewport({width: Math.max(width, 500), height: 800});
      const box = await fixture<HTMLElement>(
        html`<div><ofb-banner lang="it" variant=${variant} cta-href="#a" link-href="#b"></ofb-banner></div>`,
      );
      box.style.inlineSize = `${width}px`;
      const element = box.querySelector<OfbBanner>('ofb-banner')!;
      await element.updateComplete;

      expect(part(element, 'banner')!.scrollWidth).to.be.at.most(width);
      expect(part(element, 'cta')!.getBoundingClientRect().height).to.be.at.least(44);
    });
  }

  for (const width of [200, 420, 768, 1280]) {
    it(`breaks words longer than ${width} px allow`, async () => {
      const word = 'Wirtschaftsförderungskooperationskonferenzgesellschaft';
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.inlineSize = `${width}px`;
      for (const variant of ['bar', 'card', 'hero'] as const) {
        const element = document.createElement('ofb-banner') as OfbBanner;
        Object.assign(element, {
          ...{variant, dismissible: true, nextEvent: true, ctaHref: '#a', linkHref: '#b', lead: word},
          ...{
            ctaLabel: word,
            linkLabel: word,
            content: {events: [{id: 'e', name: word, startDate: '2999-01-01'}]},
          },
        });
        box.append(element);
        await element.updateComplete;

        expect(part(element, 'banner')!.scrollWidth, variant).to.be.at.most(width);
        expect(part(element, 'event-name')!.getBoundingClientRect().width, variant).to.be.at.least(60);
      }
    });
  }

  it('shows only whole arches in the frieze of a wide bar', async () => {
    const box = await fixture<HTMLElement>(html`<div><ofb-banner lang="it"></ofb-banner></div>`);
    box.style.inlineSize = '1203px';
    const element = box.querySelector<OfbBanner>('ofb-banner')!;
    await element.updateComplete;

    const arches = parseFloat(getComputedStyle(part(element, 'frieze')!, '::before').inlineSize) / 28;
    expect(arches).to.be.closeTo(Math.round(arches), 0.01);
    expect(arches).to.be.greaterThan(3);
  });
});
