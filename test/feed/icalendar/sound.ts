import {expect} from 'chai';
import {isSafe} from '../sound.ts';
import {parse} from './calendars.ts';

/** Whatever a file holds, this is true of what is made of it. */
export function expectSound(body: string): void {
  const {content, problems} = parse(body);

  const events = content.events ?? [];
  expect(new Set(events.map(({id}) => id)).size).to.equal(events.length);
  expect(problems.length).to.be.at.most(201);
  for (const {path, found, expected} of problems) {
    expect(found.length, found).to.be.at.most(120);
    expect(expected).not.to.equal('');
    expect(path.length, path).to.be.at.most(200);
  }
  for (const event of events) {
    expect(isSafe(event.url ?? '')).to.equal(true);
    expect(JSON.stringify(event)).not.to.match(/<[a-z/!?]/i);
    expect(event.id).to.match(/^[a-z\d][a-z\d-]*$/);
  }
}
