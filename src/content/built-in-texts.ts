import type {EventView, FigureView, PartnerView, ProgrammeView, SectorView, View} from '../model/content.ts';
import type {facts as events} from './facts/events.ts';
import type {facts as partners} from './facts/partners.ts';
import type {facts as sectors} from './facts/sectors.ts';

/** All texts that a translator writes. The compiler reports a missing entry. */
export interface BuiltInTexts {
  /** Texts of every banner. */
  readonly programme: Pick<ProgrammeView, 'name' | 'bar' | 'actions'>;
  /** Further texts of the banners with more than one line: `card` and `hero`. */
  readonly programmeDetails: Pick<ProgrammeView, 'organizer' | 'headline' | 'description' | 'card'>;
  readonly sectors: Readonly<Record<keyof typeof sectors, SectorWords>>;
  readonly partners: Readonly<
    Record<keyof typeof partners, Pick<PartnerView, 'name' | 'nameStrong' | 'initials'>>
  >;
  readonly events: Readonly<
    Record<keyof typeof events, Pick<EventView, 'name' | 'description' | 'location'>>
  >;
}

/** Heading of a list, and the text under it. */
export type Heading = NonNullable<NonNullable<View['headings']>['sectors']>;

type SectorWords = Pick<SectorView, 'name' | 'description'> & {
  // Languages with other large units set `value`: Chinese, Japanese and Korean write 8 billion as 80 times 100 million.
  readonly figure: Pick<FigureView, 'name' | 'citation'> & Partial<Pick<FigureView, 'value'>>;
};
