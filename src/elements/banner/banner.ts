import {html, nothing, type PropertyDeclarations} from 'lit';
import {mark} from '../../icons/mark.ts';
import type {ProgrammeView} from '../../model/content.ts';
import {isSafeUrl} from '../../model/safe-url.ts';
import {dependencies} from '../../controllers/dependencies.ts';
import type {Content, Features, Loaded} from '../widget/features.ts';
import {Widget} from '../widget/widget.ts';
import type {BannerHost, BannerModel} from './banner-model.ts';
import {styles} from './banner.styles.ts';
import {bar} from './layouts/bar.ts';
import {barStyles} from './layouts/bar.styles.ts';

const features = {
  cardAndHero: {
    when: ({variant}) => Boolean(variant) && variant !== 'bar',
    load: async () => (await import('./layouts/card-and-hero.ts')).CardAndHero,
    parts: ['programmeDetails'],
  },
  nextEvent: {
    when: ({nextEvent}) => nextEvent,
    load: async () => (await import('./next-event/next-event.ts')).NextEvent,
    phrases: 'events',
    parts: ['events'],
  },
  dismissal: {
    when: ({dismissible}) => dismissible,
    load: async () => (await import('./dismissal/dismissal.ts')).Dismissal,
    phrases: 'controls',
  },
  roleOfHost: {
    when: ({roleOfHost}) => Boolean(roleOfHost),
    load: async () => (await import('./role-of-host.ts')).RoleOfHost,
    phrases: 'controls',
  },
  period: {
    when: ({from, until}) => Boolean(from || until),
    load: async () => (await import('./period.ts')).Period,
  },
} satisfies Features<BannerHost>;

type Instances = Loaded<typeof features>;

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
export class OfbBanner extends Widget<unknown, typeof features> implements BannerHost {
  static override styles = [...Widget.styles, styles, barStyles];
  static override dependencies = dependencies['ofb-banner'];
  static override features = features;

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

  readonly #hidingReasons = new Set<string>();

  constructor() {
    super();
    this.variant = 'bar';
    // A framework asks what a property holds before it takes `dismissible=""` for true.
    this.nextEvent = this.dismissible = false;
  }

  /** @internal */
  now(): number {
    return Number(this.clock?.() ?? Date.now());
  }

  /** @internal */
  hideFor(reason: 'period' | 'dismissed', isHidden: boolean): void {
    const wasHidden = this.#hidingReasons.size > 0;
    if (isHidden) this.#hidingReasons.add(reason);
    else this.#hidingReasons.delete(reason);
    if (isHidden) this.hidden = true;
    else if (wasHidden && this.#hidingReasons.size === 0) this.hidden = false;
  }

  protected override template(content: Content<unknown, Instances>): unknown {
    const {programme, programmeDetails} = content.view;
    const {cardAndHero, nextEvent, roleOfHost, dismissal, period} = content.features;
    if (!programme) return nothing;
    if (period?.isHidden) return html`<slot></slot>`;
    const whole = {...programme, ...programmeDetails};
    const variant = cardAndHero?.templateOf(this.variant);
    const words = variant ? whole[this.variant as 'card'] : whole.bar;
    let model = this.#model(whole, words ?? whole);
    if (nextEvent) model = {...model, nextEvent: nextEvent.template(content)};
    if (roleOfHost) model = roleOfHost.apply(model);
    if (dismissal) model = {...model, dismissButton: dismissal.button(model, content.language)};
    return (variant ?? bar)(model);
  }

  // Attributes win over the feed.
  #model(
    {name, organizer, actions: [main, second] = []}: ProgrammeView,
    {headline, description}: NonNullable<ProgrammeView['bar']>,
  ): BannerModel {
    return {
      name,
      organizer,
      title: this.heading || headline,
      lead: this.lead ?? description,
      level: this.headingLevel,
      mark,
      mainLink: {name: this.ctaLabel ?? main?.name, url: safe(this.ctaHref) ?? main?.url},
      secondLink: {name: this.linkLabel ?? second?.name, url: safe(this.linkHref) ?? second?.url},
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
