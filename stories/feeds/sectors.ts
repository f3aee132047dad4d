import {heading as englishHeading, words as english} from '../../src/languages/en/sectors.ts';
import {facts} from '../../src/content/facts/sectors.ts';
import {heading as italianHeading, words as italian} from '../../src/languages/it/sectors.ts';
import ink from './sector-ink.svg?url&no-inline';
import observatory from './sector-observatory.svg?url&no-inline';
import wine from './sector-wine.svg?url&no-inline';

type Id = keyof typeof facts;

/** Texts with one entry for each language: `{it: {name: 'Cultura'}, en: {name: 'Culture'}}` as `{name: {it, en}}`. */
const both = (it: object, en: object) =>
  Object.fromEntries(Object.entries(it).map(([key, text]) => [key, {it: text, en: en[key as never]}]));

/** A built-in sector as a feed writes it, with what a story adds; the built-in ones lead nowhere. */
function sector(id: Id, more: object = {}): object {
  const [{figure: itFigure, ...it}, {figure: enFigure, ...en}] = [italian[id], english[id]];
  const citation = both(itFigure!.citation!, enFigure!.citation!);
  return {
    id,
    ...both(it, en),
    figure: {...facts[id].figure, name: {it: itFigure!.name, en: enFigure!.name}, citation},
    ...more,
  };
}

const ids = Object.keys(facts) as Id[];
const headings = {sectors: both(italianHeading, englishHeading)};

/** Nobody leaves the story, and no example points at a real page. */
const url = (...names: readonly string[]) => `#example-${names.join('-')}`;

/** Eight sectors that lead somewhere. */
export const linked = {headings, sectors: ids.map(id => sector(id, {url: url(id)}))};

/** Links of their own, beside the card's link; no more than two are shown. */
export const withFurtherLinks = {
  sectors: ids.slice(0, 4).map(id =>
    sector(id, {
      url: url(id),
      links: [
        {name: {it: 'Esempio: le aree', en: 'Example: sites'}, url: url(id, 'sites')},
        {name: {it: 'Esempio: gli incentivi', en: 'Example: incentives'}, url: url(id, 'incentives')},
      ],
    }),
  ),
};

/** Icons by address. Two never come: one card has another icon to fall back on, one has none. */
export const withOwnIcons = {
  sectors: [
    sector('food', {image: {url: wine}, url: url('food')}),
    sector('aerospace', {image: {url: observatory}, url: url('aerospace')}),
    sector('culture', {image: {url: 'no-such-icon.svg'}, url: url('culture')}),
    {id: 'example', name: {it: 'Settore di esempio', en: 'Example sector'}, image: {url: 'no-such-icon.svg'}},
  ],
};

/** Not so: words that are too long, and an icon that is drawn for a white ground. */
export const overdone = {
  inLanguage: 'it',
  sectors: [
    {
      id: 'food',
      name: 'Esempio di nome che dice troppo del settore e dei suoi dintorni',
      description: 'Un esempio di testo che non sa finire. '.repeat(6),
      image: {url: ink},
      figure: {value: 'circa 1.200.000', name: 'unità di esempio, contate in modo che nessuno ricorda'},
      url: url('overdone'),
    },
    sector('tourism', {url: url('tourism')}),
  ],
};

/** What a card may do without, one thing after the other. */
export const sparse = {
  inLanguage: 'it',
  sectors: [
    sector('food', {url: url('food')}),
    {id: 'culture', name: 'Esempio senza cifra', description: 'Solo un testo.', url: url('text')},
    {id: 'tourism', name: 'Esempio senza testo', figure: {value: '1964', name: 'una cifra di esempio'}},
    {id: 'example', name: 'Esempio con il solo nome'},
  ],
};

/** Events and partners to open a sector to; the partner is an example. */
export const withPartners = {
  sectors: [sector('aerospace', {url: url('aerospace')}), sector('automotive')],
  partners: [{id: 'example', name: 'Esempio di partner', url: url('partner'), sectors: ['aerospace']}],
};

export const sixty = {
  inLanguage: 'it',
  sectors: Array.from({length: 60}, (_, index) => ({
    id: `example-${index + 1}`,
    name: `Esempio ${index + 1}`,
    description: 'Una o due righe su ciò che la città sa fare.',
    icon: ids[index % ids.length],
    figure: {value: index + 1, name: 'una cifra di esempio', citation: {name: 'esempio'}},
    url: url(String(index + 1)),
  })),
};

/** One sector lacks its name, one has an address that is none, one a figure that counts nothing. */
export const faulty = {
  inLanguage: 'it',
  sectors: [
    sector('food'),
    {id: 'nameless', description: 'Un esempio senza nome.'},
    {id: 'culture', name: 'Esempio di indirizzo errato', url: 'javascript:alert()'},
    {id: 'tourism', name: 'Esempio di cifra incompleta', figure: {value: 8}},
  ],
};
