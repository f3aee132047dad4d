import {expect} from '@open-wc/testing';
import {isEmbedded} from '../../../../src/elements/event-timeline/add-to-calendar/event-file.ts';
import {settled, open, timelineWith, meetings} from './timelines.ts';

const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko)';

const browsers = [
  ['Safari on an iPhone', `${ios} Version/18.5 Mobile/15E148 Safari/604.1`, 5, false],
  ['Chrome on an iPhone', `${ios} CriOS/137.0.0.0 Mobile/15E148 Safari/604.1`, 5, true],
  ['Instagram on an iPhone', `${ios} Mobile/15E148 Instagram 380.0.0.28.104`, 5, true],
  ['Facebook on an iPhone', `${ios} Mobile/15E148 [FBAN/FBIOS;FBAV/510.0.0.0]`, 5, true],
  ['LinkedIn on an iPhone', `${ios} Mobile/15E148 [LinkedInApp]/9.31`, 5, true],
  [
    'an app on an iPad that asks for desktop pages',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome}`,
    5,
    true,
  ],
  [
    'Safari on a Mac',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} Version/18.5 Safari/605.1.15`,
    0,
    false,
  ],
  [
    'Firefox on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
    0,
    false,
  ],
  ['Chrome on Android', `${android}) ${chrome} Chrome/137.0.0.0 Mobile Safari/537.36`, 5, false],
  [
    'a web view on Android',
    `${android}; wv) ${chrome} Version/4.0 Chrome/137.0.0.0 Mobile Safari/537.36`,
    5,
    true,
  ],
] as const;

describe('browser inside an app', () => {
  for (const [name, userAgent, maxTouchPoints, verdict] of browsers) {
    it(`is ${verdict ? '' : 'not '}${name}`, () => {
      expect(isEmbedded({userAgent, maxTouchPoints})).to.equal(verdict);
    });
  }

  describe('without a file of the feed', () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const userAgent = Object.getOwnPropertyDescriptor(Navigator.prototype, 'userAgent')!;
    const give = (name: string, value: unknown) =>
      Object.defineProperty(Navigator.prototype, name, {configurable: true, get: () => value});

    beforeEach(() => give('userAgent', `${ios} Mobile/15E148 Instagram 380.0.0.28.104`));

    afterEach(() => {
      Object.defineProperty(Navigator.prototype, 'userAgent', userAgent);
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    });

    it('offers the calendars on the web and the link to copy', async () => {
      const copied: string[] = [];
      give('clipboard', {writeText: async (text: string) => void copied.push(text)});
      const timeline = await timelineWith();
      await open(timeline, 1);
      const names = [...timeline.renderRoot.querySelectorAll('.menu li')].map(row => row.textContent.trim());

      timeline.renderRoot.querySelector<HTMLElement>('.menu button')!.click();
      await settled(timeline);

      expect(names).to.have.lengthOf(5);
      expect(timeline.renderRoot.querySelector('.menu [download]')).to.equal(null);
      expect(copied).to.deep.equal(['https://example.org/meeting']);
      expect(timeline.renderRoot.querySelector('.menu [role=status]')!.textContent).to.equal('Link copiato.');
      await expect(timeline).to.be.accessible();
    });

    it('shows the link where nothing may be copied', async () => {
      give('clipboard', undefined);
      const timeline = await timelineWith();
      await open(timeline, 1);

      timeline.renderRoot.querySelector<HTMLElement>('.menu button')!.click();
      await settled(timeline);

      const field = timeline.renderRoot.querySelector<HTMLInputElement>('.menu input')!;
      expect([field.value, field.checkVisibility()]).to.deep.equal(['https://example.org/meeting', true]);
      await expect(timeline).to.be.accessible();
    });

    it('leads to the feed’s own file where there is one', async () => {
      const timeline = await timelineWith([{...meetings[2], calendarUrl: 'https://example.org/meeting.ics'}]);
      await open(timeline, 0);

      expect(
        timeline.renderRoot.querySelectorAll('.menu a[href="https://example.org/meeting.ics"]'),
      ).to.have.lengthOf(2);
    });
  });
});
