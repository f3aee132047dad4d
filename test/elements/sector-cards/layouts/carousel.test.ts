import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import type {OfbSectorCards} from '../../../../src/elements/sector-cards/sector-cards.ts';
import {frames, until} from '../../../until.ts';
import {all, boxesOf, manySectors, textsOf, widgetOf} from '../cards.ts';

const carousel = (options: Parameters<typeof widgetOf>[0] = {}) =>
  widgetOf({layout: 'carousel', width: 700, ...options});

const countOf = (widget: OfbSectorCards) => textsOf(widget, '.count')[0];
const button = (widget: OfbSectorCards, part: 'prev' | 'next') => all(widget, `[part=${part}]`)[0]!;

/** Waits until the row has come to rest at a card. */
const restsAt = (widget: OfbSectorCards, spoken: string) =>
  until(
    () => textsOf(widget, '.spoken')[0] === spoken,
    () => `${spoken}, not ${textsOf(widget, '.spoken')[0]}`,
  );

describe('a carousel of sectors', () => {
  before(async () => {
    await setViewport({width: 1280, height: 900});
    await emulateMedia({reducedMotion: 'reduce'});
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`goes on and back by its buttons, and stays at its ends (${direction})`, async () => {
      const widget = await carousel({direction});
      const ends = () => ['prev', 'next'].map(part => button(widget, part as 'prev').ariaDisabled);
      const atStart = [countOf(widget), ...ends()];

      button(widget, 'prev').click();
      button(widget, 'next').click();
      await restsAt(widget, 'Sectors 2–3 of 8');
      const afterOne = [countOf(widget), ...ends()];
      for (let press = 0; press < 9; press++) button(widget, 'next').click();
      await restsAt(widget, 'Sectors 7–8 of 8');
      const atEnd = [countOf(widget), ...ends()];
      button(widget, 'prev').click();
      await restsAt(widget, 'Sectors 6–7 of 8');

      expect(atStart).to.deep.equal(['1 / 8', 'true', 'false']);
      expect(afterOne).to.deep.equal(['2 / 8', 'false', 'false']);
      expect(atEnd).to.deep.equal(['7 / 8', 'false', 'true']);
    });

    it(`walks by the arrow keys, Home and End (${direction})`, async () => {
      const widget = await carousel({direction});
      const [forward, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      const walk = [
        {key: forward!, spoken: 'Sectors 2–3 of 8'},
        {key: forward!, spoken: 'Sectors 3–4 of 8'},
        {key: back!, spoken: 'Sectors 2–3 of 8'},
        {key: 'End', spoken: 'Sectors 7–8 of 8'},
        {key: 'Home', spoken: 'Sectors 1–2 of 8'},
      ];
      all(widget, '.row')[0]!.focus();

      for (const {key, spoken} of walk) {
        await sendKeys({press: key});
        await restsAt(widget, spoken);
      }
    });
  }

  it('counts anew when its place was narrow for less than a frame', async () => {
    const widget = await carousel();
    const page = widget.parentElement!;
    const before = textsOf(widget, '.spoken')[0];
    await frames(3);

    page.style.inlineSize = '320px';
    widget.requestUpdate();
    await widget.updateComplete;
    const between = textsOf(widget, '.spoken')[0];
    page.style.inlineSize = '700px';
    await restsAt(widget, before!);

    expect([before, between]).to.deep.equal(['Sectors 1–2 of 8', 'Sector 1 of 8']);
  });

  for (const [direction, lang] of [
    ['ltr', 'ar'],
    ['rtl', 'it'],
  ] as const) {
    it(`in ${lang} does not make a page wider that is ${direction}`, async () => {
      const widget = await carousel({direction, lang: ''});
      const page = widget.parentElement!;
      page.style.overflow = 'auto';
      Object.assign(widget, {lang}).setAttribute('frame', 'none');
      await widget.updateComplete;

      for (const width of [200, 320]) {
        page.style.inlineSize = `${width}px`;
        expect(page.scrollWidth, `${width} px`).to.equal(page.clientWidth);
      }
      expect(getComputedStyle(all(widget, '.row')[0]!).direction).not.to.equal(direction);
    });
  }

  it('stops for the keyboard at back, on, the row and the links in view', async () => {
    const widget = await carousel({sectors: manySectors(8)});
    const stops: (string | null | undefined)[] = [];

    for (let stop = 0; stop < 4; stop++) {
      await sendKeys({press: 'Tab'});
      stops.push(
        widget.shadowRoot!.activeElement?.getAttribute('part') ?? widget.shadowRoot!.activeElement?.className,
      );
    }

    expect(stops).to.deep.equal(['prev', 'next', 'list', 'main']);
  });

  it('counts along when a reader scrolls the row, and speaks once', async () => {
    const widget = await carousel();
    const row = all(widget, '.row')[0]!;

    row.scrollLeft = all(widget, '.card')[3]!.offsetLeft;
    await restsAt(widget, 'Sectors 4–5 of 8');

    expect(countOf(widget)).to.equal('4 / 8');
    expect(all(widget, '[aria-live]').map(({ariaLive}) => ariaLive)).to.deep.equal(['polite']);
  });

  it('has no buttons and is no stop where all cards are in view', async () => {
    const widget = await carousel({sectors: manySectors(1)});

    expect(all(widget, '.tools, .row[tabindex]')).to.deep.equal([]);
  });

  it('gets its buttons when its place becomes too narrow', async () => {
    const widget = await carousel({sectors: manySectors(2)});
    const before = all(widget, '.step').length;

    widget.parentElement!.style.inlineSize = '320px';
    await until(() => all(widget, '.step').length === 2);

    expect(before).to.equal(0);
    expect(countOf(widget)).to.equal('1 / 2');
  });

  it('goes on working after it was moved on the page', async () => {
    const widget = await carousel();
    const place = widget.parentElement!;

    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    button(widget, 'next').click();

    await restsAt(widget, 'Sectors 2–3 of 8');
  });

  it('becomes a grid when the page asks for one, and a carousel again', async () => {
    const widget = await carousel();

    widget.layout = 'grid';
    await widget.updateComplete;
    const asGrid = all(widget, '.tools, .row').length;
    widget.layout = 'carousel';
    await widget.updateComplete;
    button(widget, 'next').click();

    await restsAt(widget, 'Sectors 2–3 of 8');
    expect(asGrid).to.equal(0);
  });

  it('keeps one level street, with the next card in sight', async () => {
    const widget = await carousel({width: 320});

    const titles = boxesOf(widget, '.card-title');
    const [row] = boxesOf(widget, '.row');
    expect(new Set(titles.map(({top}) => top)).size).to.equal(1);
    expect(titles[1]!.left).to.equal(titles[0]!.right);
    expect(titles[1]!.left).to.be.lessThan(row!.right);
    expect(row!.right).to.equal(widget.getBoundingClientRect().right);
  });

  it('has buttons of 44 px, and snaps without a smooth way where motion is unwelcome', async () => {
    const widget = await carousel();

    expect(boxesOf(widget, '.step').map(({width, height}) => [width, height])).to.deep.equal([
      [44, 44],
      [44, 44],
    ]);
    expect(getComputedStyle(all(widget, '.row')[0]!).scrollBehavior).to.equal('auto');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}`, async () => {
      await expect(await carousel({theme, sectors: manySectors(6)})).to.be.accessible();
    });
  }

  it('is a section that its heading names', async () => {
    const widget = await carousel();

    const [section] = all(widget, 'section');
    const names = section!.getAttribute('aria-labelledby')!;
    expect(all(widget, `#${names}`).map(({localName}) => localName)).to.deep.equal(['h2']);
  });
});
