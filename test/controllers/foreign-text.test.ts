import {expect, fixture, html} from '@open-wc/testing';
import type {Widget} from '../../src/elements/widget/widget.ts';
import '../../src/entries/define.ts';
import {feedIn} from './foreign-feed.js';

const feeds = {
  'a feed that has Italian alone': feedIn(words => ({it: words})),
  'a feed whose language is Italian': {inLanguage: 'it', ...feedIn(words => words)},
};

const widgets = {
  'a bar': html`<ofb-banner></ofb-banner>`,
  'a card': html`<ofb-banner variant="card"></ofb-banner>`,
  'a hero': html`<ofb-banner variant="hero"></ofb-banner>`,
  cards: html`<ofb-sector-cards></ofb-sector-cards>`,
  'cards to open': html`<ofb-sector-cards expand></ofb-sector-cards>`,
  logos: html`<ofb-partner-logos></ofb-partner-logos>`,
  'a row of logos': html`<ofb-partner-logos layout="row"></ofb-partner-logos>`,
  'a timeline': html`<ofb-event-timeline></ofb-event-timeline>`,
  'a table of contents': html`<ofb-event-timeline layout="compact" filters></ofb-event-timeline>`,
  'a street': html`<ofb-event-timeline layout="horizontal"></ofb-event-timeline>`,
};

describe('a German widget', () => {
  for (const [what, content] of Object.entries(feeds)) {
    for (const [name, template] of Object.entries(widgets)) {
      it(`marks the words of ${what} in ${name}`, async () => {
        const widget = await shown(template, 'de', content);

        const texts = textsOf(widget).filter(({data}) => /parol/.test(data));
        const unmarked = texts.filter(text => languageAt(text) !== 'it');
        expect(texts).not.to.be.empty;
        expect(unmarked.map(({data}) => data)).to.deep.equal([]);
        expect(widget.renderRoot.querySelector('.widget')).to.have.attribute('lang', 'de');
        expect(widget.renderRoot.textContent).not.to.include('[object');
      });
    }
  }

  it('names each place once, in its language', async () => {
    const widget = await shown(
      html`<ofb-event-timeline filters></ofb-event-timeline>`,
      'de',
      feeds['a feed that has Italian alone'],
    );
    const place = [...widget.renderRoot.querySelectorAll('select')].find(select =>
      /Luogo/.test(select.textContent),
    );

    const places = [...(place?.options ?? [])].filter(({value}) => value);

    // Three events, two places.
    expect(places.map(({value, lang}) => [value, lang])).to.deep.equal([
      ['Luogo di parola', 'it'],
      ['Sala di parola', 'it'],
    ]);
  });

  it('shows a logo’s name in its language', async () => {
    const logo = {url: '/test/pages/logos/medium-on-dark.svg', width: 9, height: 3};
    const partners = [
      {id: 'one', name: {it: 'Ente di parola'}, logo},
      {id: 'two', name: 'Amt', logo},
    ];
    const widget = await shown(html`<ofb-partner-logos></ofb-partner-logos>`, 'de', {partners});

    const images = [...widget.renderRoot.querySelectorAll('img')];

    expect(images.map(({alt, lang}) => [alt, lang])).to.deep.equal([
      ['Ente di parola', 'it'],
      ['Amt', ''],
    ]);
  });

  it('is read out by the words alone, in their language, where they name something', async () => {
    const widget = await shown(
      html`<ofb-event-timeline layout="horizontal"></ofb-event-timeline>`,
      'de',
      feeds['a feed that has Italian alone'],
    );

    const street = widget.renderRoot.querySelector('[part=street]')!;
    expect(street).to.have.attribute('aria-label', 'Capo di parola');
    expect(street).to.have.attribute('lang', 'it');
    expect(languageAt(street.querySelector('.count bdi')!.firstChild as Text)).to.equal('de');
  });

  it('marks Arabic words with their direction', async () => {
    const content = {partners: [{id: 'one', name: {ar: 'مدينة تورينو'}}]};
    const widget = await shown(html`<ofb-partner-logos></ofb-partner-logos>`, 'de', content);

    const word = widget.renderRoot.querySelector('[lang=ar]');
    expect(word).to.have.attribute('dir', 'rtl');
    expect(word).to.have.text('مدينة تورينو');
  });
});

describe('a widget', () => {
  for (const [what, language, content] of [
    ['in the feed’s own language', 'it-CH', feeds['a feed that has Italian alone']],
    [
      'whose region the feed does not have',
      'en-US',
      {partners: [{id: 'one', name: {'en-GB': 'One parola'}}]},
    ],
    ['of a feed that says nothing of its language', 'de', {partners: [{id: 'one', name: 'Ente parola'}]}],
    ['with an empty text', 'de', {partners: [{id: 'one', name: 'parola', nameStrong: {it: ''}}]}],
  ] as const) {
    it(`${what} marks nothing`, async () => {
      const widget = await shown(html`<ofb-partner-logos></ofb-partner-logos>`, language, content);

      expect(widget.renderRoot.querySelectorAll('.widget [lang]')).to.have.lengthOf(0);
    });
  }
});

async function shown(template: ReturnType<typeof html>, lang: string, content: unknown): Promise<Widget> {
  const widget = await fixture<Widget>(template);
  Object.assign(widget, {lang, content});
  await widget.updateComplete;
  return widget;
}

function textsOf({renderRoot}: Widget): Text[] {
  const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function languageAt(text: Text): string {
  return text.parentElement!.closest('[lang]')!.getAttribute('lang')!;
}
