import {eventModel, eventTemplate} from '../event/event.ts';
import {groupTemplate} from './group.ts';
import type {Layout} from './layout.ts';

/** The vertical layout: groups and events below one another. */
export const vertical: Layout = {
  list: ({groups}, context) =>
    groups.map(group =>
      groupTemplate(group, context, (event, level) => eventTemplate(eventModel(event, context), level)),
    ),
};
