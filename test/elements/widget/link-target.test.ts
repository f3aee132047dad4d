import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import {until} from '../../until.ts';
import {mixedEvents, textsOf, timelineOn} from '../event-timeline/timeline-fixture.ts';
import type {OfbEventTimeline} from '../../../src/elements/event-timeline/event-timeline.ts';

const marked = (timeline: OfbEventTimeline) =>
  [...timeline.renderRoot.querySelectorAll('[aria-current]')].map(({id}) => id);
const focused = (timeline: OfbEventTimeline) => timeline.shadowRoot!.activeElement?.textContent.trim();

/** Waits for the hash to have had its effect. */
async function goTo(hash: string, ...timelines: OfbEventTimeline[]): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
  for (const timeline of timelines) {
    timeline.requestUpdate();
    await timeline.updateComplete;
  }
  await nextFrame();
  for (const timeline of timelines) await timeline.updateComplete;
  await nextFrame();
}

describe('link to one event', () => {
  const original = location.href;

  afterEach(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    if (location.hash) await goTo('');
    history.replaceState(null, '', original);
  });

  it('is followed when the page opens with it', async () => {
    history.replaceState(null, '', '#ofb-event-across');

    const timeline = await timelineOn({events: mixedEvents});
    await nextFrame();

    expect(marked(timeline)).to.deep.equal(['ofb-event-across']);
    expect(focused(timeline)).to.equal('Fine anno');
  });

  it('moves the focus to the title, or to its link, and into view', async () => {
    const timeline = await timelineOn({events: mixedEvents});
    timeline.style.setProperty('--ofb-sticky-top', '80px');
    timeline.style.paddingBlock = '3000px';

    await goTo('#ofb-event-now', timeline);
    const onTitle = focused(timeline);
    await goTo('#ofb-event-upcoming', timeline);
    await nextFrame();

    expect([onTitle, focused(timeline)]).to.deep.equal(['Settimana dell’aerospazio', 'Incontro']);
    expect(timeline.shadowRoot!.activeElement?.localName).to.equal('a');
    const {top} = timeline.renderRoot.querySelector('#ofb-event-upcoming')!.getBoundingClientRect();
    expect(top).to.be.closeTo(80, 2);
  });

  it('keeps its mark until the address says otherwise', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    await goTo('#ofb-event-now', timeline);
    timeline.order = 'desc';
    await timeline.updateComplete;
    const first = marked(timeline);
    await goTo('#ofb-event-past', timeline);
    const second = marked(timeline);
    await goTo('#elsewhere', timeline);

    expect([first, second, marked(timeline)]).to.deep.equal([['ofb-event-now'], ['ofb-event-past'], []]);
  });

  it('shows what is beyond the limit', async () => {
    const timeline = await timelineOn({events: mixedEvents, limit: 1});

    await goTo('#ofb-event-new-year', timeline);

    expect(marked(timeline)).to.deep.equal(['ofb-event-new-year']);
    expect(focused(timeline)).to.equal('Primo giorno');
    expect(timeline.renderRoot.querySelector('.more')).to.be.null;
  });

  it('finds it at the far end of a long list', async () => {
    const events = Array.from({length: 300}, (_, index) => ({
      id: `e${index}`,
      name: `Incontro ${index}`,
      startDate: `2027-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    }));
    const timeline = await timelineOn({events, limit: 5});

    await goTo('#ofb-event-e299', timeline);
    await until(() => marked(timeline).length > 0);

    expect(marked(timeline)).to.deep.equal(['ofb-event-e299']);
    expect(focused(timeline)).to.equal('Incontro 299');
  });

  it('takes away the filters that hide it, and no others', async () => {
    const timeline = await timelineOn({events: mixedEvents});
    timeline.filters = true;
    await timeline.updateComplete;
    const press = async (name: string) => {
      const chips = [...timeline.renderRoot.querySelectorAll<HTMLElement>('[part=chip]')];
      chips.find(({textContent}) => textContent.includes(name))!.click();
      await timeline.updateComplete;
    };

    await press('In arrivo');
    (timeline.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    await goTo('#ofb-event-across', timeline);
    const kept = textsOf(timeline, '[aria-pressed=true]');
    await goTo('#ofb-event-past', timeline);

    expect(kept).to.deep.equal(['In arrivo 3']);
    expect(textsOf(timeline, '[aria-pressed=true]')).to.deep.equal(['Tutti 5']);
    expect(marked(timeline)).to.deep.equal(['ofb-event-past']);
  });

  it('does not bring out what the page leaves out', async () => {
    const timeline = await timelineOn({events: mixedEvents, limit: 1});
    timeline.show = 'upcoming';
    await timeline.updateComplete;

    await goTo('#ofb-event-past', timeline);

    expect(marked(timeline)).to.deep.equal([]);
    expect(textsOf(timeline, '[part=event]')).to.have.lengthOf(1);
  });

  it('is taken by the first timeline that has it', async () => {
    const without = await timelineOn({events: mixedEvents.slice(0, 1)});
    const first = await timelineOn({events: mixedEvents, limit: 1});
    const second = await timelineOn({events: mixedEvents});

    await goTo('#ofb-event-across', without, first, second);

    expect([without, first, second].map(marked)).to.deep.equal([[], ['ofb-event-across'], []]);
  });

  it('tells the page what was opened', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    const opened = oneEvent(document, 'ofb-event-opened');
    await goTo('#ofb-event-upcoming', timeline);

    expect((await opened).detail).to.deep.equal({id: 'upcoming', url: 'https://example.org/'});
  });

  it('leaves the focus of a timeline that is out of the page', async () => {
    const timeline = await timelineOn({events: mixedEvents});
    const parent = timeline.parentElement!;
    timeline.remove();

    await goTo('#ofb-event-now');
    const away = marked(timeline);
    parent.append(timeline);
    await timeline.updateComplete;
    await nextFrame();

    expect([away, marked(timeline)]).to.deep.equal([[], ['ofb-event-now']]);
  });

  it('does not throw at an address of which it can make nothing', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    await goTo('#ofb-event-%', timeline);
    await goTo('#ofb-"]', timeline);

    expect(marked(timeline)).to.deep.equal([]);
  });

  it('passes axe with its mark', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    await goTo('#ofb-event-now', timeline);

    await expect(timeline).to.be.accessible();
  });
});
