import fc from 'fast-check';

/** A feed that uses every field of the format. */
export const wholeFeed = {
  inLanguage: 'it',
  programme: {
    name: 'Open for business',
    organizer: {it: 'Città di Torino', en: 'City of Torino'},
    headline: {it: 'Una porta aperta', en: 'An open door'},
    description: 'Descrizione',
    card: {headline: {it: 'Porta'}},
    bar: {description: {en: 'Door'}},
    actions: [{name: {it: 'Investi', en: 'Invest'}, url: '/invest'}, {name: 'Settori'}],
  },
  headings: {
    sectors: {name: 'Settori'},
    partners: {name: {it: 'Chi'}},
    events: {name: 'Quando', description: 'x'},
  },
  sectors: [
    {
      id: 'food',
      name: {it: 'Cibo', en: 'Food'},
      description: 'Dal campo alla tavola',
      icon: 'food',
      figure: {
        value: 8,
        unitText: '%',
        name: {it: 'esportazioni', en: 'exports'},
        observationDate: '2022',
        citation: {name: 'ANSA', url: 'https://example.org/ansa', datePublished: '2023'},
      },
      image: {url: 'https://example.org/food.jpg', width: 10, height: 10, alt: {it: 'Piatto'}},
      url: 'https://example.org/food',
    },
  ],
  partners: [
    {
      id: 'citta',
      name: {it: 'Città di Torino'},
      nameStrong: 'Torino',
      tier: 'promoter',
      mark: 'programme',
      url: 'https://example.org',
    },
    {
      id: 'ceip',
      name: 'CEIP',
      initials: 'CE',
      logo: {url: 'logo.svg', width: 10, height: 10, scale: 1.5, ground: 'dark'},
    },
  ],
  events: [
    {
      id: 'one',
      name: 'Uno',
      startDate: '2027-03-06',
      endDate: '2027-03-07',
      location: 'Torino',
      organizer: 'Noi',
    },
    {
      id: 'two',
      name: {it: 'Due', en: 'Two'},
      description: {it: 'Due', en: 'Two'},
      startDate: '2027-03-06T09:30',
      endDate: '2027-03-06T17:00+01:00',
      timeZone: 'Europe/Rome',
      previousStartDate: '2027-02-06',
      eventStatus: 'https://schema.org/EventRescheduled',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: {
        name: {it: 'Qui'},
        address: 'Via Nizza 280',
        geo: {latitude: 45, longitude: 7.6},
        url: 'https://example.org/place',
      },
      organizer: {name: 'Noi', url: 'mailto:noi@example.org'},
      offers: [{url: 'https://example.org/buy', price: 5, priceCurrency: 'EUR', availability: 'InStock'}],
      image: {url: 'https://example.org/two.jpg', alt: 'Sala'},
      kind: 'forum',
      sectors: ['food'],
      keywords: ['finanza', {it: 'cibo'}],
      url: 'https://example.org/two',
      identifier: 'two@example.org',
      calendarUrl: 'https://example.org/two.ics',
      superEvent: 'one',
      subjectOf: [{name: 'Slides', url: 'https://example.org/slides.pdf'}],
      citation: [{name: 'ANSA', url: 'https://example.org/article'}],
    },
  ],
};

type Path = readonly (string | number)[];

/** Values that a faulty or hostile program may write anywhere in a feed. */
export const anyValue = fc.oneof(
  fc.jsonValue({maxDepth: 4, stringUnit: 'binary'}),
  fc.constantFrom<unknown>(
    ...[null, true, 0, -1, 1e308, '', ' ', [], {}, [[]], 'x'.repeat(100_000), '\uD800', 'a\uDC00b', '\u0000'],
    ...[
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
    ],
    ...['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '{{constructor}}', '${alert(1)}'],
    ...['2027-02-30', '9999-12-31', '0000-01-01', '+275760-09-13', 'T', '2027-03-06T24:00:01Z'],
    ...['__proto__', 'constructor', 'toString'].map(key =>
      JSON.parse(`{"${key}": {"polluted": true, "it": "x"}}`),
    ),
    ...['toString', 'valueOf', 'then', 'toJSON'].map(key => ({[key]: 'x', name: 'x', it: 'x'})),
  ),
);

/** `wholeFeed` after one to five random changes. */
export const mutatedFeed = fc
  .array(
    fc.record({
      place: fc.nat(),
      kind: fc.constantFrom('delete', 'replace', 'duplicate', 'nest', 'add'),
      value: anyValue,
      key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'name', 'url', 'it', '0', ''), fc.string()),
    }),
    {minLength: 1, maxLength: 5},
  )
  .map(changes => changes.reduce<unknown>(change, structuredClone(wholeFeed)));

interface Change {
  readonly place: number;
  readonly kind: string;
  readonly value: unknown;
  readonly key: string;
}

function change(feed: unknown, {place, kind, value, key}: Change): unknown {
  const paths = pathsIn(feed);
  const path = paths[place % paths.length]!;
  return rewrite(feed, path, node => {
    if (kind === 'delete') return [];
    if (kind === 'duplicate') return [node, node];
    if (kind === 'nest') return [{[key]: node}];
    if (kind === 'replace' || typeof node !== 'object' || node === null) return [value];
    return [Array.isArray(node) ? [...node, value] : entered([...Object.entries(node), [key, value]])];
  });
}

/** Replaces the value at the path with the results of `edit`: none, one or, in a list, several values. */
function rewrite(node: unknown, [step, ...rest]: Path, edit: (node: unknown) => readonly unknown[]): unknown {
  if (step === undefined || typeof node !== 'object' || node === null) return edit(node)[0] ?? null;
  const isTarget = (key: string) => key === String(step);
  const replace = (field: unknown) => (rest.length > 0 ? [rewrite(field, rest, edit)] : edit(field));
  if (Array.isArray(node)) {
    return node.flatMap((item: unknown, index) => (isTarget(String(index)) ? replace(item) : [item]));
  }
  return entered(
    Object.entries(node).flatMap(([key, field]: [string, unknown]) => {
      if (!isTarget(key)) return [[key, field]];
      return replace(field)
        .slice(0, 1)
        .map((changed): [string, unknown] => [key, changed]);
    }),
  );
}

// As in JSON.parse, and unlike in an assignment, __proto__ becomes an own property.
function entered(entries: readonly (readonly [string, unknown] | unknown[])[]): unknown {
  return Object.fromEntries(entries as [string, unknown][]);
}

function pathsIn(node: unknown, path: Path = []): readonly Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  const below = Object.entries(node).flatMap(([key, field]: [string, unknown]) =>
    pathsIn(field, [...path, key]),
  );
  return [path, ...below];
}
