import {expect} from '@open-wc/testing';
import {groupEvents, type Order} from '../../../src/elements/event-timeline/event-groups.ts';
import {spanOf} from '../../../src/locale/event-span.ts';
import {phaseOf} from '../../../src/locale/event-status.ts';
import type {EventView} from '../../../src/model/content.ts';

const event = (startDate: string, endDate?: string, timeZone?: string): EventView => ({
  id: startDate,
  name: startDate,
  startDate,
  ...(endDate ? {endDate} : {}),
  ...(timeZone ? {timeZone} : {}),
});

const clockOn = (day: string) => ({
  spanOf,
  phaseOf: (one: EventView) => phaseOf(one, Date.parse(`${day}T12:00Z`)),
});
const clock = clockOn('2026-11-22');
const past = [event('2025-05-10'), event('2026-01-13'), event('2025-01-01'), event('2024-11-13')];
const mixed = [event('2026-12-05'), ...past, event('2026-11-20', '2026-11-22'), event('2027-02-22')];

describe('groupEvents', () => {
  const idsOf = (events: typeof past, settings: {order?: Order; limit?: number} = {}) =>
    groupEvents(events, {clock, ...settings}).groups.map(({key, events}) => [
      key,
      ...events.map(({id}) => id),
    ]);

  it('reads an archive from its newest end', () => {
    expect(idsOf(past)).to.deep.equal([
      ['2026', '2026-01-13'],
      ['2025', '2025-05-10', '2025-01-01'],
      ['2024', '2024-11-13'],
    ]);
  });

  it('reads forwards once anything is on now or to come', () => {
    expect(idsOf(mixed)).to.deep.equal([
      ['2024', '2024-11-13'],
      ['2025', '2025-01-01', '2025-05-10'],
      ['2026', '2026-01-13', '2026-11-20', '2026-12-05'],
      ['2027', '2027-02-22'],
    ]);
  });

  it('follows the order that the page asks for', () => {
    expect(idsOf(past, {order: 'asc'})[0]).to.deep.equal(['2024', '2024-11-13']);
    expect(idsOf(mixed, {order: 'desc'})[0]).to.deep.equal(['2027', '2027-02-22']);
  });

  it('is an archive from the day after the last event', () => {
    const last = [event('2026-11-20', '2026-11-22')];

    expect(groupEvents(last, {clock: clockOn('2026-11-22')}).isArchive).to.be.false;
    expect(groupEvents(last, {clock: clockOn('2026-11-23')}).isArchive).to.be.true;
  });

  it('puts an event that crosses the new year into the year it begins in', () => {
    expect(idsOf([event('2025-12-31', '2026-01-01'), event('2026-01-01')])).to.deep.equal([
      ['2026', '2026-01-01'],
      ['2025', '2025-12-31'],
    ]);
  });

  it('goes by the calendars of the venues, as the plates do', () => {
    const tokyo = event('2026-01-01T00:30', undefined, 'Asia/Tokyo');
    const newYork = event('2026-01-01T03:00Z', undefined, 'America/New_York');
    const allDay = event('2026-01-01');

    expect(idsOf([tokyo, newYork, allDay])).to.deep.equal([
      ['2026', '2026-01-01', '2026-01-01T00:30'],
      ['2025', '2026-01-01T03:00Z'],
    ]);
  });

  it('cuts at the limit, and still counts all events of a year', () => {
    const {groups, hiddenCount, firstHidden} = groupEvents(past, {clock, limit: 2});

    expect(groups.map(({key, count, events}) => [key, count, events.length])).to.deep.equal([
      ['2026', 1, 1],
      ['2025', 2, 1],
    ]);
    expect([hiddenCount, firstHidden]).to.deep.equal([2, 2]);
  });

  it('takes the whole part of a limit with a fraction, and no limit below one', () => {
    expect(groupEvents(past, {clock, limit: 2.5})).to.include({hiddenCount: 2, firstHidden: 2});
    expect(groupEvents(past, {clock, limit: 0.5})).to.include({hiddenCount: 0});
  });

  it('keeps what is ahead within the limit, and hides what is over', () => {
    expect(idsOf(mixed, {limit: 2})).to.deep.equal([['2026', '2026-11-20', '2026-12-05']]);
    expect(idsOf(mixed, {limit: 4})).to.deep.equal([
      ['2026', '2026-01-13', '2026-11-20', '2026-12-05'],
      ['2027', '2027-02-22'],
    ]);
    expect(groupEvents(mixed, {clock, limit: 4}).firstHidden).to.equal(0);
  });

  for (const limit of [undefined, 0, -1, NaN, 4, 99]) {
    it(`hides nothing of four events with a limit of ${limit}`, () => {
      const {groups, hiddenCount} = groupEvents(past, {clock, limit});

      expect(groups.flatMap(({events}) => events)).to.have.lengthOf(4);
      expect(hiddenCount).to.equal(0);
    });
  }

  it('has no years without events', () => {
    expect(groupEvents([], {clock})).to.deep.include({groups: [], isArchive: true, hiddenCount: 0});
  });
});
