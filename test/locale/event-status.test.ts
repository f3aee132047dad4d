import {expect} from 'chai';
import fc from 'fast-check';
import {distanceTo} from '../../src/locale/event-distance.ts';
import {spanOf} from '../../src/locale/event-span.ts';
import {nextChange, notesOf, phaseOf, statusOf} from '../../src/locale/event-status.ts';
import type {EventView} from '../../src/model/content.ts';
import {date, dateTime, Temporal, temporalInstant, zone} from './event-zones.ts';
import {runs} from '../runs.ts';

const event = (times: Partial<EventView>): EventView => ({
  id: 'e',
  name: 'E',
  startDate: '2017-12-05',
  ...times,
});
const phaseAt = (times: Partial<EventView>, moment: string) => phaseOf(event(times), Date.parse(moment));

describe('phase of an event', () => {
  for (const [moment, phase] of [
    ['2017-12-05T13:29:59.999Z', 'upcoming'],
    ['2017-12-05T13:30:00Z', 'now'],
    ['2017-12-05T16:59:59.999Z', 'now'],
    ['2017-12-05T17:00:00Z', 'past'],
  ] as const) {
    it(`is ${phase} at ${moment} when the event lasts from 14:30 to 18:00 in Turin`, () => {
      expect(phaseAt({startDate: '2017-12-05T14:30', endDate: '2017-12-05T18:00'}, moment)).to.equal(phase);
    });
  }

  for (const [moment, phase] of [
    ['2017-03-05T22:59:59Z', 'upcoming'],
    ['2017-03-05T23:00:00Z', 'now'],
    ['2017-03-08T22:59:59Z', 'now'],
    ['2017-03-08T23:00:00Z', 'past'],
  ] as const) {
    it(`is ${phase} at ${moment} when the event lasts from 6 to 8 March in Turin`, () => {
      expect(phaseAt({startDate: '2017-03-06', endDate: '2017-03-08'}, moment)).to.equal(phase);
    });
  }

  it('depends on the day at the venue, not in Turin', () => {
    const tokyo = {startDate: '2017-03-06', timeZone: 'Asia/Tokyo'};

    expect(phaseAt(tokyo, '2017-03-05T15:00Z')).to.equal('now');
    expect(phaseAt(tokyo, '2017-03-06T15:00Z')).to.equal('past');
  });

  it('changes at the instant of Temporal, in every zone', () => {
    fc.assert(
      fc.property(zone, dateTime, (timeZone, startDate) => {
        const start = temporalInstant(startDate, timeZone);

        expect(phaseOf(event({startDate, timeZone}), start - 1)).to.equal('upcoming');
        expect(phaseOf(event({startDate, timeZone}), start)).to.equal('now');
      }),
      runs(300),
    );
  });
});

describe('status of an event', () => {
  const now = Date.parse('2017-12-05T12:00Z');

  it('is cancelled or postponed on any date', () => {
    for (const startDate of ['2017-01-01', '2017-12-05', '2018-01-01']) {
      expect(statusOf(event({startDate, eventStatus: 'EventCancelled'}), now)).to.equal('cancelled');
      expect(statusOf(event({startDate, eventStatus: 'EventPostponed'}), now)).to.equal('postponed');
    }
  });

  it('has notes for a rescheduled event, an event moved online and a sold-out event', () => {
    const soldOut = [{availability: 'SoldOut'}] as const;

    expect(notesOf(event({eventStatus: 'EventRescheduled'}), 'upcoming')).to.deep.equal(['rescheduled']);
    expect(notesOf(event({eventStatus: 'EventMovedOnline', offers: soldOut}), 'now')).to.deep.equal([
      'movedOnline',
      'soldOut',
    ]);
    expect(notesOf(event({eventStatus: 'EventScheduled'}), 'upcoming')).to.be.empty;
  });

  it('has the note for a sold-out event only when no offer is left and the event is still to come', () => {
    const some = [{availability: 'SoldOut'}, {availability: 'InStock'}] as const;
    const none = [{availability: 'SoldOut'}, {availability: 'SoldOut'}] as const;

    expect(notesOf(event({offers: some}), 'upcoming')).to.be.empty;
    expect(notesOf(event({offers: []}), 'upcoming')).to.be.empty;
    expect(notesOf(event({offers: none}), 'past')).to.be.empty;
    expect(notesOf(event({offers: none}), 'cancelled')).to.be.empty;
    expect(notesOf(event({offers: none}), 'upcoming')).to.deep.equal(['soldOut']);
  });
});

describe('next change', () => {
  const at = (moment: string, ...events: Partial<EventView>[]) => {
    const next = nextChange(events.map(event), Date.parse(moment));
    return next === Infinity ? next : new Date(next).toISOString().slice(0, 16);
  };
  const meeting = {startDate: '2017-12-05T14:30', endDate: '2017-12-05T18:00'};

  it('is the start of the next event, then its end, then none', () => {
    expect(at('2017-12-05T08:00Z', meeting)).to.equal('2017-12-05T13:30');
    expect(at('2017-12-05T13:30Z', meeting)).to.equal('2017-12-05T17:00');
    expect(at('2017-12-05T17:00Z', meeting)).to.equal(Infinity);
  });

  it('is midnight at the venue at the latest', () => {
    expect(at('2017-12-01T08:00Z', meeting)).to.equal('2017-12-01T23:00');
    expect(at('2017-12-01T08:00Z', {...meeting, timeZone: 'Asia/Tokyo'})).to.equal('2017-12-01T15:00');
    expect(at('2017-03-01T08:00Z', {startDate: '2099-01-01'})).to.equal('2017-03-01T23:00');
  });

  it('is never later than the change of an event, in any zone', () => {
    const events = fc.array(fc.record({timeZone: zone, startDate: date}), {minLength: 1, maxLength: 4});

    fc.assert(
      fc.property(events, date, (list, day) => {
        const now = temporalInstant(`${day}T12:00`, 'Europe/Rome');
        const all = list.map(event);
        const next = nextChange(all, now);

        expect(next).to.be.above(now);
        const last = Math.min(next - 1, Date.UTC(2100, 0));
        for (const one of all) expect(phaseOf(one, last)).to.equal(phaseOf(one, now));
      }),
      runs(300),
    );
  });
});

describe('distance to an event', () => {
  const now = Date.parse('2026-11-22T22:59Z');
  const distance = (startDate: string, language: string, moment = now) =>
    distanceTo(spanOf({startDate}), moment, language);

  for (const [startDate, italian, english] of [
    ['2026-11-22T23:59', 'oggi', 'today'],
    ['2026-11-23', 'domani', 'tomorrow'],
    ['2026-11-25', 'tra 3 giorni', 'in 3 days'],
    ['2026-12-05', 'tra 13 giorni', 'in 13 days'],
    ['2026-12-06', 'tra 2 settimane', 'in 2 weeks'],
    ['2027-01-16', 'tra 8 settimane', 'in 8 weeks'],
    ['2027-01-17', 'tra 2 mesi', 'in 2 months'],
    ['2027-11-22', 'tra 12 mesi', 'in 12 months'],
    ['2028-11-22', 'tra 2 anni', 'in 2 years'],
  ] as const) {
    it(`is ${english} on 22 November when the event begins on ${startDate}`, () => {
      expect([distance(startDate, 'it'), distance(startDate, 'en-GB')]).to.deep.equal([italian, english]);
    });
  }

  it('changes at midnight at the venue, in every zone', () => {
    fc.assert(
      fc.property(zone, date, fc.integer({min: 3, max: 13}), (timeZone, day, count) => {
        const today = Temporal.PlainDate.from(day);
        const span = spanOf({startDate: today.add({days: count}).toString(), timeZone});
        const moment = (time: string) => temporalInstant(`${day}T${time}`, timeZone);

        expect(distanceTo(span, moment('00:00'), 'en-GB')).to.equal(`in ${count} days`);
        expect(distanceTo(span, moment('23:59'), 'en-GB')).to.equal(`in ${count} days`);
      }),
      runs(200),
    );
  });
});
