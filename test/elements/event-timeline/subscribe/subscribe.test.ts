import {expect} from '@open-wc/testing';
import {expectWarning} from '../../../faults.ts';
import {textsOf, timelineOn} from '../timeline-fixture.ts';
import {settled, stayHere} from '../add-to-calendar/timelines.ts';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';

const meeting = {id: 'meeting', name: 'Incontro', startDate: '2026-12-05', endDate: '2026-12-06'};
const scripts = () => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const stated = () =>
  scripts().flatMap(({text}) =>
    (JSON.parse(text) as {'@graph': {name: string}[]})['@graph'].map(({name}) => name),
  );
const timelineStating = async (events: readonly object[]) => {
  const timeline = await timelineOn({events});
  timeline.structuredData = true;
  await settled(timeline);
  return timeline;
};

describe('structured data of the page', () => {
  it('is not there unless a page asks', async () => {
    await timelineOn({events: [meeting]});

    expect(scripts()).to.be.empty;
  });

  it('is one script for all timelines, in which each event stands once', async () => {
    await timelineStating([meeting, {...meeting, id: 'one', name: 'Uno'}]);
    await timelineStating([meeting, {...meeting, id: 'two', name: 'Due'}]);

    expect(scripts()).to.have.lengthOf(1);
    expect(stated()).to.deep.equal(['Incontro', 'Uno', 'Due']);
  });

  it('follows new content, and goes with the timeline', async () => {
    const timeline = await timelineStating([meeting]);
    const before = stated();
    const parent = timeline.parentElement!;

    timeline.content = {events: [{...meeting, name: 'Nuovo'}]};
    await settled(timeline);
    const changed = stated();
    timeline.remove();
    const gone = scripts();
    parent.append(timeline);
    await settled(timeline);

    expect([before, changed, gone, stated()]).to.deep.equal([['Incontro'], ['Nuovo'], [], ['Nuovo']]);
  });

  it('goes when the page asks no more', async () => {
    const timeline = await timelineStating([meeting]);

    timeline.structuredData = false;
    await settled(timeline);

    expect(scripts()).to.be.empty;
  });

  it('tells of archives too, and cannot be ended by a feed', async () => {
    await timelineStating([{id: 'old', name: '</script><script>fail()</script>', startDate: '2017-03-06'}]);

    expect(stated()).to.deep.equal(['</script><script>fail()</script>']);
    expect(scripts()[0]!.text).not.to.include('<');
  });

  it('is written under Trusted Types', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="it"><meta http-equiv="Content-Security-Policy"
      content="require-trusted-types-for 'script'; trusted-types lit-html">
      <script>
        violations = [];
        addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective));
      </script>
      <script type="module">
        import {OfbEventTimeline} from '${location.origin}/src/elements/event-timeline/event-timeline.ts';
        customElements.define('ofb-event-timeline', OfbEventTimeline);
        const timeline = document.querySelector('ofb-event-timeline');
        await timeline.updateComplete;
        parent.dispatchEvent(new Event('stated'));
      </script>
      <ofb-event-timeline structured-data></ofb-event-timeline>`;
    const done = new Promise(resolve => addEventListener('stated', resolve, {once: true}));
    document.body.append(frame);
    await done;

    const {document: page, violations} = frame.contentWindow as unknown as {
      document: Document;
      violations: string[];
    };
    const data = page.querySelector('head > script[type="application/ld+json"]');
    frame.remove();

    expect(data!.textContent).to.include('"@graph"');
    expect(violations).to.deep.equal([]);
  });
});

describe('subscription to all events', () => {
  const timelineFollowed = async (subscribe: string, src?: string): Promise<OfbEventTimeline> => {
    const timeline = await timelineOn({});
    timeline.subscribe = subscribe;
    if (src) timeline.src = src;
    await settled(timeline);
    return timeline;
  };
  const addresses = (timeline: OfbEventTimeline) =>
    [...timeline.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=subscribe] a')].map(({href}) => href);

  it('is offered where the page gives the address', async () => {
    const timeline = await timelineFollowed('https://example.org/events.ics');

    expect(addresses(timeline)).to.deep.equal([
      'webcal://example.org/events.ics',
      'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fexample.org%2Fevents.ics',
    ]);
    expect(textsOf(timeline, '[part=subscribe] button')).to.deep.equal(['Copia l’indirizzo dell’agenda']);
    await expect(timeline).to.be.accessible();
  });

  it('follows the timeline’s own feed where that is a calendar', async () => {
    const timeline = await timelineFollowed('', '/test/pages/agenda.ics');

    expect(addresses(timeline)[0]).to.equal(`webcal://${location.host}/test/pages/agenda.ics`);
  });

  it('is not offered without an address', async () => {
    const timeline = await timelineOn({});

    expect(timeline.renderRoot.querySelector('[part=subscribe]')).to.equal(null);
  });

  it('warns once of an address that calendars cannot follow', async () => {
    expectWarning(/<ofb-event-timeline subscribe>: found "javascript:x", expected an address/, {once: true});

    const timeline = await timelineFollowed('javascript:x');
    timeline.requestUpdate();
    await settled(timeline);

    expect(timeline.renderRoot.querySelector('[part=subscribe]')).to.equal(null);
  });

  it('tells the page who follows', async () => {
    const timeline = await timelineFollowed('https://example.org/events.ics');
    const told: unknown[] = [];
    timeline.addEventListener('ofb-calendar-added', event =>
      told.push((event as CustomEvent<unknown>).detail),
    );
    timeline.addEventListener('click', stayHere);

    timeline.renderRoot.querySelector<HTMLElement>('[part=subscribe] a')!.click();

    expect(told).to.deep.equal([{id: 'https://example.org/events.ics', calendar: 'subscription'}]);
  });
});
