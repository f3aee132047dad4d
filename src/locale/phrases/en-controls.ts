import type {ControlPhrases} from './it-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Dismiss this notice',
};
