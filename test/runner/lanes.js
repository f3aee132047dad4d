/**
 * Does all jobs in their order; `lanes` is how many run at the same time.
 *
 * @template Job
 * @param {readonly Job[]} jobs
 * @param {number} lanes
 * @param {(job: Job) => Promise<void>} act
 */
export async function inLanes(jobs, lanes, act) {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await act(job);
  };
  await Promise.all(Array.from({length: lanes}, lane));
}
