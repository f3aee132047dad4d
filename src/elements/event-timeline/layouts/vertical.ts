import {eventModel, eventTemplate} from '../event/event.ts';
import {groupTemplate} from './group.ts';
import type {Layout} from './layout.ts';

/** Group by group along a line, from the top of the page to its foot. */
export const vertical: Layout = {
  list: ({groups}, context) =>
    groups.map(group =>
      groupTemplate(group, context, (event, level) => eventTemplate(eventModel(event, context), level)),
    ),
};
