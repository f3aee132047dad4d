import {expect} from '@open-wc/testing';
import {textsOf, timelineOn} from '../timeline-fixture.ts';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';

const meeting = {
  id: 'meeting',
  name: 'Incontro',
  startDate: '2026-12-05T14:30',
  endDate: '2026-12-05T18:00',
};
const hour = 3_600_000;

/** The page's timers, which ring when a test says so. */
class Timers {
  readonly #setTimeout = window.setTimeout;
  readonly #clearTimeout = window.clearTimeout;
  readonly #pending = new Map<number, {readonly delay: number; ring(): void}>();
  #id = 1_000_000;

  constructor() {
    window.setTimeout = ((ring: () => void, delay: number) => {
      // Short ones are the test runner's own.
      if (!(delay > 10_000)) return this.#setTimeout.call(window, ring, delay);
      this.#pending.set(++this.#id, {delay, ring});
      return this.#id;
    }) as typeof window.setTimeout;
    window.clearTimeout = id => {
      if (!this.#pending.delete(Number(id))) this.#clearTimeout.call(window, id);
    };
  }

  get delays(): number[] {
    return [...this.#pending.values()].map(({delay}) => delay);
  }

  ring(): void {
    const timers = [...this.#pending.values()];
    this.#pending.clear();
    timers.forEach(timer => timer.ring());
  }

  restore(): void {
    window.setTimeout = this.#setTimeout;
    window.clearTimeout = this.#clearTimeout;
  }
}

const statusAt = async (timeline: OfbEventTimeline, moment: string) => {
  timeline.clock = () => new Date(moment);
  await timeline.updateComplete;
  return textsOf(timeline, '[part=status]');
};

describe('timeline as time goes by', () => {
  let timers: Timers;

  beforeEach(() => {
    timers = new Timers();
  });

  afterEach(() => {
    timers.restore();
  });

  it('says what is on now when it begins, and what is over when it ends', async () => {
    const timeline = await timelineOn({events: [meeting], now: '2026-12-05T12:30Z'});
    const statuses = [textsOf(timeline, '[part=status]')];
    const delays = [timers.delays];

    for (const moment of ['2026-12-05T13:30Z', '2026-12-05T17:00Z']) {
      timeline.clock = () => new Date(moment);
      timers.ring();
      await timeline.updateComplete;
      statuses.push(textsOf(timeline, '[part=status]'));
      delays.push(timers.delays);
    }

    expect(statuses).to.deep.equal([['In arrivo'], ['In corso'], ['Concluso']]);
    expect(delays).to.deep.equal([[hour], [3.5 * hour], []]);
  });

  it('counts the days anew at midnight, however far away the event is', async () => {
    const far = {...meeting, startDate: '2026-12-08', endDate: '2026-12-08'};
    const timeline = await timelineOn({events: [far], now: '2026-12-05T22:00Z'});
    const before = textsOf(timeline, '.standing');

    const {delays} = timers;
    timeline.clock = () => new Date('2026-12-05T23:00Z');
    timers.ring();
    await timeline.updateComplete;

    expect([before, textsOf(timeline, '.standing')]).to.deep.equal([
      ['In arrivo tra 3 giorni'],
      ['In arrivo dopodomani'],
    ]);
    expect(delays).to.deep.equal([hour]);
  });

  it('waits for one moment only, of however many events', async () => {
    const events = [10, 11, 12].map(day => ({
      ...meeting,
      id: `d${day}`,
      startDate: `2026-12-${day}`,
      endDate: `2026-12-${day}`,
    }));

    await timelineOn({events, now: '2026-12-05T22:00Z'});

    expect(timers.delays).to.deep.equal([hour]);
  });

  it('looks at the clock when the page is seen again', async () => {
    const timeline = await timelineOn({events: [meeting], now: '2026-12-05T12:30Z'});

    timeline.clock = () => new Date('2026-12-05T13:31Z');
    document.dispatchEvent(new Event('visibilitychange'));

    expect(await statusAt(timeline, '2026-12-05T13:31Z')).to.deep.equal(['In corso']);
  });

  it('rests while it is out of the page, and looks at the clock when it comes back', async () => {
    const timeline = await timelineOn({events: [meeting], now: '2026-12-05T12:30Z'});
    const parent = timeline.parentElement!;

    timeline.remove();
    await timeline.updateComplete;
    const resting = timers.delays;
    parent.append(timeline);

    expect(resting).to.be.empty;
    expect(await statusAt(timeline, '2026-12-05T13:30Z')).to.deep.equal(['In corso']);
    expect(timers.delays).to.deep.equal([3.5 * hour]);
  });

  it('has nothing to wait for in an archive', async () => {
    await timelineOn({});

    expect(timers.delays).to.be.empty;
  });

  it('stops waiting when the new content is an archive', async () => {
    const timeline = await timelineOn({events: [meeting], now: '2026-12-05T12:30Z'});

    timeline.content = {events: [{id: 'old', name: 'Vecchio', startDate: '2017-03-06'}]};
    await timeline.updateComplete;

    expect(textsOf(timeline, '[part=status]')).to.deep.equal(['Concluso']);
    expect(timers.delays).to.be.empty;
  });
});
