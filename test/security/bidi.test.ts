import {expect, fixture, html} from '@open-wc/testing';
import '../../src/entries/define.ts';
import {feedWith} from './carriers.ts';

/** Control characters that change the direction of the text after them, or end a change made by the page. */
const controls = ['\u202e', '\u202d', '\u202b', '\u202a', '\u2067', '\u2066', '\u2068', '\u202c', '\u2069'];
const hostile = `Forum ${controls.join('')} 12`;
const harmless = 'Forum  12';

const looks = [
  html`<ofb-banner next-event></ofb-banner>`,
  html`<ofb-banner variant="hero"></ofb-banner>`,
  html`<ofb-sector-cards></ofb-sector-cards>`,
  html`<ofb-sector-cards layout="list"></ofb-sector-cards>`,
  html`<ofb-event-timeline structured-data></ofb-event-timeline>`,
  html`<ofb-event-timeline layout="horizontal"></ofb-event-timeline>`,
  html`<ofb-event-timeline layout="compact"></ofb-event-timeline>`,
  html`<ofb-partner-logos></ofb-partner-logos>`,
  html`<ofb-partner-logos layout="row"></ofb-partner-logos>`,
];

/** Widgets between texts of a page. The page changes the direction of some of its texts itself. */
async function pageWith(text: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div lang="it">
      ${looks.map(
        look =>
          html`<p class="before">Prima 1, 2 <bdo dir="rtl">dentro</bdo> 3</p>
            ${look}
            <p class="after">Dopo 4, 5 <b>sei</b> 7</p>`,
      )}
    </div>`,
  );
  const {text: content} = feedWith([text]);
  for (const widget of page.querySelectorAll('[next-event], :not(p, p *)')) {
    if (!widget.localName.startsWith('ofb-')) continue;
    widget.setAttribute('content', content);
    await Reflect.get(widget, 'updateComplete');
  }
  return page;
}

/** The position of every word of a page, inside widgets and beside them. */
function wordsIn(root: Node, page: HTMLElement): string[] {
  const origin = page.getBoundingClientRect();
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim()) {
      for (const {index, 0: word} of node.data.matchAll(/[^\s\p{Cf}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const {x, y} = range.getBoundingClientRect();
        words.push(`${word} ${Math.round(x - origin.x)} ${Math.round(y - origin.y)}`);
      }
    }
    if (node instanceof Element && node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
    if (!(node instanceof HTMLStyleElement || node instanceof HTMLScriptElement))
      node.childNodes.forEach(walk);
  };
  walk(root);
  return words;
}

// Attributes with addresses are left out: addresses are encoded.
function attributesIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap(element => [
    ...[...element.attributes]
      .filter(({name}) => !['content', 'href', 'src'].includes(name))
      .map(({value}) => value),
    ...(element.shadowRoot ? attributesIn(element.shadowRoot) : []),
  ]);
}

describe('text with direction control characters', () => {
  it('in a feed does not move other words of the page and the widgets', async function () {
    this.timeout(30_000);
    const calm = await pageWith(harmless);
    const expected = wordsIn(calm, calm);
    calm.remove();
    const page = await pageWith(hostile);

    const found = wordsIn(page, page);

    expect(expected.length).to.be.greaterThan(200);
    expect(found).to.deep.equal(expected);
  });

  it('in a feed loses these characters in attributes and in structured data', async function () {
    this.timeout(30_000);
    const page = await pageWith(hostile);
    const statements = document.head.querySelector('script[type="application/ld+json"]')!.textContent;

    const turned = [...attributesIn(page), statements].filter(text =>
      /[\u202a-\u202e\u2066-\u2069]/.test(text),
    );

    expect(turned).to.deep.equal([]);
  });

  it('in attributes of a widget does not move words of the page', async () => {
    const shown = async (text: string) => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <p>Prima <b>1</b></p>
          <ofb-banner heading=${text} lead=${text} cta-label=${text} cta-href="/"></ofb-banner>
          <ofb-sector-cards heading=${text} lead=${text} limit="1"></ofb-sector-cards>
          <p>Dopo <b>2</b></p>
        </div>`,
      );
      for (const widget of page.querySelectorAll('ofb-banner, ofb-sector-cards'))
        await Reflect.get(widget, 'updateComplete');
      const words = [...page.querySelectorAll('p')].flatMap(paragraph => wordsIn(paragraph, page));
      page.remove();
      return words;
    };

    expect(await shown(hostile)).to.deep.equal(await shown(harmless));
  });
});
