import {expect} from 'chai';
import {uidOf} from '../../src/calendar/event-uid.ts';

const event = {id: 'forum'};

describe('UID of an event', () => {
  for (const [what, feed, identifier, uid] of [
    [
      'the event id at the host of the feed',
      'https://torino.example/a/events.json?x',
      undefined,
      'forum@torino.example',
    ],
    ['the same for a webcal: feed', 'webcal://torino.example/events.ics', undefined, 'forum@torino.example'],
    ['the identifier of the event', 'https://torino.example/', ' abc@google.com ', 'abc@google.com'],
    ['the event id when the identifier is empty', 'https://torino.example/', ' ', 'forum@torino.example'],
    [
      'the same on every page for the built-in content',
      undefined,
      undefined,
      'forum@open-for-business-widgets',
    ],
    ['the event id at localhost on a page without a host', 'about:srcdoc', undefined, 'forum@localhost'],
  ] as const) {
    it(`is ${what}`, () => {
      expect(uidOf({...event, identifier}, feed)).to.equal(uid);
    });
  }
});
