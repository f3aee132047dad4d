import {expect, fixture, html} from '@open-wc/testing';
import type {Widget} from '../../src/elements/widget.ts';
import '../../src/entries/define.ts';

/** Everything that a feed can say, in one language alone. */
const feedIn = (text: (words: string) => unknown) => ({
  programme: {
    name: 'Open for business',
    organizer: text('Città di parola'),
    headline: text('Titolo di parola'),
    description: text('Testo di parola'),
    bar: {description: text('Riga di parola')},
    actions: [{name: text('Vai alla parola'), url: 'https://example.org/'}],
  },
  headings: Object.fromEntries(
    ['sectors', 'partners', 'events'].map(part => [
      part,
      {name: text(`Capo di parola`), description: text('Sotto la parola')},
    ]),
  ),
  sectors: [
    {
      id: 'food',
      name: text('Settore di parola'),
      description: text('Che cosa è la parola'),
      figure: {value: 12, unitText: text('%'), name: text('parole contate'), observationDate: '2023'},
      links: [{name: text('Leggi la parola'), url: 'https://example.org/'}],
    },
  ],
  partners: [{id: 'one', name: text('Ente di parola'), nameStrong: text('di parola')}],
  events: [
    {
      id: 'one',
      name: text('Incontro di parola'),
      description: text('Si parla di parola'),
      startDate: '2017-03-06',
      location: text('Luogo di parola'),
      organizer: text('Ente di parola'),
      keywords: [text('parola')],
      subjectOf: [{name: text('Atti di parola'), url: 'https://example.org/'}],
    },
    {
      id: 'two',
      name: text('Secondo di parola'),
      startDate: '2017-04-06',
      location: {name: text('Luogo di parola'), address: text('Via parola 1')},
      url: 'https://example.org/',
    },
  ],
});

const feeds = {
  'a feed that has Italian alone': feedIn(words => ({it: words})),
  'a feed whose language is Italian': {inLanguage: 'it', ...feedIn(words => words)},
};

const widgets = {
  'a bar': html`<ofb-banner></ofb-banner>`,
  'a card': html`<ofb-banner variant="card"></ofb-banner>`,
  'a hero': html`<ofb-banner variant="hero"></ofb-banner>`,
  cards: html`<ofb-sector-cards></ofb-sector-cards>`,
  'cards to open': html`<ofb-sector-cards limit="1" expandable></ofb-sector-cards>`,
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
        const unmarked = texts.filter(text => languageAt(text) !== 'it' && !isOption(text));
        expect(texts).not.to.be.empty;
        expect(unmarked.map(({data}) => data)).to.deep.equal([]);
        expect(widget.renderRoot.querySelector('.widget')).to.have.attribute('lang', 'de');
        expect(widget.renderRoot.textContent).not.to.include('[object');
      });
    }
  }

  it('finds an event by words in another language, and by its place', async () => {
    const widget = await shown(
      html`<ofb-event-timeline filters></ofb-event-timeline>`,
      'de',
      feeds['a feed that has Italian alone'],
    );
    const place = [...widget.renderRoot.querySelectorAll('select')].find(select =>
      /Luogo/.test(select.textContent),
    );

    const places = [...(place?.options ?? [])].filter(({value}) => value);

    // Two events, one place.
    expect(places.map(({value}) => value)).to.deep.equal(place ? ['Luogo di parola'] : []);
  });

  it('is read out by the words alone where they name something', async () => {
    const widget = await shown(
      html`<ofb-event-timeline layout="horizontal"></ofb-event-timeline>`,
      'de',
      feeds['a feed that has Italian alone'],
    );

    expect(widget.renderRoot.querySelector('[part=street]')).to.have.attribute(
      'aria-label',
      'Capo di parola',
    );
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

/** A list of choices holds plain text alone. */
function isOption(text: Text): boolean {
  return text.parentElement!.localName === 'option';
}
