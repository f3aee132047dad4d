/** How long a page may be kept waiting, in milliseconds. */
const longest = {
  /** More than half a frame at 60 Hz would be seen when somebody scrolls. */
  background: 8,
  /** Each turn may cost a frame, and more than 50 would be felt (RAIL). */
  'user-visible': 24,
};

type Priority = keyof typeof longest;

interface Scheduler {
  postTask(act: () => void, options: {priority: Priority}): Promise<void>;
}

/** Takes turns with whatever else the page has to do, so that long work holds nothing up. */
export class Turns {
  readonly #priority: Priority;
  #start = performance.now();

  /** @param priority `user-visible` for what somebody waits for, `background` for all else */
  constructor(priority: Priority) {
    this.#priority = priority;
  }

  get isOver(): boolean {
    return performance.now() - this.#start > longest[this.#priority];
  }

  /** Resolves when it is our turn again. Not with a timer or in idle time, which a page in the background hardly has. */
  async next(): Promise<void> {
    await pass(this.#priority);
    this.#start = performance.now();
  }
}

function pass(priority: Priority): Promise<void> {
  // Safari has no scheduler.
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (scheduler?.postTask) return scheduler.postTask(() => {}, {priority});
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
