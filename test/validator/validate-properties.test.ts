import fc from 'fast-check';
import {validateFeed} from '../../src/validator/validate.ts';
import {anyValue, mutatedFeed} from '../feed/any-feed.ts';
import {runs} from '../runs.ts';

describe('validateFeed with any input', () => {
  for (const [what, text] of [
    ['any JSON', anyValue.map(data => JSON.stringify(data))],
    ['any mutation of a feed', mutatedFeed.map(data => JSON.stringify(data))],
    [
      'any truncated feed',
      fc.tuple(mutatedFeed, fc.nat(3000)).map(([data, end]) => JSON.stringify(data).slice(0, end)),
    ],
    ['any text', fc.string({unit: 'binary'})],
  ] as const) {
    it(`gives each finding for ${what} a line and a column`, async () => {
      await fc.assert(fc.asyncProperty(text, checkFindings), runs(300));
    });
  }
});

async function checkFindings(text: string): Promise<void> {
  const lines = text.split(/\r\n|\r|\n/);
  for (const finding of await validateFeed(text)) {
    const {line, column, found, expected} = finding;
    const isInside = line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
    if (!isInside || !found || !expected) throw new Error(JSON.stringify(finding));
  }
}
