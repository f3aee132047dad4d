import {expect} from '@open-wc/testing';
import {everyStatus} from '../every-status.ts';
import {mixedEvents, textsOf, timelineOn} from '../timeline-fixture.ts';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';

for (const layout of ['vertical', 'horizontal', 'compact']) {
  describe(`event timeline laid out ${layout}`, () => {
    it('says in words where each meeting stands, what is new, and what the old date was', async () => {
      const timeline = await timelineOn({events: everyStatus, layout});

      const texts = textsOf(timeline, '.standing').join('; ');
      for (const words of [
        'Concluso',
        'In corso',
        'In arrivo',
        'Posti esauriti',
        'Annullato',
        'Rinviato era: 12–14 dicembre 2026',
        'Nuova data era: 6 marzo 2017',
        'Online',
      ]) {
        expect(texts).to.contain(words);
      }
    });

    it('promises no date of a meeting that was postponed', async () => {
      const timeline = await timelineOn({events: everyStatus, layout});

      const postponed = timeline.renderRoot.querySelector('#ofb-event-postponed')!;
      expect(postponed.querySelector('time')).to.be.null;
    });

    it('tells hours, zone and place', async () => {
      const timeline = await timelineOn({events: everyStatus, layout, visitorZone: 'America/New_York'});

      const meta = timeline.renderRoot.querySelector('#ofb-event-upcoming .meta')!.textContent;
      expect(meta.replace(/\u2060/g, '')).to.match(
        /Politecnico[^]*Anche online[^]*14:30–18:00[^]*Da te: 08:30–12:00 \(New York\)/,
      );
    });

    it('heads years with their counts, one level above their meetings', async () => {
      const timeline = await timelineOn({events: mixedEvents, layout});

      expect(textsOf(timeline, 'h3')).to.deep.equal(['2026', '2027']);
      expect(textsOf(timeline, '.count')).to.deep.equal(['4 incontri', '1 incontro']);
      expect(textsOf(timeline, 'h4')).to.have.lengthOf(5);
    });

    it('heads months, in the widget’s language', async () => {
      const italian = await timelineOn({events: mixedEvents, layout, group: 'month'});
      const english = await timelineOn({events: mixedEvents, layout, group: 'month', lang: 'en'});

      expect(textsOf(italian, 'h3')).to.deep.equal([
        'marzo 2026',
        'novembre 2026',
        'dicembre 2026',
        'gennaio 2027',
      ]);
      expect(textsOf(italian, '.count')[2]).to.equal('2 incontri');
      expect(textsOf(english, 'h3')[0]).to.equal('March 2026');
    });

    it('leaves no gap between the levels of its headings where no group has one, and tells the year', async () => {
      const timeline = await timelineOn({events: mixedEvents, layout, group: 'none'});

      const levels = [...timeline.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(levels.map(({localName}) => localName)).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3', 'h3']);
      const times = [...timeline.renderRoot.querySelectorAll('time')];
      expect(
        times.filter(time => time.textContent.includes('202') && time.offsetWidth > 20),
      ).to.have.lengthOf(5);
    });

    it('takes the focus to the first meeting that was beyond the limit', async () => {
      const timeline = await timelineOn({events: mixedEvents, layout, limit: 1});
      const shown = textsOf(timeline, '.event-title');

      timeline.renderRoot.querySelector<HTMLElement>('.more')!.click();

      const focused = timeline.shadowRoot!.activeElement!;
      expect(shown).to.deep.equal(['Settimana dell’aerospazio']);
      expect(focused.textContent.trim()).to.equal('Turin Islamic Economic Forum');
    });

    it('reads in the order that the page asks for', async () => {
      const timeline = await timelineOn({events: mixedEvents, layout, order: 'desc'});

      expect(textsOf(timeline, '.event-title')[0]).to.equal('Primo giorno');
    });

    it('shows one meeting as its own heading, with its whole date and no notice', async () => {
      const timeline = await timelineOn({events: mixedEvents, layout, event: 'past'});

      expect(textsOf(timeline, 'h2')).to.deep.equal(['Turin Islamic Economic Forum']);
      expect(textsOf(timeline, 'h1, h3, h4, .count, .notice, .lead')).to.deep.equal([]);
      expect(textsOf(timeline, 'time')[0]).to.match(/^6–8 mar\S* 2026$/);
    });

    it('lets pictures and words stay within 200 and 320 pixels', async () => {
      const timeline = await timelineOn({events: everyStatus, layout, visitorZone: 'America/New_York'});

      const widths = [200, 320].map(width => {
        timeline.style.inlineSize = `${width}px`;
        return timeline.scrollWidth;
      });

      expect(widths).to.deep.equal([200, 320]);
    });

    it('leads to the page of a meeting, and tells the page around it', async () => {
      const timeline = await timelineOn({events: mixedEvents, layout});
      const opened: unknown[] = [];
      const listen = (event: Event) => opened.push((event as CustomEvent<unknown>).detail);
      document.addEventListener('ofb-event-opened', listen);
      timeline.addEventListener('click', event => event.preventDefault());

      timeline.renderRoot.querySelector<HTMLElement>('.event-title a')!.click();

      document.removeEventListener('ofb-event-opened', listen);
      expect(opened).to.deep.equal([{id: 'upcoming', url: 'https://example.org/'}]);
    });

    for (const theme of ['light', 'dark']) {
      it(`passes axe with every status in ${theme}`, async () => {
        const timeline = await timelineOn({
          theme,
          events: everyStatus,
          layout,
          group: 'month',
          visitorZone: 'America/New_York',
        });

        await expect(timeline).to.be.accessible();
      });
    }
  });
}

describe('layouts that the timeline does not know', () => {
  it('are reported once each with what was expected, and the usual ones go on', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => warnings.push(text);
    let timeline: OfbEventTimeline;

    try {
      timeline = await timelineOn({
        events: mixedEvents,
        layout: 'constructor',
        group: 'weekly',
        order: 'up',
      });
      timeline.requestUpdate();
      await timeline.updateComplete;
    } finally {
      console.warn = warn;
    }

    expect(warnings).to.have.members([
      'Open for business widgets: <ofb-event-timeline layout>: found "constructor", expected "vertical", "horizontal" or "compact".',
      'Open for business widgets: <ofb-event-timeline order>: found "up", expected "asc" or "desc".',
      'Open for business widgets: <ofb-event-timeline group>: found "weekly", expected "year", "month" or "none".',
    ]);
    expect(textsOf(timeline, '.year-title')).to.deep.equal(['2026', '2027']);
    expect(textsOf(timeline, '.plate')).to.have.lengthOf(5);
  });
});
