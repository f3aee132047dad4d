import type {Decorator, Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import type {OfbBanner} from '../src/elements/banner/banner.ts';
import {broken, longWords, rightToLeft} from './feeds/banner.ts';
import {keepSilent, silentFeed} from './feeds/banner-network.ts';
import {widget, type Args, type Story} from './widget-story.ts';

const render = widget('ofb-banner');

export default {
  title: 'Widgets/Banner',
  component: 'ofb-banner',
  render,
  parameters: {controls: {exclude: ['clock']}},
} satisfies Meta;

/** Shows the three variants one below the other, which a real page never does. */
const threeVariants = {
  render: (args: Args) => html`${['bar', 'card', 'hero'].map(variant => render({...args, variant}))}`,
  decorators: [story => html`<div style="display: grid; gap: 2em">${story()}</div>`] as Decorator[],
};

/** Adds content of the page after the banner. */
const beforeText: Decorator = story =>
  html`${story()}
    <main>
      <p><a href="#next">What comes next on the page</a></p>
    </main>`;

/** Addresses on the partner's site. The texts of the links come from the feed. */
const links = {ctaHref: '#investi', linkHref: '#settori'};
const everything = {...links, dismissible: true, nextEvent: true, roleOfHost: 'partner'};

/** Clocks: some days before the Turin Islamic Economic Forum, and on its first day. */
const before = () => new Date('2017-02-20T10:30:00Z');
const during = () => new Date('2017-03-06T10:30:00Z');

/** A bar across the page, with the built-in text. It has no link, because the built-in content has no address. */
export const Default: Story = {};

export const BarWithLink: Story = {args: {ctaHref: '#investi'}};

export const Card: Story = {args: {variant: 'card'}};

export const CardWithLinks: Story = {args: {variant: 'card', ...links}};

export const Hero: Story = {args: {variant: 'hero'}};

export const HeroWithLinks: Story = {args: {variant: 'hero', ...links}};

/** Texts in attributes replace those of the feed. */
export const OwnWords: Story = {
  args: {
    variant: 'card',
    heading: 'Cercate una sede a Torino?',
    lead: 'Lo sportello risponde in italiano e in inglese.',
    ctaLabel: 'Scrivi allo sportello',
    ctaHref: '#sportello',
  },
};

/** Slots accept HTML: emphasis, text in another language, a link with attributes of the page. */
export const Slots: Story = {
  args: {
    variant: 'hero',
    children:
      '<span slot="title">Torino, <em lang="en">open for business</em></span>' +
      '<span slot="lead">Parole della pagina, con <strong>enfasi</strong>.</span>' +
      '<a slot="cta" href="#modulo" style="color: inherit">Il modulo di questa pagina</a>',
  },
};

/** The next event of the feed that is not over. Its plate is gold while the event is on. */
export const NextEvent: Story = {...threeVariants, args: {...links, nextEvent: true, clock: before}};

export const EventOnNow: Story = {...threeVariants, args: {...links, nextEvent: true, clock: during}};

/** Without a future event the banner looks as without `next-event`. */
export const NoEventAhead: Story = {args: {nextEvent: true, clock: () => new Date('2030-01-01T12:00:00Z')}};

/** Closed with the keyboard: the banner disappears, fires `ofb-dismissed`, and the focus moves to the next element. */
export const Dismissible: Story = {
  tags: ['every-engine'],
  args: {dismissible: true, ctaHref: '#investi'},
  decorators: [beforeText],
  async play({canvasElement}) {
    const heard: unknown[] = [];
    const banner = await bannerIn(canvasElement);
    banner.addEventListener('ofb-dismissed', event => heard.push((event as CustomEvent).detail));

    buttonOf(banner).focus();
    await userEvent.keyboard('{Enter}');

    await expect(banner).not.toBeVisible();
    await expect(heard).toEqual([{remember: undefined}]);
    await expect(within(canvasElement).getByRole('link', {name: /comes next/})).toHaveFocus();
  },
};

/** The close button in each variant. */
export const DismissButtons: Story = {...threeVariants, args: {...links, dismissible: true}};

/** The page cancels `ofb-dismissed`: the banner stays, and the focus stays on the button. */
export const DismissalCancelled: Story = {
  tags: ['every-engine'],
  args: {variant: 'card', dismissible: true, ...links},
  decorators: [beforeText],
  async play({canvasElement}) {
    const banner = await bannerIn(canvasElement);
    banner.addEventListener('ofb-dismissed', event => event.preventDefault());

    buttonOf(banner).focus();
    await userEvent.keyboard(' ');

    await expect(banner).toBeVisible();
    await expect(banner.shadowRoot!.activeElement).toBe(buttonOf(banner));
  },
};

/** The last day of the period: `until` includes its day. Days are days in Turin. */
export const WithinItsPeriod: Story = {
  tags: ['every-engine'],
  args: {from: '2017-02-20', until: '2017-03-06', clock: during},
  async play({canvasElement}) {
    await expect(await bannerIn(canvasElement)).toBeVisible();
  },
};

/** After `until` the banner is `hidden`. */
export const OutsideItsPeriod: Story = {
  tags: ['every-engine'],
  args: {from: '2017-02-20', until: '2017-03-05', clock: during},
  decorators: [beforeText],
  async play({canvasElement}) {
    await expect(await bannerIn(canvasElement)).not.toBeVisible();
  },
};

/** The banner names the site as a partner, not as the City. */
export const OfPartner: Story = {...threeVariants, args: {...links, roleOfHost: 'partner'}};

/** A bar with a heading of the page’s own. The name of the programme is beside the heading. */
export const PartnerWithOwnWords: Story = {
  args: {roleOfHost: 'partner', heading: 'Cercate una sede a Torino?', ctaHref: '#investi'},
};

export const Everything: Story = {...threeVariants, args: {...everything, clock: before}};

/** While the feed loads, the widget shows the page’s own HTML between the tags. */
export const Loading: Story = {
  args: {
    src: silentFeed,
    children: '<p><strong>Open for business</strong>: Torino accoglie chi investe.</p>',
  },
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
};

/** With nothing between the tags, nothing is visible while the feed loads. */
export const LoadingWithoutFallback: Story = {
  args: {src: silentFeed},
  decorators: [beforeText],
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
};

/** The feed cannot be read: the banner shows the HTML between the tags. */
export const BrokenFeed: Story = {
  args: {
    content: broken,
    children: '<p><strong>Open for business</strong>: Torino accoglie chi investe.</p>',
  },
};

export const BrokenFeedWithoutFallback: Story = {args: {content: broken}};

/** A feed without `programme`: the banner shows the built-in text. */
export const EmptyFeed: Story = {args: {content: {}, nextEvent: true, clock: before}};

export const LongWords: Story = {
  ...threeVariants,
  args: {content: longWords, dismissible: true, nextEvent: true, clock: before},
  globals: {language: 'de', width: '320px'},
};

export const RightToLeft: Story = {
  ...threeVariants,
  args: {content: rightToLeft, dismissible: true, nextEvent: true, clock: before},
  globals: {language: 'ar'},
};

export const English: Story = {
  ...threeVariants,
  args: {...everything, clock: before},
  globals: {language: 'en'},
};

export const Dark: Story = {
  ...threeVariants,
  args: {...everything, clock: before},
  globals: {theme: 'dark'},
};

/** A dark banner on a light page. */
export const DarkOnLightPage: Story = {
  ...threeVariants,
  args: {...links, theme: 'dark', nextEvent: true, clock: before},
};

export const ForcedColours: Story = {
  ...threeVariants,
  args: {...everything, clock: during},
  globals: {media: 'forced-colors'},
};

/** 200 px: a narrow column, or a screen of 320 px at a zoom of 160 %. */
export const Narrow: Story = {
  ...threeVariants,
  args: {...everything, clock: before},
  globals: {width: '200px'},
};

export const DoubleText: Story = {
  ...threeVariants,
  args: {...links, dismissible: true, nextEvent: true, clock: before},
  globals: {text: '200'},
};

export const Print: Story = {
  ...threeVariants,
  args: {...everything, clock: before},
  globals: {media: 'print'},
};

/** A page with extreme resets. They change only slotted content, which belongs to the page. */
export const HostilePage: Story = {
  ...threeVariants,
  args: {...everything, clock: before},
  globals: {host: 'hostile'},
};

/** A page where 1rem is 10 px: the text keeps its size. */
export const SmallRoot: Story = {
  ...threeVariants,
  args: {...links, dismissible: true, nextEvent: true, clock: before},
  globals: {host: 'small-root'},
};

/** A page without JavaScript shows the HTML between the tags. */
export const WithoutJavaScript: Story = {
  // axe cannot examine a frame without JavaScript.
  parameters: {a11y: {test: 'off'}},
  render: () =>
    html`<iframe
      title="The same page without JavaScript"
      sandbox
      srcdoc=${pageWithoutScripts}
      style="inline-size: 100%; block-size: 5em; border: 0"
    ></iframe>`,
};

const pageWithoutScripts = `<!doctype html><html lang="it"><title>Open for business</title>
<body style="margin: 0; font-family: system-ui, sans-serif">
<ofb-banner variant="hero">
  <p><strong>Open for business</strong>: <a href="#investi">Torino accoglie chi investe</a>.</p>
</ofb-banner>`;

async function bannerIn(canvas: HTMLElement): Promise<OfbBanner> {
  const banner = canvas.querySelector<OfbBanner>('ofb-banner')!;
  await banner.updateComplete;
  return banner;
}

function buttonOf(banner: OfbBanner): HTMLButtonElement {
  return banner.shadowRoot!.querySelector<HTMLButtonElement>('[part~=dismiss]')!;
}
