import {endsBeforeStart, unknownSectors, unknownSuperEvents} from './events.ts';
import {figureSources} from './figures.ts';
import {repeatedIds} from './ids.ts';
import {images} from './images.ts';
import {missingLanguages} from './languages.ts';
import {lengths} from './lengths.ts';
import {insecureLinks, linksWithoutScheme, repeatedLinks} from './links.ts';
import type {Rule} from './rule.ts';
import {surplusLinks} from './sectors.ts';
import {unknownKeys} from './unknown-keys.ts';
import {wording} from './wording.ts';

/** What hurts people although a feed can be read. */
export const rules: readonly Rule[] = [
  unknownKeys,
  endsBeforeStart,
  repeatedIds,
  unknownSectors,
  unknownSuperEvents,
  missingLanguages,
  images,
  insecureLinks,
  linksWithoutScheme,
  repeatedLinks,
  surplusLinks,
  lengths,
  wording,
  figureSources,
];
