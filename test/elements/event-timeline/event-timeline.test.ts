import {expect} from '@open-wc/testing';
import {withoutSpaces} from '../../without-spaces.ts';
import {mixedEvents, textsOf, timelineOn} from './timeline-fixture.ts';

describe('event timeline with meetings ahead', () => {
  it('reads forwards, year by year, without a notice', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    expect(textsOf(timeline, '[part=year-title]')).to.deep.equal(['2026', '2027']);
    expect(textsOf(timeline, '[part=event-title]')[0]).to.equal('Turin Islamic Economic Forum');
    expect(textsOf(timeline, '[part=notice]')).to.be.empty;
  });

  it('counts the meetings of a year in the language’s own forms', async () => {
    const italian = await timelineOn({events: mixedEvents});
    const english = await timelineOn({events: mixedEvents, lang: 'en'});

    expect(textsOf(italian, '.count')).to.deep.equal(['4 incontri', '1 incontro']);
    expect(textsOf(english, '.count')).to.deep.equal(['4 events', '1 event']);
  });

  it('says in words where each meeting stands', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    expect(textsOf(timeline, '[part=status]')).to.deep.equal([
      'Concluso',
      'In corso',
      'In arrivo',
      'In arrivo',
      'In arrivo',
    ]);
  });

  it('shows civil dates unshifted at both ends of a year', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    expect(textsOf(timeline, '[part=plate]')).to.deep.equal([
      'mar 6–8',
      'nov 20–24',
      'dic 5',
      'dic 31',
      'gen 1',
    ]);
  });

  it('gives every date in full, with its first day for machines', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    const times = [...timeline.renderRoot.querySelectorAll('time')];
    expect(times.map(({dateTime}) => dateTime)).to.deep.equal(mixedEvents.map(({startDate}) => startDate));
    expect(textsOf(timeline, 'time')).to.deep.equal([
      '6–8 marzo 2026',
      '20–24 novembre 2026',
      '5 dicembre 2026',
      '31 dicembre 2026 – 1 gennaio 2027',
      '1 gennaio 2027',
    ]);
  });

  it('shows the number of days, or the whole range where the plate cannot hold it', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    const shown = [...timeline.renderRoot.querySelectorAll('.meta')].map(meta =>
      [...meta.children].filter(child => child.localName === 'span').map(child => child.textContent.trim()),
    );
    expect(shown.map(texts => texts.map(text => text.replace(/\s/g, ' ')))).to.deep.equal([
      ['Torino', '3 giorni'],
      ['5 giorni'],
      [],
      ['Torino', '31 dicembre 2026 – 1 gennaio 2027'],
      [],
    ]);
  });

  it('names the sector where the feed does, and else the kind of event', async () => {
    const sectors = [{id: 'aerospace', name: 'Aerospazio'}];

    const named = await timelineOn({events: mixedEvents, sectors});
    const unnamed = await timelineOn({events: mixedEvents});

    expect(textsOf(named, '[part=topic]')).to.deep.equal(['Forum', 'Aerospazio']);
    expect(textsOf(unnamed, '[part=topic]')).to.deep.equal(['Forum', 'Fiera']);
  });

  it('links a title only where the meeting has a page', async () => {
    const timeline = await timelineOn({events: mixedEvents});

    const links = [...timeline.renderRoot.querySelectorAll('a')];
    expect(links.map(({href, textContent}) => [href, textContent])).to.deep.equal([
      ['https://example.org/', 'Incontro'],
    ]);
  });

  it('sets year and event headings below its own', async () => {
    const timeline = await timelineOn({events: mixedEvents, level: 3});

    const levelOf = (part: string) => timeline.renderRoot.querySelector(`[part=${part}]`)?.localName;
    expect(['title', 'year-title', 'event-title'].map(levelOf)).to.deep.equal(['h3', 'h4', 'h5']);
  });

  it('takes the day from Turin’s calendar, not from the visitor’s', async () => {
    const events = [{id: 'eve', name: 'San Silvestro', startDate: '2026-12-31'}];
    const timeline = await timelineOn({events});

    timeline.clock = () => new Date('2026-12-31T22:59Z');
    timeline.requestUpdate();
    await timeline.updateComplete;
    const before = textsOf(timeline, '[part=status]');
    timeline.clock = () => new Date('2026-12-31T23:00Z');
    timeline.requestUpdate();
    await timeline.updateComplete;

    expect([before, textsOf(timeline, '[part=status]')]).to.deep.equal([['In corso'], ['Concluso']]);
  });
});

describe('event timeline with a feed that says little', () => {
  it('shows a name and a date without empty lines for the rest', async () => {
    const timeline = await timelineOn({events: [{id: 'bare', name: 'Nudo', startDate: '2026-12-05'}]});

    expect(withoutSpaces(textsOf(timeline, '[part=event]'))).to.deep.equal(
      withoutSpaces(['dic 5 In arrivo tra 13 giorni Nudo 5 dicembre 2026 Aggiungi al calendario: Nudo']),
    );
    expect(timeline.renderRoot.querySelector('.meta')!.getBoundingClientRect().height).to.equal(0);
  });

  it('says that nothing is planned, without a way to the past, when the feed has no events', async () => {
    const timeline = await timelineOn({events: []});

    expect(withoutSpaces(textsOf(timeline, '[part=notice]'))).to.deep.equal(
      withoutSpaces(['Nessun incontro in programma. Le nuove date escono qui per prime.']),
    );
    expect(timeline.renderRoot.querySelector('button')).to.be.null;
    expect(timeline.renderRoot.querySelector('ol')).to.be.null;
  });

  it('keeps the longest word within its bounds', async () => {
    const name = 'Verkehrsinfrastrukturfinanzierungsabstimmungsgesprächsprotokoll'.repeat(2);
    const timeline = await timelineOn({
      events: [{id: 'long', name, startDate: '2026-12-05', location: name, description: name}],
    });

    timeline.style.inlineSize = '20rem';

    expect(timeline.scrollWidth).to.equal(timeline.clientWidth);
  });
});

describe('event timeline’s accessibility', () => {
  for (const theme of ['light', 'dark']) {
    it(`passes axe with meetings ahead in ${theme}`, async () => {
      await expect(await timelineOn({theme, events: mixedEvents})).to.be.accessible();
    });

    it(`passes axe with an archive in ${theme}`, async () => {
      await expect(await timelineOn({theme, limit: 3})).to.be.accessible();
    });
  }
});
