import {nameOf, readProperty, type Property} from './property.ts';

/** What stands between `BEGIN:VEVENT` and `END:VEVENT`. */
export class Component {
  readonly properties: Property[] = [];
  /** Of a time zone, its standard and its daylight times. */
  readonly components: Component[] = [];
  /** Whether its end was found. */
  isWhole = false;
  /** The first line in it that says nothing. */
  strayLine: string | undefined;

  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  first(name: string): Property | undefined {
    return this.properties.find(property => property.name === name);
  }

  all(name: string): readonly Property[] {
    return this.properties.filter(property => property.name === name);
  }
}

/** One `VCALENDAR`; a file may hold several. */
export class Calendar extends Component {
  readonly zones: Component[] = [];
  readonly events: Component[] = [];
}

/** What is read of each component. All else (attachments, alarms, guests) is not even taken apart. */
const read: Readonly<Record<string, ReadonlySet<string>>> = {
  VCALENDAR: new Set(['METHOD', 'NAME', 'X-WR-CALNAME', 'X-WR-TIMEZONE']),
  VTIMEZONE: new Set(['TZID', 'X-LIC-LOCATION']),
  STANDARD: new Set(['DTSTART', 'RDATE', 'RRULE', 'TZOFFSETFROM', 'TZOFFSETTO']),
  DAYLIGHT: new Set(['DTSTART', 'RDATE', 'RRULE', 'TZOFFSETFROM', 'TZOFFSETTO']),
  VEVENT: new Set(
    `CATEGORIES CONFERENCE DESCRIPTION DTEND DTSTART DURATION EXDATE GEO LOCATION ORGANIZER RDATE RECURRENCE-ID RRULE
     SEQUENCE STATUS SUMMARY UID URL X-ALT-DESC X-APPLE-STRUCTURED-LOCATION X-GOOGLE-CONFERENCE
     X-MICROSOFT-CDO-ALLDAYEVENT`.split(/\s+/),
  ),
};

/** No calendar is deeper than four. */
const deepest = 8;

/** Puts the lines of a file into their components. What is cut off stays, marked as not whole. */
export function readCalendars(lines: readonly string[]): readonly Calendar[] {
  const calendars: Calendar[] = [];
  let open: Component[] = [];
  for (const line of lines) {
    const [, edge, written = ''] = /^(BEGIN|END):\s*([a-z\d-]{1,64})\s*$/i.exec(line) ?? [];
    const name = written.toUpperCase();
    if (!edge) readLine(line, open.at(-1));
    else if (edge.toUpperCase() === 'END') open = close(name, open);
    else if (open.length < deepest || name in read) open = begin(name, open, calendars);
  }
  return calendars;
}

function begin(name: string, open: readonly Component[], calendars: Calendar[]): Component[] {
  if (name === 'VCALENDAR' || !calendars[0]) calendars.push(new Calendar('VCALENDAR'));
  const calendar = calendars.at(-1)!;
  if (name === 'VCALENDAR') return [calendar];
  const component = new Component(name);
  const list = {VEVENT: calendar.events, VTIMEZONE: calendar.zones}[name];
  list?.push(component);
  // These two stand in nothing but a calendar: whatever is open has lost its end.
  if (list) return [calendar, component];
  const parent = open.at(-1);
  if (parent?.name === 'VTIMEZONE') parent.components.push(component);
  return [...open.slice(0, deepest), component];
}

function close(name: string, open: Component[]): Component[] {
  const index = open.findLastIndex(component => component.name === name);
  if (index < 0) return open;
  open[index]!.isWhole = true;
  return open.slice(0, index);
}

function readLine(line: string, component: Component | undefined): void {
  const wanted = component && read[component.name];
  if (!wanted) return;
  const name = nameOf(line);
  if (!name) component.strayLine ??= line;
  else if (wanted.has(name)) component.properties.push(readProperty(name, line));
}
