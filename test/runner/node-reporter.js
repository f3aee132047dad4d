import {Transform} from 'node:stream';

/**
 * A reporter of Node's own test runner that tells the parent process, `node-tests.js`, of each test when it has ended,
 * and at last that all have. What Node itself sends a parent got lost on a busy machine (Node 20: eleven tests of one
 * run, without a word).
 */
export default new Transform({
  writableObjectMode: true,
  transform({type, data}, _encoding, done) {
    const message = messageFor(type, data);
    if (message) process.send(message);
    done();
  },
  flush(done) {
    process.send({outcome: 'ended'});
    done();
  },
});

function messageFor(type, {name, skip, details}) {
  if (type === 'test:pass' && details.type !== 'suite') {
    return {outcome: skip === undefined ? 'passed' : 'skipped'};
  }
  // A suite fails with its tests, which count.
  if (type === 'test:fail' && details.error?.failureType !== 'subtestsFailed') {
    return {outcome: 'failed', name, message: textOf(details.error)};
  }
  return undefined;
}

function textOf(error) {
  const cause = error?.cause ?? error;
  return cause?.stack ?? String(cause);
}
