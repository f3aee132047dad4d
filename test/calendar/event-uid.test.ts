import {expect} from 'chai';
import {uidOf} from '../../src/calendar/event-uid.ts';

const event = {id: 'forum'};

describe('name of an event in calendars', () => {
  for (const [what, feed, identifier, uid] of [
    [
      'its id at the host of the feed',
      'https://torino.example/a/events.json?x',
      undefined,
      'forum@torino.example',
    ],
    [
      'the same for a feed of webcal:',
      'webcal://torino.example/events.ics',
      undefined,
      'forum@torino.example',
    ],
    ['the UID that the feed knows', 'https://torino.example/', ' abc@google.com ', 'abc@google.com'],
    ['its id when the UID is empty', 'https://torino.example/', ' ', 'forum@torino.example'],
    ['the same on every page, of what is built in', undefined, undefined, 'forum@open-for-business-widgets'],
    ['whole on a page without a host', 'about:srcdoc', undefined, 'forum@localhost'],
  ] as const) {
    it(`is ${what}`, () => {
      expect(uidOf({...event, identifier}, feed)).to.equal(uid);
    });
  }
});
