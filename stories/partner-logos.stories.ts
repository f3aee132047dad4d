import type {Meta} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {OfbPartnerLogos} from '../src/elements/partner-logos/partner-logos.ts';
import {keepSilent, silentFeed} from './feeds/banner-network.ts';
import * as feeds from './feeds/partners.ts';
import {shapeSeen} from './loading.ts';
import {visitorPrefers} from './motion.ts';
import {widget, type Story} from './widget-story.ts';

export default {
  title: 'Widgets/Partner logos',
  component: 'ofb-partner-logos',
  render: widget('ofb-partner-logos'),
  // The story ends when the logos have loaded, so that the picture shows them.
  async play({canvasElement}) {
    const {updateComplete} = wallIn(canvasElement);
    await updateComplete;
    await waitFor(() => expect(missingIn(canvasElement)).toEqual([]));
  },
} satisfies Meta;

export const Default: Story = {};

export const Row: Story = {args: {layout: 'row'}};

/** Stopped with the keyboard. Pictures are taken with reduced motion: there the marquee does not move. */
export const Marquee: Story = {
  tags: ['every-engine'],
  args: {layout: 'marquee'},
  globals: {width: '768px'},
  beforeEach: visitorPrefers('no-preference'),
  async play({canvasElement}) {
    const toggle = await waitFor(() => found<HTMLButtonElement>(canvasElement, '[part=toggle]'));
    const names = [toggle.ariaLabel];
    toggle.focus();

    for (const [key, state] of [
      [' ', 'paused'],
      ['{Enter}', 'running'],
      [' ', 'paused'],
    ] as const) {
      await userEvent.keyboard(key);
      await waitFor(() =>
        expect(motionsIn(canvasElement)).not.toContain(state === 'paused' ? 'running' : 'paused'),
      );
      names.push(toggle.ariaLabel);
    }

    const [stop, resume] = names;
    await expect(resume).not.toBe(stop);
    await expect(names).toEqual([stop, resume, stop, resume]);
    await expect(found(canvasElement, '.copy')).toHaveProperty('inert', true);
  },
};

/** With `prefers-reduced-motion: reduce` the marquee is a row. */
export const MarqueeWithoutMotion: Story = {
  tags: ['every-engine'],
  args: {layout: 'marquee'},
  globals: {width: '768px', media: 'reduced-motion'},
  beforeEach: visitorPrefers('reduce'),
  async play({canvasElement}) {
    await wallIn(canvasElement).updateComplete;
    await expect(wallIn(canvasElement).shadowRoot!.querySelector('.copy, [part=toggle]')).toBeNull();
  },
};

/** The first link has the keyboard focus. */
export const Focused: Story = {
  tags: ['every-engine'],
  async play({canvasElement}) {
    await wallIn(canvasElement).updateComplete;
    await userEvent.keyboard('{Shift}');
    const link = found<HTMLAnchorElement>(canvasElement, 'a');
    link.focus();
    await expect(wallIn(canvasElement).shadowRoot!.activeElement).toBe(link);
  },
};

/** Logo files from a feed, in grey without pointer or focus. One logo is white and has a dark background. */
export const Logos: Story = {args: {content: feeds.withLogos}};

export const LogosInARow: Story = {args: {layout: 'row', content: feeds.withLogos}};

export const LogosInAMarquee: Story = {
  ...Marquee,
  args: {layout: 'marquee', content: feeds.withLogos},
};

/** One logo has a file for dark pages, one suits any background; the others get a plate. */
export const LogosOnDark: Story = {args: {content: feeds.withLogos}, globals: {theme: 'dark'}};

/** The name replaces a logo file that does not load. */
export const LostLogo: Story = {
  tags: ['every-engine'],
  args: {content: feeds.withLostLogo},
  play: untilOneIsLost,
};

export const LostLogoInANarrowRow: Story = {
  tags: ['every-engine'],
  args: {layout: 'row', content: feeds.withLostLogo},
  globals: {width: '200px'},
  play: untilOneIsLost,
};

export const Tiers: Story = {args: {content: feeds.threePromoters}};

export const One: Story = {args: {content: feeds.one}};

export const Sixty: Story = {args: {content: feeds.sixty}};

export const SixtyInARow: Story = {args: {layout: 'row', content: feeds.sixty}};

export const LongWords: Story = {args: {content: feeds.german}, globals: {width: '768px'}};

export const LongWordsNarrow: Story = {
  args: {layout: 'row', content: feeds.german},
  globals: {width: '200px'},
};

export const RightToLeft: Story = {
  args: {content: feeds.arabic},
  globals: {language: 'ar'},
};

export const MarqueeRightToLeft: Story = {
  ...Marquee,
  args: {layout: 'marquee', content: feeds.arabic},
  globals: {language: 'ar', width: '480px'},
};

export const Dark: Story = {globals: {theme: 'dark'}};

export const ForcedColours: Story = {
  tags: ['every-engine'],
  args: {content: feeds.withLostLogo},
  globals: {media: 'forced-colors'},
  play: untilOneIsLost,
};

export const Narrow: Story = {globals: {width: '200px'}};

export const LargeText: Story = {globals: {width: '320px', text: '200'}};

export const Print: Story = {args: {content: feeds.withLogos}, globals: {media: 'print'}};

/** A printed marquee shows each partner once. */
export const PrintedMarquee: Story = {
  tags: ['every-engine'],
  ...Marquee,
  globals: {width: '768px', media: 'print'},
  async play({canvasElement}) {
    await waitFor(() => expect(found(canvasElement, '.copy')).not.toBeVisible());
  },
};

export const HostileHost: Story = {globals: {host: 'hostile'}};

/** The page’s root has `font-size: 62.5%`, as in many Drupal and Bootstrap 3 themes. The widget does not shrink. */
export const SmallRoot: Story = {globals: {host: 'small-root'}};

/** The page’s own text in the two slots, and a heading at a level that fits the page. */
export const Slots: Story = {
  args: {
    headingLevel: 3,
    children:
      '<span slot="title">Insieme</span><span slot="lead">Una riga della pagina, con <a href="#lead">un link</a>.</span>',
  },
};

const fallback = '<p>I partner del programma sono elencati sul <a href="#site">sito della Città</a>.</p>';

/** While the feed loads, the widget shows the page’s own HTML between the tags. */
export const Loading: Story = {
  tags: ['every-engine'],
  args: {src: silentFeed, children: fallback},
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
  async play({canvasElement}) {
    await expect(wallIn(canvasElement).querySelector('p')).toBeVisible();
  },
};

/** With nothing between the tags, placeholders in the shape of the list reserve the space. */
export const LoadingWithoutFallback: Story = {
  tags: ['every-engine'],
  args: {src: silentFeed},
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
  async play({canvasElement}) {
    await shapeSeen(wallIn(canvasElement));
  },
};

/** Without partners the widget is empty, also without a heading. */
export const Empty: Story = {
  tags: ['every-engine'],
  args: {content: {partners: []}},
  async play({canvasElement}) {
    await wallIn(canvasElement).updateComplete;
    await expect(wallIn(canvasElement).getBoundingClientRect().height).toBe(0);
  },
};

/** A feed whose JSON is incomplete. */
export const BrokenFeed: Story = {
  tags: ['every-engine'],
  args: {content: '{"partners": ['},
  async play({canvasElement}) {
    await waitFor(() => expect(found(canvasElement, '[role=status] button')).toBeVisible());
  },
};

/** The same feed, on a page with HTML between the tags: that HTML stays visible. */
export const BrokenFeedWithFallback: Story = {
  tags: ['every-engine'],
  args: {content: '{"partners": [', children: fallback},
  async play({canvasElement}) {
    await wallIn(canvasElement).updateComplete;
    await expect(wallIn(canvasElement).querySelector('p')).toBeVisible();
  },
};

/** A bad example: a logo file with its own background looks like a sticker. */
export const BoxedLogos: Story = {tags: ['!dev'], args: {content: feeds.boxedAndFree}};

function wallIn(canvas: HTMLElement): OfbPartnerLogos {
  return canvas.querySelector<OfbPartnerLogos>('ofb-partner-logos')!;
}

/** Throws an error if no element matches, so that `waitFor` tries again. */
function found<Found extends HTMLElement>(canvas: HTMLElement, selector: string): Found {
  const element = wallIn(canvas).shadowRoot!.querySelector<Found>(selector);
  if (!element) throw new Error(`There is no ${selector} yet.`);
  return element;
}

/** Animations of the marquee; empty if the style sheet stops it. */
function motionsIn(canvas: HTMLElement): string[] {
  return found(canvas, '.track')
    .getAnimations()
    .map(({playState}) => playState);
}

function missingIn(canvas: HTMLElement): string[] {
  const images = wallIn(canvas).shadowRoot!.querySelectorAll<HTMLImageElement>('.logo');
  return [...images].filter(({complete}) => !complete).map(({alt}) => alt);
}

async function untilOneIsLost({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  await waitFor(() => found(canvasElement, '.lost'));
  await waitFor(() => expect(missingIn(canvasElement)).toEqual([]));
}
