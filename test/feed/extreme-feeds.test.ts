import {engine} from '../engine.ts';
import {expectSound} from './sound.ts';

describe('parse', () => {
  for (const [what, text] of Object.entries({
    'a list in a list, very deep': nested('[', ']'),
    'an event of objects, very deep': `{"events": [${nested('{"name":', '}')}]}`,
    'a text of lists, very deep': `{"events": [{"id": "a", "startDate": "2027-03-06", "name": ${nested('[', ']')}}]}`,
    'a megabyte in one text': JSON.stringify({
      partners: [{id: 'a', name: 'x'.repeat(1_000_000), url: 'y:'.repeat(500_000)}],
    }),
    '10,000 broken events': JSON.stringify({events: Array.from({length: 10_000}, () => ({name: 1}))}),
    'an event with 5,000 broken links': JSON.stringify({
      events: [
        {id: 'a', name: 'A', startDate: '2027-03-06', subjectOf: Array.from({length: 5000}, () => ({}))},
      ],
    }),
  })) {
    it(`makes views or problems of ${what}`, () => {
      expectSound(text);
    });
  }
});

function nested(open: string, close: string): string {
  // WebKit takes seconds for more.
  const depth = engine === 'Safari' ? 25_000 : 100_000;
  return `${open.repeat(depth)}${open.endsWith(':') ? '1' : ''}${close.repeat(depth)}`;
}
