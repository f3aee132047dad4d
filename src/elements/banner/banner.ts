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
 * The programme "Open for business": a bar across the page, a card beside the text, or a hero at the top of a page.
 *
 * @tagname ofb-banner
 * @slot - Fallback content: shown until the content is loaded, and when it cannot be loaded.
 * @slot title - Replaces the text of the heading, or the name in a bar.
 * @slot lead - Replaces the line under the heading.
 * @slot cta - Replaces the links.
 * @csspart banner - The whole banner.
 * @csspart mark - The mark of the programme: a bull. A card has none.
 * @csspart name - The name of the programme, "Open for business".
 * @csspart text - The name or title and the line of a bar.
 * @csspart title - The heading; a bar has none.
 * @csspart lead - The line under the heading, or the line of the bar.
 * @csspart actions - The container of the links.
 * @csspart cta - The main link.
 * @csspart link - The second link of card and hero.
 * @csspart event - The next event.
 * @csspart plate - The arch with the month and the day of the next event.
 * @csspart event-date - The status and the full date of the next event.
 * @csspart event-name - The name of the next event; a link if the event has an address.
 * @csspart dismiss - The button that closes the banner.
 * @csspart art - The picture of the city behind three arches, in card and hero.
 * @csspart frieze - The row of arches that decorates a wide bar.
 * @fires {CustomEvent<{remember?: string}>} ofb-dismissed - A visitor closes the banner. If cancelled, it stays open.
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

  /**
   * Layout: `bar` by default, `card` or `hero`. Any other value is named once in the console, and the banner is shown
   * as a bar.
   */
  declare variant: 'bar' | 'card' | 'hero';
  /** Text of the main link, instead of the feed's. An empty text hides the link. */
  declare ctaLabel?: string;
  /**
   * Address of the main link, instead of the feed's. Without any address the link is not shown. An address with a
   * scheme other than `http:`, `https:` or `mailto:` is ignored.
   */
  declare ctaHref?: string;
  /** Text of the second link of card and hero, instead of the feed's. An empty text hides the link. */
  declare linkLabel?: string;
  /**
   * Address of the second link of card and hero, instead of the feed's. Without any address the link is not shown. An
   * address with a scheme other than `http:`, `https:` or `mailto:` is ignored.
   */
  declare linkHref?: string;
  /**
   * When the banner is shown first: a day in Turin (`2027-03-06`), or a time with an offset from UTC
   * (`2027-03-06T09:30+01:00`). Any other value is named once in the console, and the banner is shown as without it.
   */
  declare from?: string;
  /**
   * The last day on which the banner is shown, in Turin, or the time from which it is hidden; formats as in `from`.
   * Any other value is named once in the console, and the banner is shown as without it. If `until` is not after
   * `from`, this is named once in the console, and both are ignored.
   */
  declare until?: string;
  /** Shows the next event that is upcoming or takes place now. Without such an event, nothing is added. */
  declare nextEvent: boolean;
  /** Adds a button that closes the banner. */
  declare dismissible: boolean;
  /**
   * How long the device remembers that a visitor closed the banner: `session`, or a duration such as `90s`, `15m`,
   * `12h` or `30d`. Without it, the banner is shown again when the page is loaded again. Any other value is named once
   * in the console, and the banner is shown as without it.
   */
  declare remember?: string;
  /**
   * Set to `partner` on the page of a partner: the banner then says that it is shown by a partner of the programme, and
   * does not name the City as the publisher. Any other value is named once in the console, and the banner is shown as
   * without it.
   */
  declare roleOfHost?: 'partner';

  /** @internal The current time. Stories return a fixed time. */
  declare clock?: () => Date;

  readonly #hidingReasons = new Set<string>();

  constructor() {
    super();
    this.variant = 'bar';
    // Some frameworks convert `dismissible=""` to true only if the current value is a boolean.
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

  // Attributes have priority over the feed.
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

/** The URL if it is safe, else undefined. Attributes are not trusted more than feeds: a CMS may write them. */
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
