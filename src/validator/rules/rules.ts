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

/** The rules for a feed that can be read, in addition to the check of its format. */
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
