import {detailsOf, detailsText, placeOf, type Appointment} from './appointment.ts';
import {plainText, shorten} from './plain-text.ts';
import {endsOf} from './timing.ts';

/** Longer addresses are cut or refused on the way: by old proxies, by the sign-in pages that they pass through. */
const longest = 1999;
/** The maximum for name and place, in encoded characters, so that room is left for the rest of the URL. */
const roomFor = {title: 600, place: 400};

type Fields = Readonly<Record<string, string>>;

interface Form {
  /** What a visitor reads: the product's own name, the same in every language. */
  readonly name: string;
  readonly page: string;
  /** The name of the query parameter for the description. */
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

/** The URL that opens a new event in a web calendar. The description is shortened to fit into the URL. */
export function calendarLink(calendar: WebCalendar, appointment: Appointment): string {
  const {page, details, fields}: Form = forms[calendar];
  const address = `${page}?${query(fields(appointment))}`;
  const text = detailsIn(longest - address.length - `&${details}=`.length, appointment);
  return text ? `${address}&${query({[details]: text})}` : address;
}

/**
 * The description and its link, shortened. The link at the end is kept if possible, because it leads to the full text.
 *
 * @param room the maximum length after URL encoding, in characters
 */
function detailsIn(room: number, appointment: Appointment): string {
  const [about, link] = detailsOf(appointment);
  const rest = room - encoded(detailsText('.', link)).length;
  return rest >= 0 ? detailsText(fit(about, rest), link) : fit(about, room);
}

function fit(text: string, room: number): string {
  // An encoded text is never shorter than the text, so a longer text is cut before it is encoded.
  let most = Math.min(text.length, room);
  let shown = shorten(text, most);
  for (; shown && encoded(shown).length > room;) {
    // One UTF-16 code unit takes at most twelve characters when encoded, so this step never cuts too much.
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

/** Converts the basic ISO 8601 format to the extended one: `20270306T083000Z` → `2027-03-06T08:30:00Z`. Dates too. */
function spaced(time: string): string {
  return time.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
}

/** Encodes spaces as `%20`: Outlook shows the `+` of form encoding as a plus sign. */
function query(fields: Fields): string {
  return new URLSearchParams(fields).toString().replaceAll('+', '%20');
}

function encoded(text: string): string {
  return query({'': text}).slice(1);
}
