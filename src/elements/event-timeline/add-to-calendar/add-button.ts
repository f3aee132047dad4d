import {html, type TemplateResult} from 'lit';
import {calendarAdd} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineWords} from '../event/event.ts';
import {ofEvent} from '../event/of-event.ts';

/** What a button may ask for. */
export interface Save {
  /** The calendars to choose from, where they are open at this event. */
  readonly menu?: unknown;
  /** The same for those who have no script; a server writes it. */
  readonly unscripted?: unknown;
  /** Fetches what the calendars need: somebody comes near. */
  readonly prepare: () => void;
  readonly toggle: () => void;
}

/** Opens the calendars that an event can be kept in: a disclosure (WAI-ARIA Authoring Practices), not a menu. */
export function saveButton({name}: EventView, {phrases}: TimelineWords, save: Save): TemplateResult {
  const {menu, unscripted, prepare, toggle} = save;
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
    ${menu}${unscripted}
  </div>`;
}
