import {Transform} from 'node:stream';

/**
 * A reporter for Node's own test runner. It sends the parent process, `node-tests.js`, the result of each test, and at
 * the end that all tests have ended. Messages of Node itself were lost on a busy machine (Node 20: eleven tests of one
 * run, without an error).
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
  // A suite fails when one of its tests fails. Only the test counts.
  if (type === 'test:fail' && details.error?.failureType !== 'subtestsFailed') {
    return {outcome: 'failed', name, message: textOf(details.error)};
  }
  return undefined;
}

function textOf(error) {
  const cause = error?.cause ?? error;
  return cause?.stack ?? String(cause);
}
