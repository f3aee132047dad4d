import {expect} from 'chai';
import {calendarOf, parse} from './calendars.ts';

const event = (uid: string, ...lines: readonly string[]) => [
  ...['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${uid}`, 'DTSTART:20260306', ...lines, 'END:VEVENT'],
];
const namesOf = (body: string) => parse(body).content.events!.map(({name}) => name);

describe('irregular iCalendar files', () => {
  const sound = calendarOf([...event('one'), ...event('two')]);

  for (const [what, body] of [
    ['CR LF', sound],
    ['LF', sound.replaceAll('\r\n', '\n')],
    ['CR', sound.replaceAll('\r\n', '\r')],
    ['a byte order mark', `\uFEFF${sound}`],
    ['folded names', sound.replaceAll('SUMMARY', 'SUMM\r\n ARY')],
    ['tabs for folding', sound.replaceAll('SUMMARY', 'SUMM\r\n\tARY')],
    ['lower case', sound.toLowerCase()],
    ['empty lines', sound.replaceAll('\r\n', '\r\n\r\n')],
    ['two calendars', calendarOf(event('one')) + calendarOf(event('two'))],
    [
      'tasks and journals',
      sound.replace('BEGIN:VEVENT', 'BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\nBEGIN:VEVENT'),
    ],
  ] as const) {
    it(`are read with ${what}`, () => {
      expect(parse(body).problems).to.deep.equal([]);
      expect(namesOf(body)).to.deep.equal(['one', 'two']);
    });
  }

  it('keep complete events where the file is cut off, and report the incomplete event', () => {
    const {content, problems} = parse(sound.slice(0, sound.lastIndexOf('DTSTART') + 3));

    expect(content.events!.map(({name}) => name)).to.deep.equal(['one']);
    expect(problems.map(({path, expected}) => [path, expected])).to.deep.equal([
      ['VEVENT 2 (two)', 'a property such as "SUMMARY:Forum", or a line that begins with a space'],
      ['VEVENT 2 (two)', 'END:VEVENT'],
      ['VCALENDAR', 'END:VCALENDAR'],
    ]);
  });

  it('keep all events where only the end of the calendar is missing', () => {
    const body = sound.replace('END:VCALENDAR', '');

    expect(namesOf(body)).to.deep.equal(['one', 'two']);
    expect(parse(body).problems.map(({path}) => path)).to.deep.equal(['VCALENDAR']);
  });

  for (const [missing, path] of [
    ['DTSTART:20260306', 'VEVENT 1 (one).DTSTART'],
    ['SUMMARY:one', 'VEVENT 1 (one).SUMMARY'],
  ] as const) {
    it(`leave out an event without ${missing}, and report a problem`, () => {
      const body = sound.replace(`${missing}\r\n`, '');

      expect(namesOf(body)).to.deep.equal(['two']);
      expect(parse(body).problems.map(problem => [problem.path, problem.found])).to.deep.equal([
        [path, 'nothing'],
      ]);
    });
  }

  it('keep events without a UID, under the same id every time', () => {
    const [first] = parse(sound.replace('UID:one\r\n', '')).content.events!;

    expect(first!.id).to.equal(parse(sound.replace('UID:one\r\n', '')).content.events![0]!.id);
    expect(first!.id).to.match(/^event-[a-z\d]+$/);
  });

  it('keep the newest of several versions of an event', () => {
    const body = calendarOf([
      ...event('one', 'SEQUENCE:1'),
      ...event('one', 'SEQUENCE:2', 'LOCATION:Lingotto'),
    ]);

    expect(parse(body).content.events!.map(({location}) => location)).to.deep.equal(['Lingotto']);
  });

  it('keep different events with one UID under different ids, and report a problem', () => {
    const body = sound.replace('UID:two', 'UID:one');

    expect(parse(body).content.events!.map(({id, name}) => [id, name])).to.deep.equal([
      ['one', 'one'],
      ['one-2', 'two'],
    ]);
    expect(parse(body).problems.map(({path}) => path)).to.deep.equal(['VEVENT 2 (one).UID']);
  });

  it('cancel all events where the calendar has METHOD:CANCEL', () => {
    const {events} = parse(sound.replace('VERSION:2.0', 'METHOD:CANCEL')).content;

    expect(events!.map(({eventStatus}) => eventStatus)).to.deep.equal(['EventCancelled', 'EventCancelled']);
  });

  for (const body of [
    '',
    '<!doctype html><title>Log in</title>',
    '{"events": []}',
    '\u0000\uFFFD',
    'x'.repeat(5e6),
  ]) {
    it(`give no events where they are no calendar: ${JSON.stringify(body.slice(0, 20))}`, () => {
      const {content, problems} = parse(body);

      expect(content).to.deep.equal({});
      expect(problems.map(({path, expected}) => [path, expected])).to.deep.equal([['', 'BEGIN:VCALENDAR']]);
    });
  }
});
