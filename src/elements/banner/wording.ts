import type {TemplateResult} from 'lit';

/** What a banner says, whichever variant says it. */
export interface Wording {
  readonly name: string;
  readonly organizer: string;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** The programme's mark. */
  readonly bull: TemplateResult;
  /** The links, drawn. */
  readonly actions: TemplateResult;
}
