import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Dismiss this notice',
  partnerOf: 'Partner of {name}',
  stopScrolling: 'Stop scrolling',
  resumeScrolling: 'Resume',
  moreSectors: {one: 'Show one more sector', other: 'Show {count} more sectors'},
  sectorsShown: {one: 'Sector {range} of {total}', other: 'Sectors {range} of {total}'},
  previousSector: 'Previous sector',
  nextSector: 'Next sector',
  loading: 'Loading…',
};
