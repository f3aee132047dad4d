import {expect} from '@open-wc/testing';
import {everyStatus} from '../every-status.ts';
import {textsOf, timelineOn} from '../timeline-fixture.ts';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';

const standings = (timeline: OfbEventTimeline) => textsOf(timeline, '.standing');
const shown = (timeline: OfbEventTimeline, id: string) => {
  const index = everyStatus.findIndex(event => event.id === id);
  return timeline.renderRoot.querySelectorAll<HTMLElement>('[part=event]')[index]!;
};

describe('status of an event in the timeline', () => {
  it('stands there in words, in Italian', async () => {
    const timeline = await timelineOn({events: everyStatus});

    expect(standings(timeline)).to.deep.equal([
      'Concluso',
      'Concluso',
      'In corso',
      'In arrivo tra 13 giorni Posti esauriti',
      'Annullato',
      'Rinviato era: 12–14 dicembre 2026',
      'In arrivo tra 2 mesi Nuova data era: 6 marzo 2017',
      'In arrivo tra 3 mesi Online',
      'In arrivo tra 7 mesi',
    ]);
  });

  it('stands there in words, in English', async () => {
    const timeline = await timelineOn({events: everyStatus, lang: 'en'});

    expect(standings(timeline).map(text => text.replace(' – ', '–'))).to.deep.equal([
      'Past',
      'Past',
      'On now',
      'Upcoming in 13 days Sold out',
      'Cancelled',
      'Postponed was: 12–14 December 2026',
      'Upcoming in 2 months New date was: 6 March 2017',
      'Upcoming in 3 months Online',
      'Upcoming in 7 months',
    ]);
  });

  it('promises no date of an event that was postponed', async () => {
    const timeline = await timelineOn({events: everyStatus});

    const postponed = shown(timeline, 'postponed');
    expect(postponed.querySelector('time')).to.be.null;
    expect(postponed.querySelector('.meta')!.textContent.trim()).to.equal('');
    expect(getComputedStyle(postponed.querySelector('.plate')!).borderTopStyle).to.equal('dashed');
  });

  it('takes the fill from the plate of an event that was cancelled', async () => {
    const timeline = await timelineOn({events: everyStatus});

    const fillOf = (id: string) =>
      getComputedStyle(shown(timeline, id).querySelector('.plate')!).backgroundColor;
    expect(fillOf('cancelled')).to.equal('rgba(0, 0, 0, 0)');
    expect(fillOf('upcoming')).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('says where one can take part, with the place linked where it has a page', async () => {
    const timeline = await timelineOn({events: everyStatus});

    const metaOf = (id: string) => shown(timeline, id).querySelector('.meta')!.textContent;
    expect(metaOf('upcoming')).to.contain('Politecnico, Corso Duca degli Abruzzi 24');
    expect(metaOf('upcoming')).to.contain('Anche online');
    expect(metaOf('online')).to.contain('Online');
    expect(metaOf('moved')).not.to.contain('Online');
    expect(shown(timeline, 'upcoming').querySelector<HTMLAnchorElement>('.meta a')!.href).to.equal(
      'https://example.org/place',
    );
  });

  it('offers the materials of what is over, one by what it is and several by their names', async () => {
    const timeline = await timelineOn({events: everyStatus});

    const links = [...timeline.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=materials] a')];
    expect(links.map(link => [link.textContent.trim(), link.href])).to.deep.equal([
      ['Materiali: Forum concluso', 'https://example.org/slides'],
      ['Presentazioni', 'https://example.org/slides'],
      ['Registrazione', 'https://example.org/video'],
    ]);
    expect(textsOf(timeline, '[part=materials]')[1]).to.match(/^Materiali\s*Presentazioni/);
  });

  it('offers no materials of what is still to come', async () => {
    const events = [{...everyStatus[0], startDate: '2026-12-06', endDate: '2026-12-08'}];

    const timeline = await timelineOn({events});

    expect(textsOf(timeline, '[part=materials]')).to.be.empty;
  });
});
