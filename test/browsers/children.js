import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/** Programs that we have started, and that we can end together with all that they have started. */
export class Children {
  #children = [];

  start(program, args, options) {
    // Detached, it leads a group of processes, to which whatever it starts belongs.
    const child = spawn(program, args, {...options, detached: true});
    child.on('error', error => console.error(`${program}: ${error.message}`));
    this.#children.push(child);
    return child;
  }

  stop() {
    for (const {pid} of this.#children.splice(0)) killGroup(pid);
  }
}

/** Leaves no browser behind when we are interrupted: Puppeteer 24 then forgets every second one. */
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
