import type {EventView} from '../../../model/content.ts';
import {groupEvents, type EventGroups, type GroupOptions} from '../event-groups.ts';

interface Question {
  readonly events: readonly EventView[];
  readonly options: GroupOptions;
}

/** Caches the groups of a long list, because grouping is slow and most updates need the same groups again. */
export class CachedGroups {
  #last: (Question & {readonly groups: EventGroups}) | undefined;

  groupsOf(events: readonly EventView[], options: GroupOptions): EventGroups {
    const question = {events, options};
    if (!this.#last || !isSame(this.#last, question))
      this.#last = {...question, groups: groupEvents(events, options)};
    return this.#last.groups;
  }
}

function isSame(one: Question, other: Question): boolean {
  return (
    isSameList(one.events, other.events) &&
    one.options.clock.phasesSince === other.options.clock.phasesSince &&
    one.options.limit === other.options.limit &&
    one.options.order === other.options.order &&
    one.options.keyLength === other.options.keyLength
  );
}

function isSameList(one: readonly EventView[], other: readonly EventView[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((event, place) => event === other[place]))
  );
}
