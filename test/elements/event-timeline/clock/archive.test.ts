import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isArchived} from '../../../../src/elements/event-timeline/clock/event-clock.ts';
import {textsOf, timelineOn} from '../timeline-fixture.ts';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';

const pastEvents = ['2024-11-13', '2025-01-13', '2025-12-02', '2026-02-10'].map(startDate => ({
  id: `on-${startDate}`,
  name: `Incontro del ${startDate}`,
  startDate,
}));

const focusedIn = (timeline: OfbEventTimeline) => timeline.shadowRoot!.activeElement;

/** Puts the focus just before the timeline, as a reader who tabs through the page. */
async function tabInto(timeline: OfbEventTimeline): Promise<void> {
  const before = await fixture<HTMLButtonElement>(html`<button>Before</button>`);
  timeline.before(before);
  before.focus();
  await sendKeys({press: 'Tab'});
}

describe('event timeline without meetings ahead', () => {
  it('shows the archive newest first when nothing is planned', async () => {
    const timeline = await timelineOn({events: pastEvents});

    expect(textsOf(timeline, '.notice-title')).to.deep.equal(['Nessun incontro in programma.']);
    expect(textsOf(timeline, '[part=year-title]')).to.deep.equal(['2026', '2025', '2024']);
    expect(textsOf(timeline, '[part=event-title]')).to.deep.equal(pastEvents.map(({name}) => name).reverse());
  });

  it('shows all built-in events, which are over', async () => {
    const timeline = await timelineOn({});

    expect(textsOf(timeline, '[part=event]')).to.have.lengthOf.above(20);
    expect(new Set(textsOf(timeline, '[part=status]'))).to.deep.equal(new Set(['Concluso']));
  });

  it('takes a keyboard reader to the newest year, and the page’s address stays', async () => {
    const timeline = await timelineOn({events: pastEvents});
    const address = location.href;

    await tabInto(timeline);
    const control = focusedIn(timeline);
    await sendKeys({press: 'Enter'});

    expect(control?.textContent.trim()).to.equal('Vedi gli incontri conclusi');
    expect(focusedIn(timeline)?.textContent).to.equal('2026');
    expect(location.href).to.equal(address);
  });
});

describe('an event that is over', () => {
  const event = {id: 'forum', name: 'Forum', startDate: '2017-03-06', endDate: '2017-03-07'};

  it('is part of an archive', () => {
    expect(isArchived(event, '2026-11-22')).to.equal(true);
    expect(isArchived(event, '2017-03-07')).to.equal(false);
  });

  it('is shown by the running clock as soon as it has a field that an archive does not show', () => {
    const fields = {...event, image: {url: 'https://example.org/forum.jpg'}} as unknown as typeof event;

    expect(isArchived(fields, '2026-11-22')).to.equal(false);
  });
});

describe('event timeline with a limit', () => {
  it('says how many more there are, in the language’s own forms', async () => {
    const italian = await timelineOn({events: pastEvents, limit: 2});
    const english = await timelineOn({events: pastEvents, limit: 2, lang: 'en'});
    const one = await timelineOn({events: pastEvents, limit: 3});

    expect(textsOf(italian, '.more')).to.deep.equal(['Mostra altri 2']);
    expect(textsOf(english, '.more')).to.deep.equal(['Show 2 more']);
    expect(textsOf(one, '.more')).to.deep.equal(['Mostra un altro incontro']);
  });

  it('shows the rest on request, and takes the focus to the first of them', async () => {
    const timeline = await timelineOn({events: pastEvents, limit: 2});

    await tabInto(timeline);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});

    expect(textsOf(timeline, '[part=event-title]')).to.have.lengthOf(4);
    expect(focusedIn(timeline)?.textContent).to.equal('Incontro del 2025-01-13');
    expect(timeline.renderRoot.querySelector('.more')).to.be.null;
  });

  it('takes the focus to the link where the first new title is one', async () => {
    const [oldest, ...others] = pastEvents;
    const timeline = await timelineOn({
      events: [{...oldest, url: 'https://example.org/'}, ...others],
      limit: 3,
    });

    timeline.renderRoot.querySelector<HTMLElement>('.more')!.click();

    expect(focusedIn(timeline)?.localName).to.equal('a');
    expect(focusedIn(timeline)?.hasAttribute('tabindex')).to.be.false;
  });
});
