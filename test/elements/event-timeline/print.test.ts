import {expect} from '@open-wc/testing';
import type {OfbEventTimeline} from '../../../src/elements/event-timeline/event-timeline.ts';
import {everyStatus} from './every-status.ts';
import {timelineOn} from './timeline-fixture.ts';

const events = everyStatus.map(event => ({...event, url: `https://example.org/${event.id}`}));

/** Not every engine can be told that it prints: the style sheets are told instead. */
function print(timeline: OfbEventTimeline): void {
  for (const sheet of timeline.shadowRoot!.adoptedStyleSheets) [...sheet.cssRules].forEach(tell);
}

function tell(rule: CSSRule): void {
  if (rule instanceof CSSMediaRule) {
    const {media} = rule;
    if (media.mediaText.includes('screen')) media.mediaText = 'not all';
    if (media.mediaText.includes('print')) media.mediaText = 'all';
  }
  if (rule instanceof CSSGroupingRule) [...rule.cssRules].forEach(tell);
}

for (const layout of ['vertical', 'horizontal', 'compact']) {
  describe(`event timeline laid out ${layout}, on paper`, () => {
    let timeline: OfbEventTimeline;
    const all = (selector: string) => [...timeline.renderRoot.querySelectorAll<HTMLElement>(selector)];

    beforeEach(async () => {
      timeline = await timelineOn({events, layout, theme: 'dark', limit: 8});
      timeline.style.inlineSize = '1000px';
      print(timeline);
    });

    it('puts all meetings below one another, none beyond its bounds', () => {
      const tops = all('.event').map(event => event.getBoundingClientRect().top);

      expect(tops).to.deep.equal(tops.toSorted((one, other) => one - other));
      expect(new Set(tops).size).to.equal(8);
      expect(timeline.scrollWidth).to.equal(1000);
      expect(all('.street').map(street => getComputedStyle(street).overflowX)).to.deep.equal(
        layout === 'horizontal' ? ['visible'] : [],
      );
    });

    it('breaks no meeting, and leaves no heading at the foot of a page', () => {
      expect(all('.event').map(event => getComputedStyle(event).breakInside)).to.deep.equal(
        Array(8).fill('avoid'),
      );
      expect(getComputedStyle(all('.year-head')[0]!).breakAfter).to.equal('avoid');
    });

    it('is black on white, and nothing sticks', () => {
      expect(getComputedStyle(all('.event-title')[0]!).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(all('.year-title')[0]!).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(all('.ground')[0]!).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(all('.year-head')[0]!).position).to.equal('static');
    });

    it('hides what can only be pressed', () => {
      expect(all('button').filter(button => button.offsetWidth > 0)).to.be.empty;
    });

    // Firefox computes no attributes here.
    it('writes out where links lead', () => {
      const [title] = all('.event-title a');
      expect(getComputedStyle(title!, '::after').content).to.match(/example.org|attr\(href\)/);
      for (const link of all('.actions a')) {
        expect(getComputedStyle(link, '::after').content).to.match(/example.org|attr\(href\)/);
      }
    });
  });
}
