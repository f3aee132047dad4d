import {engine} from '../engine.ts';
import {expectSound} from './sound.ts';

describe('parse', () => {
  for (const [what, text] of Object.entries({
    'very deeply nested lists': nested('[', ']'),
    'an event of very deeply nested objects': `{"events": [${nested('{"name":', '}')}]}`,
    'a text of very deep lists': `{"events": [{"id": "a", "startDate": "2027-03-06", "name": ${nested('[', ']')}}]}`,
    'a text of one megabyte': JSON.stringify({
      partners: [{id: 'a', name: 'x'.repeat(1_000_000), url: 'y:'.repeat(500_000)}],
    }),
    '10,000 broken events': JSON.stringify({events: Array.from({length: 10_000}, () => ({name: 1}))}),
    'an event with 5,000 broken links': JSON.stringify({
      events: [
        {id: 'a', name: 'A', startDate: '2027-03-06', subjectOf: Array.from({length: 5000}, () => ({}))},
      ],
    }),
  })) {
    it(`gives views or problems for ${what}`, () => {
      expectSound(text);
    });
  }
});

function nested(open: string, close: string): string {
  // WebKit needs seconds for a greater depth.
  const depth = engine === 'Safari' ? 25_000 : 100_000;
  return `${open.repeat(depth)}${open.endsWith(':') ? '1' : ''}${close.repeat(depth)}`;
}
