import {html, nothing, type PropertyDeclarations} from 'lit';
import {mark} from '../../icons/mark.ts';
import type {ProgrammeView} from '../../model/content.ts';
import {isSafeUrl} from '../../model/safe-url.ts';
import {Widget, type Words} from '../widget/widget.ts';
import {actions} from './layouts/actions.ts';
import {bar} from './layouts/bar.ts';
import {styles} from './banner.styles.ts';
import {barStyles} from './layouts/bar.styles.ts';
import type {BannerHost, Extension, Wording} from './banner-model.ts';

// Card and hero share the view from under the arcades and the longer words, which a bar does not need.
const loadScene = () => import('./layouts/card-and-hero.ts');
const detailsNeed = {programmeDetails: true} as const;
const loadOptions = (): Promise<Extension> => import('./options.ts');
const loadNextEvent = (): Promise<Extension> => import('./next-event/next-event.ts');

/**
 * "Open for business", as a bar across the page, as a card beside the text, or as the head of a page.
 *
 * @tagname ofb-banner
 * @slot - Shown until the content is there, and when it does not come.
 * @slot title - Replaces the heading's words.
 * @slot lead - Replaces the line under the heading.
 * @slot cta - Replaces the links.
 * @csspart banner - The whole.
 * @csspart mark - The bull.
 * @csspart name - "Open for business".
 * @csspart text - The words of a bar together.
 * @csspart title - The heading; a bar has none.
 * @csspart lead - The line under the heading, or the line of the bar.
 * @csspart actions - The links together.
 * @csspart cta - The main link.
 * @csspart link - The second link of card and hero.
 * @csspart event - The next date of the feed.
 * @csspart plate - The arch with its day.
 * @csspart event-date - Its status and full date.
 * @csspart event-name - Its name, a link where it has an address.
 * @csspart dismiss - The button that closes it.
 * @csspart art - The view from under the arcades.
 * @csspart frieze - The row of arches in a wide bar.
 * @fires {CustomEvent<{remember?: string}>} ofb-dismissed - A visitor closes it; cancelling the event keeps it open.
 */
export class OfbBanner extends Widget implements BannerHost {
  static override styles = [...Widget.styles, styles, barStyles];

  static override properties: PropertyDeclarations = {
    variant: {},
    ctaLabel: {attribute: 'cta-label'},
    ctaHref: {attribute: 'cta-href'},
    linkLabel: {attribute: 'link-label'},
    linkHref: {attribute: 'link-href'},
    from: {},
    until: {},
    nextEvent: {attribute: 'next-event', type: Boolean},
    dismissible: {type: Boolean},
    remember: {},
    roleOfHost: {attribute: 'role-of-host'},
  };

  /** `bar` by default. */
  declare variant: 'bar' | 'card' | 'hero';
  /** Words of the main link, instead of the feed's. */
  declare ctaLabel?: string;
  /** Address of the main link, which is not shown without one. */
  declare ctaHref?: string;
  /** Words of the second link of card and hero, instead of the feed's. */
  declare linkLabel?: string;
  /** Address of the second link of card and hero, which is not shown without one. */
  declare linkHref?: string;
  /** First day, in Turin, or moment at which it is shown: `2027-03-06`, `2027-03-06T09:30+01:00`. */
  declare from?: string;
  /** Last day, in Turin and included, or moment from which it is no longer shown. */
  declare until?: string;
  /** Adds the next date of the feed; nothing when none is ahead. */
  declare nextEvent: boolean;
  /** Adds a button that closes it. */
  declare dismissible: boolean;
  /** How long this device remembers that it was closed: `session`, or a span such as `30d`. Not at all without it. */
  declare remember?: string;
  /** Who shows it: a `partner` is named as such, and the City is not named as the speaker. */
  declare roleOfHost?: 'partner';

  /** @internal What the time is; stories stop it. */
  declare clock?: () => Date;

  constructor() {
    super({part: 'programme'});
    this.variant = 'bar';
    // A framework asks what a property holds before it takes `dismissible=""` for true.
    this.nextEvent = this.dismissible = false;
  }

  protected override willUpdate(): void {
    if (this.variant !== 'bar') this.need(detailsNeed);
  }

  protected override template(words: Words): unknown {
    const {programme, programmeDetails} = words.view;
    if (!programme) return nothing;
    const whole = {...programme, ...programmeDetails};
    const scene = this.variant === 'bar' ? null : programmeDetails && this.extra(loadScene);
    const draw = scene?.drawingOf(this.variant) ?? bar;
    const own = draw === bar ? whole.bar : whole[this.variant as 'card'];
    const wording = this.#extended(this.#wording(whole, own ?? whole), words);
    return wording && scene !== undefined ? draw(wording) : html`<slot></slot>`;
  }

  /** What only some pages ask for; undefined until it is all there, or while it keeps the banner away. */
  #extended(wording: Wording, words: Words): Wording | undefined {
    const loads = [
      this.nextEvent && loadNextEvent,
      (this.dismissible || this.from || this.until || this.roleOfHost) && loadOptions,
    ];
    return loads.reduce<Wording | undefined>((extended, load) => {
      const extension = load ? this.extra(load) : null;
      if (extension?.need) this.need(extension.need);
      return extension === null ? extended : extended && extension?.extend(extended, this, words);
    }, wording);
  }

  // Attributes win over the feed.
  #wording(
    {name, organizer, actions: [main, second] = []}: ProgrammeView,
    {headline, description}: NonNullable<ProgrammeView['bar']>,
  ): Wording {
    return {
      name,
      organizer,
      title: this.heading || headline,
      lead: this.lead ?? description,
      level: this.headingLevel,
      bull: mark,
      actions: others =>
        actions({name: this.ctaLabel ?? main?.name, url: safe(this.ctaHref) ?? main?.url}, others),
      link: {name: this.linkLabel ?? second?.name, url: safe(this.linkHref) ?? second?.url},
    };
  }
}

/** An attribute is no more trusted than a feed: a CMS may have filled it. */
function safe(url: string | undefined): string | undefined {
  return url && isSafeUrl(url) ? url : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'ofb-banner': OfbBanner;
  }
  interface GlobalEventHandlersEventMap {
    'ofb-dismissed': CustomEvent<{remember?: string}>;
  }
}
