import {isServer, type LitElement} from 'lit';
import type {Features} from './features.ts';

/** The element, as these features see it. */
interface Host extends LitElement {
  /** Whether the page sets one of the `--ofb-*` colours. */
  readonly hasOwnColours: boolean;
  /** Whether server-rendered HTML is shown. */
  readonly isServed: boolean;
}

/** The features of all widgets. */
export const sharedFeatures = {
  linkTarget: {
    when: () => !isServer && location.hash.startsWith('#ofb-'),
    load: async () => (await import('./link-target.ts')).LinkTarget,
  },
  ownColours: {
    when: ({hasOwnColours}) => hasOwnColours,
    load: async () => (await import('../../theme/own-colours.ts')).OwnColours,
  },
  takeOver: {
    when: ({isServed}) => isServed,
    load: async () => (await import('./take-over.ts')).TakeOver,
  },
} satisfies Features<Host>;
