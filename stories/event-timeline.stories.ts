import type {Meta} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import * as plays from './event-timeline.plays.ts';
import {keepSilent, silentFeed} from './feeds/banner-network.ts';
import {everyStatus, many, one, withMaterials} from './feeds/events.ts';
import {arabic, german} from './feeds/events-translated.ts';
import {shapeSeen} from './loading.ts';
import {widget, type Story} from './widget-story.ts';

/** A fixed time: the first day of the Turin Islamic Economic Forum 2017. */
const clock = () => new Date('2017-03-06T10:30:00Z');

export default {
  title: 'Widgets/Event timeline',
  component: 'ofb-event-timeline',
  render: widget('ofb-event-timeline'),
  args: {clock, visitorZone: () => 'Europe/Rome'},
  parameters: {controls: {exclude: ['clock', 'visitorZone']}},
  // The story ends when all chunks that its attributes need have loaded.
  async play(canvas) {
    await plays.shown(canvas);
  },
} satisfies Meta;

const horizontal = {layout: 'horizontal'};
const compact = {layout: 'compact'};
const english = {language: 'en'};
const rightToLeft = {language: 'ar'};

/** The built-in events, on a day when one of them takes place. */
export const Default: Story = {};

/** The street first shows the event that is on, or the next one. */
export const Horizontal: Story = {args: horizontal};

export const Compact: Story = {args: compact};

export const ByMonth: Story = {args: {group: 'month', from: '2017'}};

export const Ungrouped: Story = {args: {group: 'none', from: '2017', to: '2019'}};

export const UngroupedCompact: Story = {args: {...compact, group: 'none', from: '2017', to: '2019'}};

export const NewestFirst: Story = {args: {order: 'desc', from: '2017', to: '2019'}};

/** A limit shows present and future events first, past events only after them. */
export const Limit: Story = {args: {limit: 3}};

/** The button pressed with the keyboard. */
export const ShowMore: Story = {
  tags: ['every-engine'],
  args: {limit: 3, to: '2018'},
  play: plays.showMoreByKeyboard,
};

export const SingleEvent: Story = {args: {event: 'tief-2017'}};

export const OnlyUpcoming: Story = {args: {show: 'upcoming', to: '2019'}};

export const OnlyPast: Story = {args: {show: 'past'}};

export const FromTo: Story = {args: {from: '2017-09', to: '2017-11-04'}};

export const OneSector: Story = {args: {sectors: 'automotive'}};

export const SomeKinds: Story = {args: {kinds: 'forum mission'}};

/** A button scrolls by the visible width, less one event. */
export const AlongTheStreet: Story = {
  tags: ['every-engine'],
  args: horizontal,
  async play(canvas) {
    const timeline = await plays.shown(canvas);
    const street = plays.found(timeline, '[part=street]');
    const start = street.scrollLeft;

    plays.found(timeline, '[part=next]').focus();
    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(street.scrollLeft).toBeGreaterThan(start + 100));
  },
};

/** The street has the keyboard focus: the browser scrolls it with the arrow keys. */
export const StreetWithFocus: Story = {
  tags: ['every-engine'],
  args: horizontal,
  async play(canvas) {
    const timeline = await plays.shown(canvas);
    await userEvent.keyboard('{Shift}');
    plays.found(timeline, '[part=street]').focus();
    await expect(timeline.shadowRoot!.activeElement).toHaveAttribute('part', 'street');
  },
};

/** Without a background the year moves along above the street. */
export const StreetWithoutFrame: Story = {args: {...horizontal, frame: 'none'}};

export const Filters: Story = {args: {filters: true, limit: 4}};

/** A search leaves three events, a chip then one; clearing both shows all events again. */
export const Choose: Story = {
  tags: ['every-engine'],
  args: {filters: true, to: '2024'},
  play: plays.searchChooseAndClear,
};

export const ChosenSector: Story = {
  tags: ['every-engine'],
  args: {filters: true},
  async play(canvas) {
    const timeline = await plays.shown(canvas);
    await plays.press(timeline, /^Automotive/);
    await expect(plays.countOf(timeline, 'event')).toBe(2);
  },
};

export const NothingFound: Story = {
  tags: ['every-engine'],
  args: {filters: true},
  async play(canvas) {
    const timeline = await plays.search(canvas, 'zzz');
    await waitFor(() => expect(plays.countOf(timeline, 'event')).toBe(0));
  },
};

/** The limit also applies to a filtered list. */
export const FiltersInCompact: Story = {args: {...compact, filters: true, limit: 4}};

export const FiltersOverTheStreet: Story = {args: {...horizontal, filters: true}};

/** Cancelled, postponed, rescheduled, moved on-line, sold out. */
export const EveryStatus: Story = {args: {content: everyStatus}, globals: english};

export const EveryStatusHorizontal: Story = {args: {...horizontal, content: everyStatus}, globals: english};

export const EveryStatusCompact: Story = {args: {...compact, content: everyStatus}, globals: english};

/** Times are in the time zone of the venue, and also in the visitor’s if it differs. */
export const VisitorElsewhere: Story = {
  args: {content: everyStatus, show: 'upcoming', visitorZone: () => 'America/New_York'},
  globals: english,
};

/** The menu of calendars with the keyboard: Enter opens it, Escape closes it. */
export const AddToCalendar: Story = {
  tags: ['every-engine'],
  args: {content: one},
  globals: english,
  play: plays.openAndCloseCalendars,
};

export const CalendarsOpen: Story = {
  tags: ['every-engine'],
  args: {content: everyStatus, show: 'upcoming'},
  globals: english,
  async play(canvas) {
    await plays.openCalendars(canvas);
  },
};

export const CalendarsOpenNarrow: Story = {...CalendarsOpen, globals: {...english, width: '320px'}};

export const CalendarsOpenCompact: Story = {
  ...CalendarsOpen,
  args: {...compact, content: everyStatus, show: 'upcoming'},
};

export const CalendarsOpenCompactNarrow: Story = {
  ...CalendarsOpenCompact,
  globals: {...english, width: '320px'},
};

export const CalendarsOpenRightToLeft: Story = {
  ...CalendarsOpen,
  args: {content: arabic, show: 'upcoming'},
  globals: rightToLeft,
};

export const CalendarsOpenForcedColours: Story = {
  ...CalendarsOpen,
  globals: {...english, media: 'forced-colors'},
};

/** A calendar with all events, for calendar programs to subscribe to. The address is an example. */
export const Subscribe: Story = {args: {subscribe: 'https://example.org/agenda.ics', limit: 3}};

/** Slides and recordings of past events. */
export const Materials: Story = {args: {content: withMaterials}, globals: english};

export const MaterialsCompact: Story = {args: {...compact, content: withMaterials}, globals: english};

export const One: Story = {args: {content: one}, globals: english};

export const OneHorizontal: Story = {args: {...horizontal, content: one}, globals: english};

export const Sixty: Story = {args: {content: many(60), order: 'asc'}, globals: english};

export const SixtyCompact: Story = {args: {...compact, content: many(60)}, globals: english};

/** A thousand events; the first ones are shown at once. No picture is taken: it would be far too high. */
export const Thousand: Story = {
  tags: ['no-picture', 'every-engine'],
  // axe needs half a minute for a thousand rows, and finds the same in sixty.
  parameters: {a11y: {test: 'off', disable: true}},
  args: {...compact, content: many(1000), show: 'upcoming'},
  globals: english,
  async play(canvas) {
    const timeline = await plays.shown(canvas);
    await waitFor(() => expect(plays.countOf(timeline, 'event')).toBeGreaterThan(900), {timeout: 20_000});
  },
};

export const LongWords: Story = {args: {content: german}, globals: {language: 'de', width: '320px'}};

export const LongWordsHorizontal: Story = {
  args: {...horizontal, content: german},
  globals: {language: 'de', width: '320px'},
};

export const LongWordsCompact: Story = {
  args: {...compact, content: german},
  globals: {language: 'de', width: '320px'},
};

export const RightToLeft: Story = {args: {content: arabic, filters: true}, globals: rightToLeft};

export const RightToLeftHorizontal: Story = {
  args: {...horizontal, content: arabic},
  globals: rightToLeft,
};

export const RightToLeftCompact: Story = {args: {...compact, content: arabic}, globals: rightToLeft};

export const Dark: Story = {
  args: {content: everyStatus, filters: true},
  globals: {...english, theme: 'dark'},
};

export const DarkHorizontal: Story = {args: horizontal, globals: {theme: 'dark'}};

export const DarkCompact: Story = {
  args: {...compact, content: everyStatus},
  globals: {...english, theme: 'dark'},
};

export const ForcedColours: Story = {
  args: {content: everyStatus, filters: true},
  globals: {...english, media: 'forced-colors'},
  // The operating system chooses the two colours of a selection, and so their contrast.
  parameters: {a11y: {config: {rules: [{id: 'color-contrast', enabled: false}]}}},
};

export const ForcedColoursHorizontal: Story = {
  args: {...horizontal, content: everyStatus},
  globals: {...english, media: 'forced-colors'},
};

export const ForcedColoursCompact: Story = {
  args: {...compact, content: everyStatus},
  globals: {...english, media: 'forced-colors'},
};

/** 200 px: a narrow column, or a screen of 320 px at a zoom of 160 %. */
export const Narrow: Story = {
  args: {content: everyStatus, filters: true},
  globals: {...english, width: '200px'},
};

export const NarrowHorizontal: Story = {args: horizontal, globals: {width: '200px'}};

export const NarrowCompact: Story = {
  args: {...compact, content: everyStatus},
  globals: {...english, width: '200px'},
};

export const LargeText: Story = {
  args: {content: everyStatus, filters: true},
  globals: {...english, width: '480px', text: '200'},
};

export const LargeTextHorizontal: Story = {args: horizontal, globals: {width: '480px', text: '200'}};

export const LargeTextCompact: Story = {
  args: {...compact, content: everyStatus},
  globals: {...english, width: '480px', text: '200'},
};

export const Print: Story = {
  args: {content: everyStatus, filters: true, subscribe: 'https://example.org/agenda.ics'},
  globals: {...english, media: 'print', width: '768px'},
};

export const PrintHorizontal: Story = {
  args: {...horizontal, content: everyStatus},
  globals: {...english, media: 'print', width: '768px'},
};

export const PrintCompact: Story = {
  args: {...compact, content: everyStatus},
  globals: {...english, media: 'print', width: '768px'},
};

/** A page with extreme resets. */
export const HostileHost: Story = {
  args: {content: everyStatus, filters: true},
  globals: {...english, host: 'hostile'},
};

/** The page’s root has `font-size: 62.5%`, as in many Drupal and Bootstrap 3 themes. The widget does not shrink. */
export const SmallRoot: Story = {args: {limit: 3}, globals: {host: 'small-root'}};

/** The page’s own text in the two slots, and headings at a level that fits the page. */
export const Slots: Story = {
  args: {
    limit: 2,
    headingLevel: 3,
    children:
      '<span slot="title">Prossimi appuntamenti</span><span slot="lead">Una riga della pagina, con <a href="#lead">un link</a>.</span>',
  },
};

const fallback = '<p>Gli incontri sono elencati sul <a href="#site">sito della Città</a>.</p>';

/** While the feed loads, the widget shows the page’s own HTML between the tags. */
export const Loading: Story = {
  tags: ['every-engine'],
  args: {src: silentFeed, children: fallback},
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
  async play({canvasElement}) {
    await expect(canvasElement.querySelector('ofb-event-timeline p')).toBeVisible();
  },
};

/** With nothing between the tags, placeholders in the shape of the list reserve the space. */
export const LoadingWithoutFallback: Story = {
  tags: ['every-engine'],
  args: {src: silentFeed},
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
  async play({canvasElement}) {
    await shapeSeen(canvasElement.querySelector('ofb-event-timeline')!);
  },
};

/** A feed without events. */
export const Empty: Story = {args: {content: {events: []}}};

/** All events are over: a message says so and links to the past events. */
export const NothingPlanned: Story = {args: {to: '2019', clock: () => new Date('2026-11-22T12:00:00Z')}};

/** No event matches the attributes. */
export const NoSuchEvents: Story = {args: {show: 'past', sectors: 'culture'}};

/** A feed whose JSON is incomplete. */
export const BrokenFeed: Story = {
  tags: ['every-engine'],
  args: {content: '{"events": ['},
  async play(canvas) {
    const timeline = await plays.shown(canvas);
    await waitFor(() => expect(plays.found(timeline, '[role=status] button')).toBeVisible());
  },
};

/** The same feed, on a page with HTML between the tags: that HTML stays visible. */
export const BrokenFeedWithFallback: Story = {
  tags: ['every-engine'],
  args: {content: '{"events": [', children: fallback},
  async play(canvas) {
    const timeline = await plays.shown(canvas);
    await expect(timeline.querySelector('p')).toBeVisible();
  },
};
