import {html, nothing, type TemplateResult} from 'lit';
import {calendarAdd} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import type {EventView} from '../../../model/content.ts';
import {ofEvent} from '../event/links.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The button that opens the list of calendars of an event: its actions, and the open list. */
export interface AddButton {
  /** The list of calendars, if it is open at this event. */
  readonly menu?: unknown;
  /** The list of calendars for browsers without scripts, in server-rendered HTML. */
  readonly withoutScript?: unknown;
  /** Loads the feature `addToCalendar` before the click, when the button gets the pointer or the focus. */
  readonly prepare: () => void;
  readonly toggle: () => void;
}

/** The button and the list of calendars. They form a disclosure, not a menu (WAI-ARIA Authoring Practices). */
export function addButton({name}: EventView, {phrases}: TimelineContent, button: AddButton): TemplateResult {
  const {menu, withoutScript, prepare, toggle} = button;
  return html`<div class="actions" part="actions">
    <button
      class="button add"
      part="add"
      type="button"
      aria-expanded=${!!menu}
      aria-controls="calendars"
      @click=${toggle}
      @focus=${prepare}
      @pointerenter=${prepare}
    >
      ${icon(calendarAdd)}<span>${ofEvent(phrases.addToCalendar, name)}</span>
    </button>
    ${menu ?? nothing}${withoutScript ?? nothing}
  </div>`;
}
