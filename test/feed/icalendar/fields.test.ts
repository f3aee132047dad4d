import {expect} from 'chai';
import {eventWith, parse} from './calendars.ts';

const fieldsOf = (...lines: readonly string[]) => parse(eventWith(...lines)).content.events![0]!;

describe('fields of an iCalendar event', () => {
  for (const [line, fields] of [
    ['SUMMARY:Ricerca\\, sviluppo\\; \\\\ e\\naltro', {name: 'Ricerca, sviluppo; \\ e altro'}],
    ['STATUS:cancelled', {eventStatus: 'EventCancelled'}],
    // A tentative event has a date, so it is not postponed.
    ['STATUS:TENTATIVE', {eventStatus: 'EventScheduled'}],
    ['URL:https://example.org/a', {url: 'https://example.org/a'}],
    ['LOCATION:https://example.org/join', {eventAttendanceMode: 'OnlineEventAttendanceMode'}],
    ['ORGANIZER;CN="Città, di Torino":mailto:a@example.org', {organizer: 'Città, di Torino'}],
    ['ORGANIZER;CN=a@example.org:mailto:a@example.org', {organizer: undefined}],
    ['LOCATION;ALTREP="https://example.org/a:b;c":Lingotto', {location: 'Lingotto'}],
    ['DESCRIPTION:1 < 2 & 3 > 2', {description: '1 < 2 & 3 > 2'}],
    ['DESCRIPTION:Tom <tom@example.org>', {description: 'Tom (tom@example.org)'}],
    ['DESCRIPTION:<div>Uno</div><div>Due<br>Tre</div>', {description: 'Uno\n\nDue\nTre'}],
    ['DESCRIPTION:&lt;b&gt;Perch&eacute;&lt;/b&gt; &#8211; &#x20AC;', {description: 'Perché – €'}],
    ['DESCRIPTION:a<script>alert(1)</script>b<style>c</style><!-- <b>d</b> -->e', {description: 'abe'}],
    ['DESCRIPTION:<scr<b>ipt>alert(1)', {description: undefined}],
  ] as const) {
    it(`reads ${line}`, () => {
      const found = fieldsOf(line);

      for (const [name, value] of Object.entries(fields)) expect(Reflect.get(found, name)).to.equal(value);
    });
  }

  for (const line of ['URL:javascript:alert(1)', 'URL: java\tscript:alert(1)', 'URL:webcal://example.org']) {
    it(`drops ${JSON.stringify(line)}, and reports a problem`, () => {
      const {content, problems} = parse(eventWith(line));

      expect(content.events![0]).not.to.have.property('url');
      expect(problems.map(({path}) => path)).to.deep.equal(['VEVENT 1 (forum@example.org).URL']);
    });
  }

  it('drops impossible coordinates, and keeps the name of the place', () => {
    const {content, problems} = parse(eventWith('LOCATION:Lingotto', 'GEO:145;7'));

    expect(content.events![0]!.location).to.equal('Lingotto');
    expect(problems.map(({path, found}) => [path, found])).to.deep.equal([
      ['VEVENT 1 (forum@example.org).GEO', '"145;7"'],
    ]);
  });

  it('ignores the coordinates 0;0, which some programs write for every place', () => {
    expect(fieldsOf('LOCATION:Lingotto', 'GEO:0.0;0.0').location).to.equal('Lingotto');
  });
});
