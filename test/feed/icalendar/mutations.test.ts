import fc from 'fast-check';
import {calendarOf, eventWith} from './calendars.ts';
import {producers, readFileOf} from './producer-files.ts';
import {expectSound} from './sound.ts';
import {timeProperties} from './time-properties.ts';
import {runs} from '../../runs.ts';

const nasty = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.constantFrom(
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '&lt;script&gt;',
    '<<b>script>',
    '99999999T999999Z',
  ),
  fc.constantFrom(
    'FREQ=SECONDLY',
    'FREQ=MONTHLY;BYDAY=5MO;INTERVAL=24',
    'P9999999W',
    '00000000',
    '20260306T093000Z',
    '\r\n',
  ),
);
const names = [...timeProperties, 'UID', 'SUMMARY', 'URL'];
const others = [
  'DESCRIPTION',
  'X-ALT-DESC',
  'LOCATION',
  'GEO',
  'CATEGORIES',
  'ORGANIZER;CN=',
  'SEQUENCE',
  'STATUS',
];
const property = fc.tuple(
  fc.constantFrom(...names, ...others),
  fc.constantFrom(':', ';TZID=Europe/Rome:', ';VALUE=DATE:', ';'),
);

const list = (values: readonly number[]) => `${values}`;
const frequency = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY');
const rulePart = fc.oneof(
  fc.integer({min: 0, max: 60}).map(value => `INTERVAL=${value}`),
  fc.integer({min: 0, max: 2000}).map(value => `COUNT=${value}`),
  fc
    .array(fc.integer({min: -32, max: 32}), {minLength: 1, maxLength: 3})
    .map(days => `BYMONTHDAY=${list(days)}`),
  fc
    .array(fc.integer({min: 1, max: 13}), {minLength: 1, maxLength: 3})
    .map(months => `BYMONTH=${list(months)}`),
  fc
    .array(fc.integer({min: -366, max: 366}), {minLength: 1, maxLength: 3})
    .map(days => `BYYEARDAY=${list(days)}`),
  fc
    .array(fc.integer({min: -6, max: 6}), {minLength: 1, maxLength: 2})
    .map(places => `BYSETPOS=${list(places)}`),
  fc
    .subarray(['MO', '1TU', '-1WE', '5TH', '-5FR', 'SU', '53MO'], {minLength: 1})
    .map(days => `BYDAY=${days.join()}`),
  fc.subarray(['0', '9', '23', '24'], {minLength: 1}).map(hours => `BYHOUR=${hours.join()}`),
);

describe('the iCalendar reader', () => {
  for (const name of producers) {
    it(`gives a sound result for ${name} with cut, doubled, swapped or replaced lines`, () => {
      const lines = readFileOf(name).split(/\r?\n/);
      const at = fc.nat(lines.length - 1);
      const change = fc.oneof(
        fc.tuple(at, fc.nat(200)).map(([index, length]) => lines.join('\r\n').slice(0, index * 20 + length)),
        fc.tuple(at, at).map(([one, other]) => lines.toSpliced(one, 0, lines[other]!).join('\r\n')),
        fc
          .tuple(at, at)
          .map(([one, other]) => lines.with(one, lines[other]!).with(other, lines[one]!).join('\n')),
        fc.tuple(at, fc.nat(5)).map(([index, count]) => lines.toSpliced(index, count).join('\r')),
        fc.tuple(at, nasty).map(([index, value]) => lines.with(index, value).join('\r\n')),
        fc.tuple(at, nasty).map(([index, value]) =>
          lines
            .with(
              index,
              lines[index]!.replace(/:.*/, () => `:${value}`),
            )
            .join('\r\n'),
        ),
      );

      fc.assert(fc.property(change, expectSound), {...runs(100), seed: 20170306});
    });
  }

  it('gives a sound result for any value of any property', () => {
    const lines = fc.array(fc.tuple(property, nasty), {minLength: 1, maxLength: 4});

    fc.assert(
      fc.property(lines, written =>
        expectSound(eventWith(...written.map(([[name, separator], value]) => name + separator + value))),
      ),
      {...runs(500), seed: 20170306},
    );
  });

  it('gives a sound result for any recurrence rule', () => {
    const rule = fc.tuple(frequency, fc.array(rulePart, {maxLength: 4}));

    fc.assert(
      fc.property(rule, ([name, parts]) =>
        expectSound(eventWith(`RRULE:${[`FREQ=${name}`, ...parts].join(';')}`)),
      ),
      {...runs(100), seed: 20170306},
    );
  }).timeout(30_000);

  it('gives content or a problem for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), expectSound), {seed: 20170306});
    fc.assert(
      fc.property(fc.array(nasty), lines => expectSound(calendarOf(lines))),
      {seed: 20170306},
    );
  });
});
