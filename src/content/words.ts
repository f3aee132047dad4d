import type {EventView, FigureView, PartnerView, ProgrammeView, SectorView, View} from '../model/content.ts';
import type {facts as events} from './facts/events.ts';
import type {facts as partners} from './facts/partners.ts';
import type {facts as sectors} from './facts/sectors.ts';

/** What a translator writes: one entry for each fact, or it does not compile. */
export interface Words {
  /** What every banner says. */
  readonly programme: Pick<ProgrammeView, 'name' | 'bar' | 'actions'>;
  /** What a banner says besides that has room for more than one line. */
  readonly programmeDetails: Pick<ProgrammeView, 'organizer' | 'headline' | 'description' | 'card'>;
  readonly sectors: Readonly<Record<keyof typeof sectors, SectorWords>>;
  readonly partners: Readonly<
    Record<keyof typeof partners, Pick<PartnerView, 'name' | 'nameStrong' | 'initials'>>
  >;
  readonly events: Readonly<
    Record<keyof typeof events, Pick<EventView, 'name' | 'description' | 'location'>>
  >;
}

/** What stands above a list. */
export type Heading = NonNullable<NonNullable<View['headings']>['sectors']>;

type SectorWords = Pick<SectorView, 'name' | 'description'> & {
  // Where a language counts in other steps, 8 billion are 80 of its hundred millions.
  readonly figure: Pick<FigureView, 'name' | 'citation'> & Partial<Pick<FigureView, 'value'>>;
};
