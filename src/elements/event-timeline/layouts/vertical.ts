import {entryOf} from '../event/event.ts';
import {entryTemplate} from '../event/entry-template.ts';
import {groupTemplate} from './group.ts';
import type {Layout} from './layout.ts';

/** Group by group along a rail, from the top of the page to its foot. */
export const vertical: Layout = {
  list: ({groups}, setting) =>
    groups.map(group =>
      groupTemplate(group, setting, (event, level) => entryTemplate(entryOf(event, setting), level)),
    ),
};
