import type {WebCalendar} from '../../../calendar/calendar-links.ts';

/** Where a visitor keeps an event, or all of them. */
export type CalendarName = WebCalendar | 'apple' | 'ics' | 'subscription';

/** Tells the page; nobody else is told. */
export function announce(host: EventTarget, id: string, calendar: CalendarName): void {
  const detail = {id, calendar};
  host.dispatchEvent(new CustomEvent('ofb-calendar-added', {bubbles: true, composed: true, detail}));
}
