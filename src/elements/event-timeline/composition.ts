import {html, isServer, nothing, type ReactiveController} from 'lit';
import {civilDateIn} from '../../locale/event-dates.ts';
import type {EventView} from '../../model/content.ts';
import type {Choice} from './filters/filter-result.ts';
import {chronologyOf} from './event-groups.ts';
import type {TimelineWords} from './event/event.ts';
import {frame} from './timeline.ts';
import type {Layout} from './layouts/layout.ts';
import type {Live} from './clock/event-clock.ts';
import type {Look} from './grouping.ts';
import {archive, isArchived, type Reading} from './clock/archive.ts';
import {mostAtOnce, type TimelineHost} from './timeline-host.ts';
import {vertical} from './layouts/vertical.ts';

/** The event clock: for events that are not over, or have hours. */
export const loadLive = () => import('./clock/event-clock.ts');
const loadChoosing = () => import('./filters/apply-filters.ts');
const loadLong = () => import('./long-list/long-list.ts');
const loadLook = () => import('./grouping.ts');
const loadPublishing = () => import('./subscribe/publishing.ts');
const layouts = new Map<string | undefined, () => Promise<Layout>>([
  ['horizontal', () => import('./layouts/horizontal.ts')],
  ['compact', () => import('./layouts/compact.ts')],
]);
const choiceNames = ['show', 'from', 'to', 'sectors', 'kinds', 'event', 'filters'] as const;

/** A timeline with whatever a page asks of it, each in a module of its own. */
export class Composition implements ReactiveController {
  readonly #host: TimelineHost;
  #live?: Live;
  #shownLayout?: Layout;

  constructor(host: TimelineHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#shownLayout?.updated?.(this.#host.renderRoot);
  }

  /** `undefined` until all that was asked for is there. */
  template(words: TimelineWords): unknown {
    const host = this.#host;
    const {events = []} = words.view;
    const reading = this.#reading(events, words);
    if (reading === null) return html`<slot></slot>`;
    const layout = this.#layout();
    const looks = host.layout || host.group || host.order || host.event ? host.extra(loadLook) : null;
    // A server writes all rows at once.
    const long = events.length > mostAtOnce && !isServer ? host.extra(loadLong) : null;
    const choice = this.#choice(words, reading);
    if (!reading || !layout || looks === undefined || long === undefined || !choice) return undefined;

    if (choice.isWhole) host.isExpanded = true;
    const look: Look = looks?.lookOf(host, words.language, choice.events.length) ?? {};
    const limit = host.isExpanded ? undefined : host.limit;
    const title = host.heading ?? words.view.headings?.events?.name ?? words.phrases.events;
    const level = host.headingLevel + (look.isAlone ? 0 : 1);
    const setting = {words, reading, title, level, ...look};
    if (long) Object.assign(setting, {rows: long.rowsFor(host, setting)});
    const settings = {reading, limit, ...look};
    const order = () =>
      long ? long.chronologyFor(host, choice.events, settings) : chronologyOf(choice.events, settings);
    if (long?.isPreparing(host, {order, list: () => layout.list(order(), setting)})) return undefined;
    const chronology = order();
    this.#shownLayout = layout;
    return frame(host, words, {
      ...choice,
      chronology,
      title,
      isAlone: look.isAlone,
      tools: layout.tools?.(setting),
      list: layout.list(chronology, setting),
      foot: [reading.footnote?.(chronology.groups.flatMap(group => group.events)), this.#published(words)],
      finish: long ? count => long.finish(host, count) : undefined,
    });
  }

  /**
   * How the events are read. Events that are over and have no hours need no clock, and most pages show no others.
   *
   * @returns `undefined` while the clock is on its way, `null` when it did not come
   */
  #reading(events: readonly EventView[], words: TimelineWords): Reading | null | undefined {
    const host = this.#host;
    const today = civilDateIn('Europe/Rome', host.clock());
    const isArchive = events.length <= mostAtOnce && events.every(event => isArchived(event, today));
    // The style sheets of a layout change those of the clock, and have to come after them.
    if (isArchive && !layouts.has(host.layout)) return archive;
    const module = host.extra(loadLive);
    // Events that are over can be shown without the clock.
    if (!module) return module === null && isArchive ? archive : module;
    this.#live ??= new module.Live(host);
    return this.#live.read(events, words);
  }

  /** Asks for what it needs while the clock is still on its way. */
  #choice(words: TimelineWords, reading: Reading | undefined): Choice | undefined {
    const host = this.#host;
    const {events = []} = words.view;
    const isChoosing =
      choiceNames.some(name => host[name]) || globalThis.location?.hash.startsWith('#ofb-event');
    const choosing = isChoosing ? host.extra(loadChoosing) : null;
    if (choosing === null) return {events};
    if (!reading) return undefined;
    return choosing?.choose(events, host, {
      words,
      reading,
      extra: load => host.extra(load),
      need: need => host.need(need),
    });
  }

  #layout(): Layout | undefined {
    const load = layouts.get(this.#host.layout);
    const layout = load ? this.#host.extra(load) : null;
    if (layout?.need) this.#host.need(layout.need);
    return layout === null ? vertical : layout;
  }

  #published(words: TimelineWords): unknown {
    const host = this.#host;
    if (typeof host.subscribe !== 'string' && !host.structuredData) return nothing;
    return host.extra(loadPublishing)?.publish(host, words, need => host.need(need));
  }
}
