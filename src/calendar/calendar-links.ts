import {detailsOf, detailsText, placeOf, type Appointment} from './appointment.ts';
import {plainText, shorten} from './plain-text.ts';
import {endsOf} from './timing.ts';

/** Longer addresses are cut or refused on the way: by old proxies, by the sign-in pages that they pass through. */
const longest = 1999;
/** How much of that a name and a place may take: without them, the rest of an address says nothing. */
const roomFor = {title: 600, place: 400};

type Fields = Readonly<Record<string, string>>;

interface Form {
  /** What a visitor reads: the product's own name, the same in every language. */
  readonly name: string;
  readonly page: string;
  /** What the calendar calls the description. */
  readonly details: string;
  readonly fields: (appointment: Appointment) => Fields;
}

const forms = {
  google: {
    name: 'Google Calendar',
    page: 'https://calendar.google.com/calendar/render',
    details: 'details',
    fields: googleFields,
  },
  outlook: {
    name: 'Outlook.com',
    page: 'https://outlook.live.com/calendar/0/deeplink/compose',
    details: 'body',
    fields: outlookFields,
  },
  office365: {
    name: 'Microsoft 365',
    page: 'https://outlook.office.com/calendar/0/deeplink/compose',
    details: 'body',
    fields: outlookFields,
  },
  yahoo: {name: 'Yahoo', page: 'https://calendar.yahoo.com/', details: 'desc', fields: yahooFields},
} satisfies Record<string, Form>;

/** A calendar on the web that opens with an event filled in. */
export type WebCalendar = keyof typeof forms;

/** All of them with their names, in the order of a menu. */
export const webCalendars: readonly (readonly [WebCalendar, string])[] = Object.entries(forms).map(
  ([calendar, {name}]) => [calendar as WebCalendar, name],
);

/** The address at which a calendar offers to keep an event; its description is shortened to what the address can hold. */
export function calendarLink(calendar: WebCalendar, appointment: Appointment): string {
  const {page, details, fields}: Form = forms[calendar];
  const address = `${page}?${query(fields(appointment))}`;
  const text = detailsIn(longest - address.length - `&${details}=`.length, appointment);
  return text ? `${address}&${query({[details]: text})}` : address;
}

/** Room is for the text as it is written in an address. The link at its end stays, for it has the rest. */
function detailsIn(room: number, appointment: Appointment): string {
  const [about, link] = detailsOf(appointment);
  const rest = room - encoded(detailsText('.', link)).length;
  return rest >= 0 ? detailsText(fit(about, rest), link) : fit(about, room);
}

function fit(text: string, room: number): string {
  // A letter takes at least its own place: what is longer need not be written first.
  let most = Math.min(text.length, room);
  let shown = shorten(text, most);
  for (; shown && encoded(shown).length > room;) {
    // A character takes at most twelve in an address: steps of this length do not go too far.
    most -= Math.max(1, Math.floor((encoded(shown).length - room) / 12));
    shown = most > 1 ? shorten(text, most) : '';
  }
  return shown;
}

function googleFields(appointment: Appointment): Fields {
  const {start, end = start} = endsOf(appointment.timing);
  return {
    action: 'TEMPLATE',
    text: titleOf(appointment),
    dates: `${start}/${end}`,
    ctz: appointment.timing.zone,
    ...where('location', appointment),
  };
}

function outlookFields(appointment: Appointment): Fields {
  const {isAllDay, start, end = start} = endsOf(appointment.timing);
  return {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: titleOf(appointment),
    startdt: spaced(start),
    enddt: spaced(end),
    allday: String(isAllDay),
    ...where('location', appointment),
  };
}

function yahooFields(appointment: Appointment): Fields {
  const {isAllDay, start, end = start} = endsOf(appointment.timing);
  const {firstDay, lastDay} = appointment.timing;
  const days = isAllDay && firstDay !== lastDay ? {et: lastDay.replaceAll('-', '')} : {};
  return {
    v: '60',
    title: titleOf(appointment),
    st: start,
    ...(isAllDay ? {dur: 'allday', ...days} : {et: end}),
    ...where('in_loc', appointment),
  };
}

function titleOf({event}: Appointment): string {
  return fit(onOneLine(plainText(event.name)), roomFor.title);
}

function where(name: string, appointment: Appointment): Fields {
  const place = fit(onOneLine(placeOf(appointment)), roomFor.place);
  return place ? {[name]: place} : {};
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** `20270306T083000Z` → `2027-03-06T08:30:00Z`, and the date alone in the same way. */
function spaced(time: string): string {
  return time.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
}

/** Spaces as `%20`: Outlook shows the plus sign of forms as it is. */
function query(fields: Fields): string {
  return new URLSearchParams(fields).toString().replaceAll('+', '%20');
}

function encoded(text: string): string {
  return query({'': text}).slice(1);
}
