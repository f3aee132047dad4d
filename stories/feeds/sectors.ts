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

/** A built-in sector in the format of a feed, with additions of a story. Built-in sectors have no address. */
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

/** A link inside the story. Examples never link to real pages. */
const url = (...names: readonly string[]) => `#example-${names.join('-')}`;

/** Eight sectors with an address. */
export const linked = {headings, sectors: ids.map(id => sector(id, {url: url(id)}))};

/** Sectors with `links` besides their address; a card shows at most two. */
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

/** Icons from files. Two files are missing: one card falls back on a built-in icon, the other has none. */
export const withOwnIcons = {
  sectors: [
    sector('food', {image: {url: wine}, url: url('food')}),
    sector('aerospace', {image: {url: observatory}, url: url('aerospace')}),
    sector('culture', {image: {url: 'no-such-icon.svg'}, url: url('culture')}),
    {id: 'example', name: {it: 'Settore di esempio', en: 'Example sector'}, image: {url: 'no-such-icon.svg'}},
  ],
};

/** A bad example: texts that are too long, and an icon that is drawn for a white background. */
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

/** Each sector leaves out another optional field. */
export const sparse = {
  inLanguage: 'it',
  sectors: [
    sector('food', {url: url('food')}),
    {id: 'culture', name: 'Esempio senza cifra', description: 'Solo un testo.', url: url('text')},
    {id: 'tourism', name: 'Esempio senza testo', figure: {value: '1964', name: 'una cifra di esempio'}},
    {id: 'example', name: 'Esempio con il solo nome'},
  ],
};

/** Sectors that can be expanded: with events and an invented partner. */
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

/** Faults: a sector without a name, one with a forbidden URL, one with a figure without a name. */
export const faulty = {
  inLanguage: 'it',
  sectors: [
    sector('food'),
    {id: 'nameless', description: 'Un esempio senza nome.'},
    {id: 'culture', name: 'Esempio di indirizzo errato', url: 'javascript:alert()'},
    {id: 'tourism', name: 'Esempio di cifra incompleta', figure: {value: 8}},
  ],
};
