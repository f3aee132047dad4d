import type {EventView} from '../../../model/content.ts';
import type {Choice, Grounds} from './filter-result.ts';
import type {Filters, Host} from './filters.ts';
import {select, type Options} from './attribute-filters.ts';

const loadLong = () => import('../long-list/long-list.ts');
const loadFilters = () => import('./filters.ts');

interface Timeline extends Options, Host {
  readonly filters?: boolean;
}

/** The element renders longer lists bit by bit. */
const longest = 100;

const filtersOf = new WeakMap<Timeline, Filters>();
/** The last address that led each timeline to one of its events. */
const visited = new WeakMap<Timeline, string>();

/** What the page, and then a visitor, choose of the events; `undefined` until it is there to choose with. */
export function choose(
  events: readonly EventView[],
  timeline: Timeline,
  grounds: Grounds,
): Choice | undefined {
  const selected = select(events, timeline, grounds);
  const filters = timeline.filters ? filtersFor(timeline, grounds) : null;
  if (filters === undefined) return undefined;
  const choice = filters ? filters.narrow(selected, grounds) : selected;
  const sought = choice && soughtIn(selected.events, timeline);
  if (!choice || !sought) return choice;
  if (events.length > longest) void finish(timeline);
  // A link leads to what a limit or the filters hide, but not to what the page leaves out.
  if (choice.events.includes(sought)) return {...choice, isWhole: true};
  filters?.withdraw();
  return {...selected, ...filters?.narrow(selected, grounds), isWhole: true};
}

function filtersFor(timeline: Timeline, {extra}: Grounds): Filters | null | undefined {
  const module = extra(loadFilters);
  if (!module) return module;
  let filters = filtersOf.get(timeline);
  if (!filters) filtersOf.set(timeline, (filters = new module.Filters(timeline)));
  return filters;
}

/** A long list is rendered bit by bit: whoever follows a link does not wait for that. */
async function finish(timeline: Timeline): Promise<void> {
  await timeline.updateComplete;
  const long = await loadLong();
  long.finish(timeline);
  timeline.requestUpdate();
}

/** The event that the address leads to, once for each visit: afterwards the visitor chooses again. */
function soughtIn(events: readonly EventView[], timeline: Timeline): EventView | undefined {
  // On a server there is no address.
  const hash = globalThis.location?.hash ?? '';
  if (visited.get(timeline) === hash) return undefined;
  const sought = events.find(
    ({id}) => hash === `#ofb-event-${id}` || hash === `#ofb-event-${encodeURIComponent(id)}`,
  );
  visited.set(timeline, sought ? hash : '');
  return sought;
}
