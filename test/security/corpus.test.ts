import {expect} from '@open-wc/testing';
import {attributes} from '../../src/doctor/attributes.ts';
import {engine, isWhole} from '../engine.ts';
import {calendarWith, feedAgainst, feedWith} from './carriers.ts';
import {longValues as allLongValues, values as allValues} from './hostile-values.ts';
import {
  closeStrictPages,
  dangersIn,
  openStrictPage,
  pollutionIn,
  show,
  widgetIn,
  widgetTags,
  type StrictPage,
} from './strict-page.ts';

/** Every layout and variant of the widgets, with all their options. */
const looks: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['ofb-banner', {'next-event': '', dismissible: ''}],
  ['ofb-banner', {variant: 'card', 'role-of-host': 'partner'}],
  ['ofb-banner', {variant: 'hero'}],
  ['ofb-sector-cards', {expand: ''}],
  ['ofb-sector-cards', {layout: 'list', limit: '1'}],
  ['ofb-sector-cards', {layout: 'carousel'}],
  ['ofb-event-timeline', {filters: '', 'deep-link': '', 'structured-data': '', subscribe: '/agenda.ics'}],
  ['ofb-event-timeline', {layout: 'horizontal', group: 'month'}],
  ['ofb-event-timeline', {layout: 'compact', limit: '1'}],
  ['ofb-partner-logos', {}],
  ['ofb-partner-logos', {layout: 'row'}],
  ['ofb-partner-logos', {layout: 'marquee'}],
];

/** Each engine tests one or two tenths of the values; with `npm run corpus` each engine tests all of them. */
const turns = ['Chrome', '', 'Firefox', '', 'Safari', '', 'Chrome', '', '', ''];
const isMine = (_: string, index: number) => turns[index % turns.length] === engine;
const inMyTurn = (list: readonly string[]) => list.filter((value, index) => isWhole || isMine(value, index));
const values = inMyTurn(allValues);
const longValues = inMyTurn(allLongValues);

let page: StrictPage;
let combinations = 0;

before(async () => {
  page = await openStrictPage('ofb');
  // Every request gets a 404. An invalid address still throws, as in a real `fetch`.
  page.window.fetch = async request => {
    void new page.window.Request(request);
    return new page.window.Response('', {status: 404});
  };
});

after(closeStrictPages);

/** A small feed, for tests that do not depend on the content. */
const small = JSON.stringify({
  sectors: [{id: 'food', name: 'Cibo'}],
  partners: [{id: 'a', name: 'Ente'}],
  events: [{id: 'a', name: 'Forum', startDate: '2099-03-06T09:30'}],
});

/** Several values share a feed, because the time depends on the number of feeds. */
const batches = Array.from({length: Math.ceil(values.length / 8)}, (_, index) =>
  values.slice(index * 8, index * 8 + 8),
);

/** Attributes that can leave a widget empty. Each of them is tested alone; all others are tested together. */
const deciding = ['src', 'content', 'lang', 'sectors', 'event'];

/** Widgets that have a value in all of their attributes. */
function widgetsWith(value: string): {readonly widgets: HTMLElement[]; readonly sinks: number} {
  const written = widgetTags.flatMap(tag => {
    const names = Object.keys(attributes[tag]!);
    const alone = names.filter(name => deciding.includes(name));
    const together = names.filter(name => !deciding.includes(name));
    return [together, ...alone.map(name => [name])].map(group => ({tag, group}));
  });
  const widgets = written.map(({tag, group}) => {
    const hostile = Object.fromEntries(group.map(name => [name, value]));
    return widgetIn(page, tag, {attributes: {content: small, ...hostile}});
  });
  return {widgets, sinks: sum(written.map(({group}) => group.length))};
}

/** Shows widgets with a hostile value in so many places, and checks that the value has no effect. */
async function attack(value: string, widgets: readonly HTMLElement[], sinks: number): Promise<void> {
  combinations += sinks;
  await show(page, widgets);
  expectPeace(value);
}

/** How many of the widgets show an event. */
function drawnIn(widgets: readonly HTMLElement[]): number {
  return widgets.filter(({shadowRoot}) => shadowRoot!.querySelector('.event')).length;
}

function expectPeace(value: string): void {
  // The policy of the page has blocked pictures and feeds of other servers, as it may.
  const reports = page.window.reports.splice(0).filter(report => !/^(img|connect)-src /.test(report));
  const found = [...reports, ...dangersIn(page), ...pollutionIn(page)];
  const long = page.window.written
    .filter(message => message.length > 10_000)
    .map(({length}) => `a message of ${length}`);
  expect([...found, ...long], JSON.stringify(value.slice(0, 80))).to.deep.equal([]);
  page.window.written.length = 0;
}

describe('hostile values have no effect', () => {
  it('in the fields of a feed, in every layout', async function () {
    this.timeout(60_000);
    let drawn = 0;
    for (const some of batches) {
      const feed = feedWith(some);
      const widgets = looks.map(([tag, attributes]) =>
        widgetIn(page, tag, {attributes: {...attributes, content: feed.text}}),
      );
      await attack(some.join('\n'), widgets, feed.sinks * widgets.length);
      // The calendar menu of an event and the details of a card are rendered on a click.
      for (const widget of widgets) widget.shadowRoot!.querySelector<HTMLElement>('.add, summary')?.click();
      await Promise.all(widgets.map(widget => Reflect.get(widget, 'updateComplete')));
      drawn += drawnIn(widgets);
      expectPeace(some.join('\n'));
    }
    expect(drawn).to.be.above(0);
  });

  it('in fields that refuse them, and as names of fields', async function () {
    this.timeout(60_000);
    for (const some of batches) {
      const feed = feedAgainst(some);
      const widgets = widgetTags.map(tag => widgetIn(page, tag, {attributes: {content: feed.text}}));
      await attack(some.join('\n'), widgets, feed.sinks);
    }
  });

  it('in every property of a calendar', async function () {
    this.timeout(60_000);
    const answer = page.window.fetch;
    let drawn = 0;
    for (const some of batches) {
      const calendars = some.map(calendarWith);
      page.window.fetch = async address => {
        const {text} = calendars[Number(/\d+$/.exec(String(address))?.[0])]!;
        return new page.window.Response(text, {headers: {'content-type': 'text/calendar'}});
      };
      const widgets = calendars.map((_, index) =>
        widgetIn(page, 'ofb-event-timeline', {
          attributes: {src: `/${combinations}.ics?${index}`, filters: ''},
        }),
      );
      await attack(some.join('\n'), widgets, sum(calendars.map(({sinks}) => sinks)));
      drawn += drawnIn(widgets);
    }
    page.window.fetch = answer;
    expect(drawn).to.be.above(0);
  });

  it('in every attribute', async function () {
    this.timeout(60_000);
    for (const some of batches) {
      const written = some.map(widgetsWith);
      const widgets = written.flatMap(one => one.widgets);
      await attack(some.join('\n'), widgets, sum(written.map(({sinks}) => sinks)));
    }
  });

  it('in slots, as text that the page writes', async function () {
    this.timeout(60_000);
    for (const value of values) {
      const widgets = widgetTags.map(tag => {
        const children = ['', 'title', 'lead', 'cta'].map(slot => {
          const child = page.document.createElement('span');
          child.slot = slot;
          child.textContent = value;
          return child;
        });
        return widgetIn(page, tag, {attributes: {content: small}, children});
      });
      await attack(value, widgets, widgets.length * 4);
    }
  });

  it('in the query and the hash of the page’s address', async function () {
    this.timeout(60_000);
    const {history, location} = page.window;
    const {href} = location;
    const names = ['status', 'sector', 'year', 'place', 'q', 'debug-not'].flatMap(name => [
      name,
      `${name}-agenda`,
    ]);
    for (const value of values) {
      const url = new URL(href);
      for (const name of names) url.searchParams.set(`ofb-${name}`, value);
      // WebKit allows a hundred changes in ten seconds.
      url.hash = values.indexOf(value) % 2 ? value : `ofb-event-${value}`;
      history.replaceState(null, '', url);
      const attributes = {id: 'agenda', filters: '', 'deep-link': ''};
      const widgets = [
        widgetIn(page, 'ofb-event-timeline', {attributes}),
        widgetIn(page, 'ofb-sector-cards', {attributes: {limit: '2'}}),
      ];
      await attack(value, widgets, names.length + 1);
    }
    history.replaceState(null, '', href);
  });

  it('in messages to the page and in localStorage', async function () {
    this.timeout(60_000);
    const widgets = widgetTags.map(tag =>
      widgetIn(page, tag, {attributes: {dismissible: '', remember: '30d'}}),
    );
    await show(page, widgets);
    widgets[0]!.shadowRoot!.querySelector<HTMLElement>('.dismiss')!.click();
    const kept = Object.keys(page.window.localStorage);
    expect(kept).to.have.lengthOf(1);
    for (const value of values) {
      page.window.postMessage(value, '*');
      page.window.postMessage({type: value, [value]: value}, '*');
      for (const key of kept) page.window.localStorage.setItem(key, value);
      await attack(
        value,
        [widgetIn(page, 'ofb-banner', {attributes: {dismissible: '', remember: '30d'}})],
        3,
      );
    }
  });

  it('as long as a book, in texts, addresses and attributes', async function () {
    this.timeout(isWhole ? 300_000 : 60_000);
    for (const value of longValues) {
      const item = {id: 'a', startDate: '2099-03-06', name: value, description: value, url: value};
      const text = JSON.stringify({sectors: [item], partners: [item], events: [item]});
      const fed = widgetTags
        .slice(1)
        .map(tag => widgetIn(page, tag, {attributes: {content: text, hidden: ''}}));
      const {widgets, sinks} = widgetsWith(value);
      // Hidden, because the layout of such a text only tests the browser.
      widgets.forEach(widget => (widget.hidden = true));
      await attack(value, [...fed, ...widgets], fed.length * 3 + sinks);
    }
  });

  it('in as many combinations as docs/security.md says', async function () {
    // Only a complete run (`npm run corpus`) can count.
    if (!isWhole) this.skip();
    const text = await (await fetch('/docs/security.md')).text();

    const [said] = /\d+ hostile values in [\d,]+ combinations/.exec(text) ?? [];
    const number = new Intl.NumberFormat('en').format(combinations);
    expect(said).to.equal(`${values.length + longValues.length} hostile values in ${number} combinations`);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
