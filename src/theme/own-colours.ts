import type {ReactiveController} from 'lit';
import {written} from './colour.ts';
import {contrastFaults, type Contrast} from './contrast.ts';
import {drawnColours} from './drawn-colours.ts';
import {ownColours} from './own-colours.styles.ts';

/** How a page's owner knows what is no property. */
const words: Readonly<Record<string, string>> = {
  'on-brand': 'words',
  'on-field': 'words',
  'on-field-muted': 'words',
  ink: 'words',
  danger: 'errors',
};

/** The colours that go with those that a page sets, and a warning where their contrast is too low (WCAG 1.4.3). */
export class OwnColours implements ReactiveController {
  static readonly styles = [ownColours];

  readonly #host: HTMLElement;
  /** The pairs of colours that the page's owner has been told of. */
  readonly #reported = new Set<string>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    // An element outside the page has no colours, and with forced colours they are the visitor's own.
    if (!this.#host.isConnected || matchMedia('(forced-colors: active)').matches) return;
    for (const fault of contrastFaults(drawnColours(this.#host))) {
      // Under the pointer a surface has another colour, but the same property sets it.
      const pair = `${fault.front} ${fault.ground.replace('sunk', 'surface')}`;
      if (!this.#reported.has(pair))
        console?.warn?.(`Open for business widgets: <${this.#host.localName}>: ${messageOf(fault)}`);
      this.#reported.add(pair);
    }
  }
}

function messageOf({front, ground, colours, ratio, least}: Contrast): string {
  const [ink, paper] = colours.map(written);
  const property = ground === 'sunk' ? '--ofb-surface under the pointer' : `--ofb-${ground}`;
  // Rounded down: 4.499 must not be shown as 4.5.
  const contrast = (Math.floor(ratio * 100) / 100).toFixed(2);
  return `found ${words[front] ?? `--ofb-${front}`} ${ink!} on ${property} ${paper!}, a contrast of ${contrast}, expected at least ${least}.`;
}
