import type {WebCalendar} from '../../../calendar/calendar-links.ts';

/** The calendar to which a visitor adds an event. `subscription` stands for a subscription to all events. */
export type CalendarName = WebCalendar | 'apple' | 'ics' | 'subscription';

/** Dispatches `ofb-calendar-added` on the element. Nothing is sent over the network. */
export function announceCalendar(host: EventTarget, id: string, calendar: CalendarName): void {
  const detail = {id, calendar};
  host.dispatchEvent(new CustomEvent('ofb-calendar-added', {bubbles: true, composed: true, detail}));
}
