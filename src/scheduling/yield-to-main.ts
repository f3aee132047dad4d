/** How long one turn may block the main thread, in milliseconds. */
const longest = {
  /** Half a frame at 60 Hz. Longer turns would make scrolling jerky. */
  background: 8,
  /** Each pause may cost a frame, so turns are longer here. More than 50 ms would be noticed (RAIL model). */
  'user-visible': 24,
};

type Priority = keyof typeof longest;

interface Scheduler {
  postTask(act: () => void, options: {priority: Priority}): Promise<void>;
}

/** Splits long work into turns, so that the page can handle input and rendering between them. */
export class YieldToMain {
  readonly #priority: Priority;
  #start = performance.now();

  /**
   * @param priority as in the Prioritized Task Scheduling API: `user-visible` for work that a visitor waits for,
   *   `background` for any other
   */
  constructor(priority: Priority) {
    this.#priority = priority;
  }

  /** Whether the turn has used up its time; the caller then awaits `yield`. */
  get isDue(): boolean {
    return performance.now() - this.#start > longest[this.#priority];
  }

  /**
   * Resolves when the next turn begins. Uses neither timers nor idle callbacks: browsers delay them in a background
   * tab.
   */
  async yield(): Promise<void> {
    await pass(this.#priority);
    this.#start = performance.now();
  }
}

function pass(priority: Priority): Promise<void> {
  // Safari has no `scheduler.postTask`.
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
