import {html, nothing, type TemplateResult} from 'lit';
import {calendarAdd} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import type {EventView} from '../../../model/content.ts';
import {ofEvent} from '../event/links.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** What stands at the button that opens the calendars of an event, and what it does. */
export interface AddButton {
  /** The calendars to choose from, where they are open at this event. */
  readonly menu?: unknown;
  /** The same for visitors without a script; a server writes it. */
  readonly withoutScript?: unknown;
  /** Loads what the calendars need: a visitor comes near. */
  readonly prepare: () => void;
  readonly toggle: () => void;
}

/** Opens the calendars that an event can be added to: a disclosure (WAI-ARIA Authoring Practices), not a menu. */
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
