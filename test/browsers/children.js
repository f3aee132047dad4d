import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/** Child processes. Each can be ended together with its own child processes. */
export class Children {
  #children = [];

  start(program, args, options) {
    // A detached process leads a process group, and its own child processes belong to that group.
    const child = spawn(program, args, {...options, detached: true});
    child.on('error', error => console.error(`${program}: ${error.message}`));
    this.#children.push(child);
    return child;
  }

  stop() {
    for (const {pid} of this.#children.splice(0)) killGroup(pid);
  }
}

/** Ends all browsers after an interruption: Puppeteer 24 leaves every second one running. */
export function endChildrenWithUs() {
  process.once('exit', () => childIds().forEach(killGroup));
}

function childIds() {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number);
}

function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    const hasEnded = error.code === 'ESRCH';
    if (!hasEnded) throw error;
  }
}
