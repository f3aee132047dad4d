import {nameOf, readProperty, type Property} from './property.ts';

/** A component (RFC 5545, section 3.6): all lines between `BEGIN:VEVENT` and `END:VEVENT`, for example. */
export class Component {
  readonly properties: Property[] = [];
  /** Only for VTIMEZONE: its STANDARD and DAYLIGHT components. */
  readonly components: Component[] = [];
  /** Whether the END line was found. */
  isWhole = false;
  /** The first line in the component that is not a property. */
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

/** A VCALENDAR. A file may hold several. */
export class Calendar extends Component {
  readonly zones: Component[] = [];
  readonly events: Component[] = [];
}

/** The properties that are read of each component. Other lines (attachments, alarms, attendees) are not parsed. */
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

/** The maximum depth of nesting. A valid calendar needs at most four levels. */
const deepest = 8;

/**
 * Groups the unfolded lines of a file into components. A component without its END line is kept, and marked as not
 * whole.
 */
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
  // VEVENT and VTIMEZONE are always direct children of a VCALENDAR. Any other open component has lost its END line.
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
