import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';
import {frames, until} from '../../../until.ts';
import {everyStatus} from '../every-status.ts';
import {mixedEvents, textsOf, timelineOn} from '../timeline-fixture.ts';

const partOf = (timeline: OfbEventTimeline, name: string) =>
  timeline.renderRoot.querySelector<HTMLElement>(`[part=${name}]`)!;
const streetOf = (timeline: OfbEventTimeline) => partOf(timeline, 'street');
const edgesOf = (element: Element) => element.getBoundingClientRect();
const eventOf = (timeline: OfbEventTimeline, id: string) =>
  timeline.renderRoot.querySelector(`#ofb-event-${id}`)!;

/** A street learns of its size in one frame and moves in the next. */
const frame = () => frames(3);

/** A street that is longer than there is room. */
async function streetOn(settings: Parameters<typeof timelineOn>[0] = {}): Promise<OfbEventTimeline> {
  const timeline = await timelineOn({events: mixedEvents, layout: 'horizontal', ...settings});
  timeline.style.inlineSize = '640px';
  await frame();
  return timeline;
}

describe('event timeline on a street', () => {
  // Motion has no place in a test, and it is what a visitor may ask for.
  before(() => emulateMedia({reducedMotion: 'reduce'}));

  it('opens at the first meeting that is on or ahead, right after its year', async () => {
    const timeline = await streetOn();

    const year = edgesOf(partOf(timeline, 'year-title')).right;
    const start = edgesOf(eventOf(timeline, 'now')).left;
    expect(streetOf(timeline).scrollLeft).to.be.above(100);
    expect(start - year).to.be.within(-1, 16);
  });

  it('makes no error on the page, though Firefox sets its width again when asked for places', async () => {
    for (let times = 0; times < 15; times++) {
      await timelineOn({events: everyStatus, layout: 'horizontal', visitorZone: 'America/New_York'});
      await new Promise(resolve => setTimeout(resolve, times % 25));
      fixtureCleanup();
    }
  });

  it('keeps the year in sight, with what was scrolled away hidden behind it', async () => {
    const timeline = await streetOn();

    const [street, year] = [edgesOf(streetOf(timeline)), edgesOf(partOf(timeline, 'year-title'))];
    expect(year.left - street.left).to.be.within(0, 8);
  });

  it('keeps the year in sight above the street where it has no ground of its own', async () => {
    const timeline = await streetOn();
    timeline.setAttribute('frame', 'none');

    for (const width of ['640px', '1000px']) {
      timeline.style.inlineSize = width;
      await frame();
      streetOf(timeline).scrollLeft = 150;
      await frame();

      const [street, year] = [edgesOf(streetOf(timeline)), edgesOf(partOf(timeline, 'year-title'))];
      expect(year.left - street.left, width).to.be.within(0, 8);
      expect(year.bottom, width).to.be.at.most(edgesOf(partOf(timeline, 'plate')).top + 1);
    }
  });

  it('opens anew when the typeface of the page makes the year wider, unless a visitor has moved', async () => {
    const timeline = await streetOn();
    const gap = () => edgesOf(eventOf(timeline, 'now')).left - edgesOf(partOf(timeline, 'year-title')).right;

    partOf(timeline, 'year-title').style.inlineSize = '200px';
    await until(() => gap() > -1);

    expect(gap()).to.be.within(-1, 16);
    streetOf(timeline).scrollLeft = 0;
    await frame();
    partOf(timeline, 'year-title').style.inlineSize = '150px';
    await frame();
    expect(streetOf(timeline).scrollLeft).to.be.closeTo(0, 1);
  });

  it('draws its ring where no year can cover it', async () => {
    const timeline = await streetOn();
    const street = streetOf(timeline);
    const before = edgesOf(eventOf(timeline, 'now')).left;

    street.focus();
    await sendKeys({press: 'Shift'});
    await frame();

    expect(getComputedStyle(street).borderInlineStartWidth).to.equal('3px');
    expect(edgesOf(eventOf(timeline, 'now')).left).to.be.closeTo(before, 1);
  });

  it('opens at the next meeting also where the last comes first', async () => {
    const timeline = await streetOn({order: 'desc'});

    const street = edgesOf(streetOf(timeline));
    const {left, right} = edgesOf(eventOf(timeline, 'now'));
    expect(left).to.be.at.least(street.left);
    expect(right).to.be.at.most(street.right + 1);
  });

  it('opens at its beginning where all is over', async () => {
    const timeline = await streetOn({today: '2028-01-01'});

    expect(streetOf(timeline).scrollLeft).to.be.closeTo(0, 1);
  });

  it('scrolls to its place once it is seen that was hidden', async () => {
    const box = await fixture<HTMLElement>(html`<div hidden></div>`);
    const timeline = await streetOn();
    box.append(timeline);
    await frame();
    const before = streetOf(timeline).scrollLeft;

    box.hidden = false;
    await frame();

    expect(before).to.equal(0);
    expect(streetOf(timeline).scrollLeft).to.be.above(100);
  });

  it('moves neither the page nor the focus by opening', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Before</button>`);
    const space = await fixture<HTMLElement>(html`<div></div>`);
    space.style.blockSize = '3000px';
    button.focus({preventScroll: true});
    const before = scrollY;

    await streetOn();

    expect(scrollY).to.equal(before);
    expect(document.activeElement).to.equal(button);
  });

  it('stays where a visitor has scrolled it when a status changes', async () => {
    const timeline = await streetOn();
    streetOf(timeline).scrollLeft = 0;

    timeline.clock = () => new Date('2026-12-06T12:00Z');
    timeline.requestUpdate();
    await timeline.updateComplete;
    await frame();

    expect(streetOf(timeline).scrollLeft).to.be.closeTo(0, 1);
  });

  it('is a named region that holds the focus, and the arrow keys scroll it', async () => {
    const timeline = await streetOn();
    const street = streetOf(timeline);
    street.scrollLeft = 0;
    await frame();

    street.focus();
    await sendKeys({press: 'ArrowRight'});

    expect([street.role, street.ariaLabel]).to.deep.equal(['region', 'Agenda']);
    expect(timeline.shadowRoot!.activeElement).to.equal(street);
    await until(() => street.scrollLeft > 0);
  });

  it('is reached by the keyboard after its buttons and before its links', async () => {
    const timeline = await streetOn();
    const before = await fixture<HTMLButtonElement>(html`<button>Before</button>`);
    timeline.before(before);
    before.focus();

    const way: (string | undefined)[] = [];
    for (let stops = 0; stops < 4; stops++) {
      await sendKeys({press: 'Tab'});
      const stop = timeline.shadowRoot!.activeElement;
      way.push(stop?.ariaLabel ?? stop?.textContent.trim());
    }

    expect(way).to.deep.equal(['Incontri precedenti', 'Incontri successivi', 'Agenda', 'Incontro']);
  });

  it('keeps a list of meetings for each year', async () => {
    const timeline = await streetOn();

    const lists = [...streetOf(timeline).querySelectorAll('ol')];
    expect(lists.map(({children}) => children.length)).to.deep.equal([4, 1]);
  });

  it('goes on and back by its buttons, which say where it ends', async () => {
    const timeline = await streetOn();
    const street = streetOf(timeline);
    const [back, on] = [partOf(timeline, 'prev'), partOf(timeline, 'next')];
    street.scrollLeft = 0;
    await until(() => back.ariaDisabled === 'true');
    expect(on.ariaDisabled).to.equal('false');

    on.click();
    await until(() => street.scrollLeft > 200 && back.ariaDisabled === 'false');
    street.scrollLeft = street.scrollWidth;
    await until(() => on.ariaDisabled === 'true');
    const end = street.scrollLeft;
    on.click();
    await frame();
    expect(street.scrollLeft).to.equal(end);

    back.click();
    await until(() => street.scrollLeft < end - 100);
  });

  it('says no more than where, when and what', async () => {
    const timeline = await streetOn();

    expect(textsOf(timeline, '[part=text]')).to.be.empty;
    expect(textsOf(timeline, '.actions')).to.be.empty;
  });

  it('takes a keyboard reader to what was beyond the limit, and scrolls it into view', async () => {
    const timeline = await streetOn({limit: 4});

    timeline.renderRoot.querySelector<HTMLElement>('.more')!.click();

    const focused = timeline.shadowRoot!.activeElement!;
    const street = edgesOf(streetOf(timeline));
    expect(focused.textContent.trim()).to.equal('Turin Islamic Economic Forum');
    await until(() => edgesOf(focused).left >= street.left && edgesOf(focused).left < street.right);
  });

  it('bleeds at its end, and its line reaches there', async () => {
    const timeline = await streetOn();

    expect(edgesOf(streetOf(timeline)).right).to.be.closeTo(edgesOf(timeline).right, 1);
    streetOf(timeline).scrollLeft = 9999;
    await frame();
    expect(edgesOf(eventOf(timeline, 'new-year')).right).to.be.closeTo(edgesOf(timeline).right, 1);
  });

  for (const [dir, lang] of [
    ['ltr', 'ar'],
    ['rtl', 'it'],
  ] as const) {
    it(`in ${lang} does not make a page wider that is ${dir}`, async () => {
      const page = await fixture<HTMLElement>(html`<div dir=${dir} style="overflow: auto"></div>`);
      const timeline = await timelineOn({events: mixedEvents, layout: 'horizontal', lang});
      page.append(timeline);

      const wide = [];
      for (const frame of ['none', 'own'])
        for (const width of [200, 240, 320]) {
          timeline.setAttribute('frame', frame);
          page.style.inlineSize = `${width}px`;
          if (page.scrollWidth > page.clientWidth) wide.push([frame, width, page.scrollWidth]);
        }

      expect(wide).to.deep.equal([]);
      expect(getComputedStyle(streetOf(timeline)).direction).not.to.equal(dir);
    });
  }

  it('stands all plates and years on one line', async () => {
    const timeline = await streetOn();

    const feet = [...timeline.renderRoot.querySelectorAll('.plate')].map(plate => edgesOf(plate).bottom);
    const heads = [...timeline.renderRoot.querySelectorAll('.year-title')].map(year => edgesOf(year).bottom);
    for (const foot of [...feet, ...heads]) expect(foot).to.be.closeTo(feet[0]!, 1);
  });

  it('is mirrored in a language that is read from the right', async () => {
    const timeline = await streetOn({lang: 'ar'});
    const street = streetOf(timeline);
    const year = edgesOf(partOf(timeline, 'year-title'));
    const opened = street.scrollLeft;

    expect(opened).to.be.below(-100);
    expect(year.left - edgesOf(eventOf(timeline, 'now')).right).to.be.within(-1, 16);
    expect(edgesOf(street).left).to.be.closeTo(edgesOf(timeline).left, 1);
    partOf(timeline, 'prev').click();
    await until(() => street.scrollLeft > opened);
  });

  it('does not move smoothly where the visitor prefers less motion', async () => {
    const timeline = await streetOn();

    expect(getComputedStyle(streetOf(timeline)).scrollBehavior).to.equal('auto');
  });
});

describe('event timeline on a street, in motion', () => {
  before(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('does not call back who has just set out when the year changes its width', async () => {
    const timeline = await streetOn();
    const before = streetOf(timeline).scrollLeft;

    partOf(timeline, 'prev').click();
    partOf(timeline, 'year-title').style.inlineSize = '150px';

    await until(() => streetOf(timeline).scrollLeft < before - 100);
  });
});
