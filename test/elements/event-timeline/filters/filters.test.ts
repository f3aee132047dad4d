import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import sinon from 'sinon';
import {textsOf, timelineOn} from '../timeline-fixture.ts';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';

const events = [
  {id: 'forum', name: 'Forum', startDate: '2025-03-06', location: 'Torino', sectors: ['food']},
  {
    id: 'perche',
    name: 'Perché Torino',
    startDate: '2026-03-06',
    location: 'Shanghai',
    sectors: ['automotive'],
  },
  {id: 'week', name: 'Settimana', startDate: '2026-11-20', endDate: '2026-11-24', location: 'Torino'},
  {
    id: 'meeting',
    name: 'Incontro',
    startDate: '2026-12-05T14:30',
    endDate: '2026-12-05T18:00',
    location: {name: 'Torino'},
    sectors: ['food', 'automotive'],
  },
  {id: 'fair', name: 'Fiera', startDate: '2027-02-01', location: 'Łódź', sectors: ['food']},
];
const sectors = [
  {id: 'food', name: 'Food'},
  {id: 'automotive', name: 'Automotive'},
];

type Settings = Parameters<typeof timelineOn>[0] & {readonly id?: string; readonly deepLink?: boolean};

async function filtered({id = '', deepLink = false, ...settings}: Settings = {}): Promise<OfbEventTimeline> {
  const timeline = await timelineOn({events, sectors, ...settings});
  timeline.id = id;
  timeline.deepLink = deepLink;
  timeline.filters = true;
  await timeline.updateComplete;
  return timeline;
}

const shown = (timeline: OfbEventTimeline) =>
  [...timeline.renderRoot.querySelectorAll('[part=event]')].map(({id}) => id.replace('ofb-event-', ''));
const chips = (timeline: OfbEventTimeline) => [
  ...timeline.renderRoot.querySelectorAll<HTMLButtonElement>('[part=chip]'),
];
const chip = (timeline: OfbEventTimeline, name: string) =>
  chips(timeline).find(({textContent}) => textContent.includes(name))!;
const pressed = (timeline: OfbEventTimeline) =>
  textsOf(timeline, '[part=chip][aria-pressed=true]').map(text => text.replace(/ \d+$/, ''));
const field = (timeline: OfbEventTimeline) => timeline.renderRoot.querySelector('input')!;
const options = (timeline: OfbEventTimeline, facet: string) => textsOf(timeline, `[part=${facet}] option`);

async function press(timeline: OfbEventTimeline, name: string): Promise<void> {
  chip(timeline, name).click();
  await timeline.updateComplete;
}

async function pick(timeline: OfbEventTimeline, facet: string, value: string): Promise<void> {
  const select = timeline.renderRoot.querySelector<HTMLSelectElement>(`[part=${facet}]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await timeline.updateComplete;
}

async function type(timeline: OfbEventTimeline, text: string): Promise<void> {
  const changed = oneEvent(timeline, 'ofb-filter-changed');
  field(timeline).value = text;
  field(timeline).dispatchEvent(new Event('input', {bubbles: true}));
  await changed;
  await timeline.updateComplete;
}

const announced = async (timeline: OfbEventTimeline): Promise<string> => {
  const region = timeline.renderRoot.querySelector('.filters [role=status]')!;
  for (let tries = 0; tries < 100 && !region.textContent; tries++) await aTimeout(20);
  return region.textContent;
};

describe('filters of the timeline', () => {
  it('are there only where the page asks for them', async () => {
    const timeline = await timelineOn({events});

    expect(timeline.renderRoot.querySelector('[part=filters]')).to.be.null;
  });

  it('offer statuses, sectors, years and places, with how many events each leaves', async () => {
    const timeline = await filtered();

    expect(textsOf(timeline, '[part=chip]')).to.deep.equal([
      'Tutti 5',
      'In arrivo 2',
      'In corso 1',
      'Conclusi 2',
      'Food 3',
      'Automotive 2',
    ]);
    expect(options(timeline, 'year')).to.deep.equal(['Tutti gli anni', '2027 (1)', '2026 (3)', '2025 (1)']);
    expect(options(timeline, 'place')).to.deep.equal([
      'Tutti i luoghi',
      'Łódź (1)',
      'Shanghai (1)',
      'Torino (3)',
    ]);
    expect(pressed(timeline)).to.deep.equal(['Tutti']);
    expect(shown(timeline)).to.have.lengthOf(5);
  });

  it('speak English', async () => {
    const timeline = await filtered({lang: 'en'});

    expect(textsOf(timeline, '[part=chip]').slice(0, 4)).to.deep.equal([
      'All 5',
      'Upcoming 2',
      'On now 1',
      'Past 2',
    ]);
    expect(timeline.renderRoot.querySelector('[role=group]')?.ariaLabel).to.equal('Choose among the events');
  });

  it('count in every facet what the others leave', async () => {
    const timeline = await filtered();

    await press(timeline, 'Conclusi');

    expect(shown(timeline)).to.deep.equal(['perche', 'forum']);
    expect(textsOf(timeline, '[part=chip]')).to.deep.equal([
      'Tutti 5',
      'In arrivo 2',
      'In corso 1',
      'Conclusi 2',
      'Food 1',
      'Automotive 1',
    ]);
    expect(options(timeline, 'year')).to.deep.equal(['Tutti gli anni', '2027 (0)', '2026 (1)', '2025 (1)']);
    expect(textsOf(timeline, '.result bdi')).to.deep.equal(['2 incontri']);
  });

  it('cannot be set to what would leave nothing', async () => {
    const timeline = await filtered();

    await press(timeline, 'Automotive');
    await pick(timeline, 'year', '2026');

    expect(chips(timeline).filter(({disabled}) => disabled)).to.deep.equal([chip(timeline, 'In corso')]);
    const disabled = timeline.renderRoot.querySelectorAll<HTMLOptionElement>('[part=place] option:disabled');
    expect([...disabled].map(({value}) => value)).to.deep.equal(['Łódź']);
    expect(shown(timeline)).to.deep.equal(['perche', 'meeting']);
  });

  it('let go of a sector that is pressed again', async () => {
    const timeline = await filtered();

    await press(timeline, 'Food');
    const once = pressed(timeline);
    await press(timeline, 'Food');

    expect([once, pressed(timeline)]).to.deep.equal([['Tutti', 'Food'], ['Tutti']]);
  });

  it('leave out what has one value only', async () => {
    const timeline = await filtered({events: events.slice(0, 2)});

    expect(textsOf(timeline, '[part=chip]')).to.deep.equal(['Food 1', 'Automotive 1']);
  });

  it('leave themselves out where there is one event', async () => {
    const timeline = await filtered({events: events.slice(0, 1)});

    expect(timeline.renderRoot.querySelector('[part=filters]')).to.be.null;
  });

  it('find words without their accents, in names and places', async () => {
    const timeline = await filtered();

    await type(timeline, 'PERCHE');
    const byName = shown(timeline);
    await type(timeline, 'lodz fiera');

    expect([byName, shown(timeline)]).to.deep.equal([['perche'], ['fair']]);
  });

  it('say how many are left when somebody has chosen, and nothing before', async () => {
    const timeline = await filtered();
    const before = textsOf(timeline, '.filters [role=status]');

    await press(timeline, 'Food');

    expect(before).to.deep.equal(['']);
    expect(await announced(timeline)).to.equal('3 incontri');
  });

  it('wait for a pause in typing before they speak', async () => {
    const timeline = await filtered();

    await type(timeline, 'fiera');
    const atOnce = textsOf(timeline, '.filters [role=status]');

    expect(atOnce).to.deep.equal(['']);
    expect(await announced(timeline)).to.equal('1 incontro');
  });

  it('stay with the focus where nothing is found, and offer the way back', async () => {
    const timeline = await filtered();
    field(timeline).focus();

    await type(timeline, 'zzz');

    expect(textsOf(timeline, '.notice-title')).to.deep.equal(['Nessun incontro trovato.']);
    expect(timeline.shadowRoot!.activeElement).to.equal(field(timeline));
    expect(textsOf(timeline, '.result bdi')).to.deep.equal(['0 incontri']);
    await expect(timeline).to.be.accessible();

    timeline.renderRoot.querySelector<HTMLElement>('.notice button')!.click();
    await timeline.updateComplete;

    expect(shown(timeline)).to.have.lengthOf(5);
    expect(field(timeline).value).to.equal('');
    expect(timeline.shadowRoot!.activeElement).to.equal(chip(timeline, 'Tutti'));
  });

  it('can be worked with keys alone', async () => {
    const timeline = await filtered();
    const before = await fixture<HTMLButtonElement>(html`<button>Before</button>`);
    timeline.before(before);
    before.focus();

    for (const key of ['Tab', 'Tab', 'Enter']) await sendKeys({press: key});
    await timeline.updateComplete;

    expect(pressed(timeline)).to.deep.equal(['In arrivo']);
    expect(timeline.shadowRoot!.activeElement).to.equal(chip(timeline, 'In arrivo'));
  });

  it('do not say that nothing is planned of what a visitor has chosen', async () => {
    const timeline = await filtered({events: events.slice(0, 2)});
    const before = textsOf(timeline, '.notice-title');

    await press(timeline, 'Food');

    expect([before, textsOf(timeline, '.notice-title')]).to.deep.equal([
      ['Nessun incontro in programma.'],
      [],
    ]);
  });

  it('leave the limit to what they leave', async () => {
    const timeline = await filtered({limit: 2});

    await press(timeline, 'Food');

    expect(shown(timeline)).to.deep.equal(['meeting', 'fair']);
    expect(textsOf(timeline, '.more')).to.deep.equal(['Mostra un altro incontro']);
  });

  it('choose among what the page shows', async () => {
    const timeline = await filtered();
    timeline.show = 'upcoming';
    await timeline.updateComplete;

    expect(textsOf(timeline, '[part=chip]').slice(0, 4)).to.deep.equal([
      'Tutti 3',
      'In arrivo 2',
      'In corso 1',
      'Conclusi 0',
    ]);
  });

  it('count anew when time passes', async () => {
    const timeline = await filtered();
    await press(timeline, 'In corso');

    timeline.clock = () => new Date('2026-12-05T14:00Z');
    timeline.requestUpdate();
    await timeline.updateComplete;

    expect(shown(timeline)).to.deep.equal(['meeting']);
    expect(textsOf(timeline, '[part=chip]').slice(0, 4)).to.deep.equal([
      'Tutti 5',
      'In arrivo 1',
      'In corso 1',
      'Conclusi 3',
    ]);
  });

  it('find among what is ahead what was to be now and is not', async () => {
    const cancelled = {...events[2], eventStatus: 'EventCancelled'};
    const timeline = await filtered({events: [events[0]!, cancelled]});

    expect(textsOf(timeline, '[part=chip]').slice(0, 4)).to.deep.equal([
      'Tutti 2',
      'In arrivo 1',
      'In corso 0',
      'Conclusi 1',
    ]);
  });

  it('tell the page what was chosen, and how much is left', async () => {
    const timeline = await filtered();

    const changed = oneEvent(document, 'ofb-filter-changed');
    chip(timeline, 'Food').click();

    expect((await changed).detail).to.deep.equal({
      status: '',
      sector: 'food',
      year: '',
      place: '',
      text: '',
      count: 3,
    });
  });

  it('name the sectors of the built-in events', async () => {
    const timeline = await filtered({events: undefined as never, sectors: undefined as never});

    expect(textsOf(timeline, '[part=chip]').length).to.be.greaterThan(2);
    expect(textsOf(timeline, '[part=chip]').join()).to.match(/Aerospa/);
  });

  for (const theme of ['light', 'dark']) {
    it(`pass axe in ${theme}, with something chosen and without`, async () => {
      const timeline = await filtered({theme});
      await expect(timeline).to.be.accessible();

      await press(timeline, 'Food');
      await expect(timeline).to.be.accessible();
    });
  }

  it('stay within 200 pixels', async () => {
    const timeline = await filtered();

    timeline.style.inlineSize = '200px';

    const panel = timeline.renderRoot.querySelector('[part=filters]')!;
    expect(panel.scrollWidth).to.equal(panel.clientWidth);
  });
});

describe('filters in the page’s address', () => {
  const original = location.href;
  const query = () => location.search.replace(new URL(original).search, '');

  afterEach(() => history.replaceState(null, '', original));

  const visit = (parameters: Record<string, string>, hash = '') => {
    const url = new URL(original);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    history.replaceState({page: 1}, '', url.href.replace(/#.*/, '') + hash);
  };

  it('leave the address alone where the page does not ask for it', async () => {
    visit({'ofb-status': 'past'});
    const {href} = location;
    const timeline = await filtered();

    await press(timeline, 'Food');

    expect(pressed(timeline)).to.deep.equal(['Tutti', 'Food']);
    expect(location.href).to.equal(href);
  });

  it('are set from it, but for what nothing has', async () => {
    visit({'ofb-status': 'upcoming', 'ofb-q': 'fiera', 'ofb-year': '1861', 'ofb-sector': '<b>'});

    const timeline = await filtered({deepLink: true});

    expect(pressed(timeline)).to.deep.equal(['In arrivo']);
    expect(field(timeline).value).to.equal('fiera');
    expect(shown(timeline)).to.deep.equal(['fair']);
  });

  it('add to it what is chosen, and keep what else stands there', async () => {
    visit({other: 'stays'}, '#here');
    const timeline = await filtered({deepLink: true});

    await press(timeline, 'Food');
    await pick(timeline, 'year', '2026');

    const {searchParams, hash} = new URL(location.href);
    expect(searchParams.get('ofb-sector')).to.equal('food');
    expect(searchParams.get('ofb-year')).to.equal('2026');
    expect([searchParams.get('other'), hash, history.state]).to.deep.equal(['stays', '#here', {page: 1}]);
  });

  it('go back with the visitor, one choice at a time, and not letter by letter', async () => {
    const timeline = await filtered({deepLink: true});
    const push = sinon.spy(history, 'pushState');

    await press(timeline, 'Food');
    await type(timeline, 'fi');
    await type(timeline, 'fiera');
    push.restore();
    const changed = oneEvent(timeline, 'ofb-filter-changed');
    history.back();
    await changed;
    await timeline.updateComplete;

    expect(push).to.have.property('callCount', 1);
    expect(pressed(timeline)).to.deep.equal(['Tutti']);
    expect(field(timeline).value).to.equal('');
    expect(query()).to.equal('');
  });

  it('have parameters of their own where the timeline has an id', async () => {
    visit({'ofb-status': 'past', 'ofb-status-agenda': 'now'});

    const named = await filtered({deepLink: true, id: 'agenda'});
    const unnamed = await filtered({deepLink: true});

    expect([pressed(named), pressed(unnamed)]).to.deep.equal([['In corso'], ['Conclusi']]);
  });

  it('work where the address cannot be changed', async () => {
    const timeline = await filtered({deepLink: true});
    const {pushState} = history;
    history.pushState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };

    try {
      await press(timeline, 'Food');
    } finally {
      history.pushState = pushState;
    }

    expect(pressed(timeline)).to.deep.equal(['Tutti', 'Food']);
  });
});
