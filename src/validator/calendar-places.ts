/**
 * Finds offsets in an iCalendar file, in UTF-16 code units, because the feed parser keeps none. Each result is 0, the
 * start of the file, when nothing is found.
 */
export interface CalendarPlaces {
  /** The offset for the path of a problem (`VEVENT 3 (uid).DTSTART`): the line of the property, otherwise the event. */
  ofPath(path: string): number;
  /** The offset of the event with this id. The id is made from the UID. */
  ofEvent(id: string): number;
}

export function placesIn(body: string): CalendarPlaces {
  const starts = [...body.matchAll(/^BEGIN:VEVENT/gim)].map(({index}) => index);
  const events = starts.map((offset, number) => ({offset, text: body.slice(offset, starts[number + 1])}));
  const bySlug = new Map<string, number>();
  for (const {offset, text} of events.toReversed()) bySlug.set(slugOfEvent(text), offset);
  return {
    ofPath(path) {
      const [, number, property] = /^VEVENT (\d+)(?: \(.*\))?(?:\.([A-Z-]+))?/.exec(path) ?? [];
      const event = events[Number(number) - 1];
      if (!event) return 0;
      const line = property ? event.text.search(new RegExp(`^${property}[;:]`, 'im')) : 0;
      return event.offset + Math.max(line, 0);
    },
    ofEvent(id) {
      // The id of a recurring event ends with the date of its occurrence.
      for (let name = id; name; name = name.slice(0, Math.max(name.lastIndexOf('-'), 0))) {
        const offset = bySlug.get(name);
        if (offset !== undefined) return offset;
      }
      return 0;
    },
  };
}

function slugOfEvent(text: string): string {
  const [, uid = ''] = /^UID[^:\r\n]*:(.+)/im.exec(text.replace(/\r?\n[ \t]/g, '')) ?? [];
  return uid
    .trim()
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
