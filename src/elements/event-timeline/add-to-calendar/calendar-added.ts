import type {WebCalendar} from '../../../calendar/calendar-links.ts';

/** Where a visitor adds an event, or all events. */
export type CalendarName = WebCalendar | 'apple' | 'ics' | 'subscription';

/** Tells the page which calendar a visitor has chosen. Nobody else is told. */
export function announceCalendar(host: EventTarget, id: string, calendar: CalendarName): void {
  const detail = {id, calendar};
  host.dispatchEvent(new CustomEvent('ofb-calendar-added', {bubbles: true, composed: true, detail}));
}
