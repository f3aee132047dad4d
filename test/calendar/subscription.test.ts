import {expect} from 'chai';
import {subscriptionTo} from '../../src/calendar/subscription.ts';

const base = 'https://partner.example/agenda/';

describe('subscription', () => {
  for (const [written, plain] of [
    ['https://example.org/events.ics?a=1&b=2', 'https://example.org/events.ics?a=1&b=2'],
    ['webcal://example.org/events.ics', 'https://example.org/events.ics'],
    ['http://example.org/events.ics', 'http://example.org/events.ics'],
    ['events.ics', 'https://partner.example/agenda/events.ics'],
  ] as const) {
    it(`offers ${written} in three forms`, () => {
      const subscription = subscriptionTo(written, base)!;

      const webcal = plain.replace(/^https?/, 'webcal');
      expect(subscription).to.include({plain, webcal});
      expect(new URL(subscription.google).searchParams.get('cid')).to.equal(webcal);
    });
  }

  for (const written of ['javascript:alert(1)', 'data:text/calendar,x', 'mailto:a@example.org', 'https://']) {
    it(`refuses ${written}`, () => {
      expect(subscriptionTo(written, base)).to.equal(undefined);
    });
  }
});
