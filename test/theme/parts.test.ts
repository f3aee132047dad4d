import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {Widget} from '../../src/elements/widget/widget.ts';
import {widgetOn} from './widgets.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly cssParts: readonly {readonly name: string}[];
    }[];
  }[];
}

const events = [
  {
    id: 'fair',
    name: 'Fair',
    description: 'What it is about.',
    startDate: '2099-11-14T09:00',
    endDate: '2099-11-14T18:00',
    location: 'OGR',
    kind: 'forum',
  },
  {id: 'past', name: 'Past', startDate: '2001-01-01', subjectOf: [{name: 'Slides', url: '#slides'}]},
];
const sectors = Array.from({length: 8}, (_, number) => ({
  id: `sector-${number}`,
  name: 'Sector',
  description: 'What the city does well.',
  url: '#page',
  image: {url: '/test/pages/logos/chequered.png', width: 24, height: 24},
  figure: {value: 1400, name: 'people'},
}));
const partners = Array.from({length: 8}, (_, number) => ({
  id: `partner-${number}`,
  name: 'Ente',
  url: '#ente',
  tier: number ? 'partner' : 'promoter',
  ...(number % 2 && {logo: {url: '/test/pages/logos/chequered.png', width: 24, height: 24}}),
}));

/** The public part names of each element, and the settings that together show all of them. */
const specimens = [
  {
    tag: 'ofb-banner',
    parts: 'banner mark name text title lead actions cta link art frieze dismiss',
    looks: [
      {dismissible: '', 'cta-href': '#x'},
      {variant: 'hero', 'cta-href': '#x', 'link-href': '#y', dismissible: ''},
    ],
  },
  {
    tag: 'ofb-sector-cards',
    parts: 'list card arch icon fact figure title text arrow prev next count',
    looks: [{layout: 'carousel', content: {sectors}}],
  },
  {
    tag: 'ofb-event-timeline',
    parts:
      'filters chip year year-title event plate status topic title meta text actions add menu materials timezone',
    looks: [{filters: '', content: {events}}],
  },
  {
    tag: 'ofb-partner-logos',
    parts: 'tier tier-title tile logo monogram wordmark toggle',
    looks: [
      {layout: 'grid', content: {partners}},
      {layout: 'marquee', content: {partners}},
    ],
  },
];

const partsOf = (widget: Widget) =>
  [...widget.renderRoot.querySelectorAll('[part]')].flatMap(element => [...element.part]);

describe('public names for ::part()', () => {
  before(() => setViewport({width: 1280, height: 900}));

  for (const {tag, parts, looks} of specimens)
    it(`of ${tag} are rendered, and are in the manifest`, async () => {
      const drawn = new Set<string>();
      for (const {content, ...attributes} of looks as readonly Record<string, string>[]) {
        const widget = await widgetOn({tag, attributes, page: {'inline-size': '1000px'}});
        if (content) Object.assign(widget, {content});
        await widget.updateComplete;
        widget.renderRoot.querySelector<HTMLElement>('.add')?.click();
        await widget.updateComplete;
        for (const part of partsOf(widget)) drawn.add(part);
      }
      const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
      const declared = manifest.modules
        .flatMap(({declarations}) => declarations)
        .find(({tagName}) => tagName === tag)!
        .cssParts.map(({name}) => name);

      expect([...drawn]).to.include.members(parts.split(' '));
      expect(declared).to.include.members([...drawn, ...parts.split(' ')]);
    });
});
