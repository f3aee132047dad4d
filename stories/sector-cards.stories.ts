import type {Meta} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {OfbSectorCards} from '../src/elements/sector-cards/sector-cards.ts';
import {keepSilent} from './feeds/banner-network.ts';
import {arabic, german} from './feeds/sector-languages.ts';
import * as feeds from './feeds/sectors.ts';
import {shapeSeen} from './loading.ts';
import {widget, type Story} from './widget-story.ts';

export default {
  title: 'Widgets/Sector cards',
  component: 'ofb-sector-cards',
  render: widget('ofb-sector-cards'),
  async play({canvasElement}) {
    await cardsIn(canvasElement).updateComplete;
  },
} satisfies Meta;

/** The built-in content. It has no addresses, so the cards are not links. */
export const Default: Story = {};

export const List: Story = {args: {layout: 'list'}};

export const Carousel: Story = {args: {layout: 'carousel'}};

/** Scrolled to the end with the keyboard: the button stays and keeps the focus. */
export const CarouselAtItsEnd: Story = {
  tags: ['every-engine'],
  args: {layout: 'carousel', content: feeds.linked},
  async play({canvasElement}) {
    const next = await waitFor(() => found(canvasElement, '[part=next]'));
    next.focus();

    for (let press = 0; press < 8; press++) await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(next).toHaveAttribute('aria-disabled', 'true'));
    await waitFor(() => expect(found(canvasElement, '[aria-live]')).toHaveTextContent(/8 .*8$/));
    await expect(cardsIn(canvasElement).shadowRoot!.activeElement).toBe(next);
    await expect(found(canvasElement, '[part=prev]')).toHaveAttribute('aria-disabled', 'false');
  },
};

/** With the focus on the row, the arrow keys, Home and End scroll it. */
export const CarouselByArrowKeys: Story = {
  tags: ['every-engine'],
  args: {layout: 'carousel'},
  globals: {width: '768px'},
  async play({canvasElement}) {
    await waitFor(() => found(canvasElement, '[part=next]'));
    found(canvasElement, '[part=list]').focus();

    await userEvent.keyboard('{End}{ArrowLeft}{Home}{ArrowRight}');

    await waitFor(() => expect(found(canvasElement, '[part=count]')).toHaveTextContent(/^2 \/ 8$/));
    await waitFor(() => expect(found(canvasElement, '[aria-live]')).toHaveTextContent(/2.*3.*8$/));
  },
};

/** In the order of the attribute, under a heading that does not state a number. */
export const SelectedSectors: Story = {args: {sectors: 'food culture tourism'}};

export const SingleCard: Story = {
  args: {sectors: 'food', heading: 'A tavola', headingLevel: 3},
  globals: {width: '240px'},
};

/** The button states the number of hidden cards; pressed, it moves the focus to the first of them. */
export const LimitOpened: Story = {
  tags: ['every-engine'],
  args: {limit: 4, content: feeds.linked},
  async play({canvasElement}) {
    const more = await waitFor(() => found(canvasElement, '[part=more]'));
    more.focus();

    await userEvent.keyboard('{Enter}');

    const link = await waitFor(() => found(canvasElement, '#ofb-sector-food a'));
    await waitFor(() => expect(cardsIn(canvasElement).shadowRoot!.activeElement).toBe(link));
    await expect(all(canvasElement, '.card')).toHaveLength(8);
    await expect(all(canvasElement, '[part=more]')).toHaveLength(0);
  },
};

export const Limit: Story = {args: {limit: 4}};

/** The whole card acts as the link of its name, and its text can be selected. */
export const WithLinks: Story = {args: {content: feeds.linked}};

export const ListWithLinks: Story = {args: {layout: 'list', content: feeds.linked}};

export const CarouselWithLinks: Story = {args: {layout: 'carousel', content: feeds.linked}};

export const FurtherLinks: Story = {args: {content: feeds.withFurtherLinks}};

/** The focus ring surrounds the whole card. */
export const Focused: Story = {
  tags: ['every-engine'],
  args: {content: feeds.linked},
  async play({canvasElement}) {
    await cardsIn(canvasElement).updateComplete;
    await userEvent.keyboard('{Shift}');

    found(canvasElement, '#ofb-sector-automotive a').focus();

    await expect(cardsIn(canvasElement).shadowRoot!.activeElement).toHaveTextContent('Automotive');
  },
};

/** A built-in icon replaces a file that does not load; without one the arch is empty. */
export const OwnIcons: Story = {
  tags: ['every-engine'],
  args: {content: feeds.withOwnIcons},
  play: untilIconsAreThere,
};

export const OwnIconsInAList: Story = {
  tags: ['every-engine'],
  args: {layout: 'list', content: feeds.withOwnIcons},
  play: untilIconsAreThere,
};

/** Cards without the optional fields of a sector. */
export const Sparse: Story = {args: {content: feeds.sparse}};

/** Sectors with events or partners have a button that shows them; the others have none. */
export const Expand: Story = {args: {expand: true, sectors: 'aerospace automotive biomedical food'}};

/** Opened with a click: browsers turn the keys of a `<summary>` into a click. */
export const Expanded: Story = {
  tags: ['every-engine'],
  args: {expand: true, content: feeds.withPartners},
  async play({canvasElement}) {
    const toggle = await waitFor(() => found(canvasElement, '[part=toggle]'));
    toggle.focus();
    await expect(cardsIn(canvasElement).shadowRoot!.activeElement).toBe(toggle);

    toggle.click();

    const details = found<HTMLDetailsElement>(canvasElement, '[part=expansion]');
    await waitFor(() => expect(details.open).toBe(true));
    await waitFor(() => expect(details.querySelectorAll('time').length).toBeGreaterThan(0));
    await expect(details.querySelector('a')).toBeVisible();
    await expect(location.hash).not.toContain('example');
  },
};

export const ExpandedList: Story = {
  ...Expanded,
  args: {layout: 'list', expand: true, content: feeds.withPartners},
};

export const One: Story = {args: {sectors: 'higher-education'}};

export const Sixty: Story = {args: {content: feeds.sixty}};

export const SixtyInACarousel: Story = {args: {layout: 'carousel', content: feeds.sixty}};

export const LongWords: Story = {args: {content: german}, globals: {language: 'de'}};

export const LongWordsNarrow: Story = {
  args: {content: german},
  globals: {language: 'de', width: '200px'},
};

export const LongWordsInAList: Story = {
  args: {layout: 'list', content: german},
  globals: {language: 'de', width: '320px'},
};

export const LongWordsInACarousel: Story = {
  args: {layout: 'carousel', content: german},
  globals: {language: 'de', width: '320px'},
};

export const RightToLeft: Story = {args: {content: arabic}, globals: {language: 'ar'}};

export const ListRightToLeft: Story = {
  args: {layout: 'list', content: arabic},
  globals: {language: 'ar'},
};

export const CarouselRightToLeft: Story = {
  args: {layout: 'carousel', content: arabic},
  globals: {language: 'ar', width: '768px'},
};

export const English: Story = {globals: {language: 'en'}};

export const Dark: Story = {args: {content: feeds.linked}, globals: {theme: 'dark'}};

export const ListDark: Story = {args: {layout: 'list'}, globals: {theme: 'dark'}};

export const CarouselDark: Story = {args: {layout: 'carousel'}, globals: {theme: 'dark'}};

export const ForcedColours: Story = {
  tags: ['every-engine'],
  args: {content: feeds.withOwnIcons},
  globals: {media: 'forced-colors'},
  play: untilIconsAreThere,
};

/** 200 px: a narrow column, or a screen of 320 px at a zoom of 160 %. */
export const Narrow: Story = {args: {content: feeds.linked}, globals: {width: '200px'}};

export const ListNarrow: Story = {
  args: {layout: 'list', content: feeds.linked},
  globals: {width: '200px'},
};

export const CarouselNarrow: Story = {
  args: {layout: 'carousel', content: feeds.linked},
  globals: {width: '200px'},
};

export const LargeText: Story = {args: {content: feeds.linked}, globals: {width: '320px', text: '200'}};

export const LargeTextInAList: Story = {
  args: {layout: 'list', content: feeds.linked},
  globals: {width: '320px', text: '200'},
};

export const LargeTextInACarousel: Story = {
  args: {layout: 'carousel', content: feeds.linked},
  globals: {width: '320px', text: '200'},
};

export const Print: Story = {
  tags: ['every-engine'],
  args: {content: feeds.withOwnIcons},
  globals: {media: 'print'},
  play: untilIconsAreThere,
};

/** In print all cards are visible, without the buttons. */
export const PrintedCarousel: Story = {args: {layout: 'carousel'}, globals: {media: 'print'}};

export const HostileHost: Story = {args: {content: feeds.linked}, globals: {host: 'hostile'}};

/** The page’s root has `font-size: 62.5%`, as in many Drupal and Bootstrap 3 themes. The widget does not shrink. */
export const SmallRoot: Story = {globals: {host: 'small-root'}};

/** The page’s own text in the two slots. */
export const Slots: Story = {
  args: {
    sectors: 'food tourism culture',
    children:
      '<span slot="title">Torino <em>da assaggiare</em></span><span slot="lead">Una riga della pagina, con <a href="#lead">un link</a>.</span>',
  },
};

const fallback = '<p>I settori di Torino sono sul <a href="#site">sito della Città</a>.</p>';
const silentFeed = 'https://feed.example/sectors.json';

/** While the feed loads, the widget shows the page’s own HTML between the tags. */
export const Loading: Story = {
  tags: ['every-engine'],
  args: {src: silentFeed, children: fallback},
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
  async play({canvasElement}) {
    await expect(cardsIn(canvasElement).querySelector('p')).toBeVisible();
  },
};

/** With nothing between the tags, placeholders in the shape of the list reserve the space. */
export const LoadingWithoutFallback: Story = {
  tags: ['every-engine'],
  args: {src: silentFeed},
  parameters: {isWaiting: true},
  beforeEach: () => keepSilent(silentFeed),
  async play({canvasElement}) {
    await shapeSeen(cardsIn(canvasElement));
  },
};

/** Without sectors the widget is empty, also without a heading. */
export const Empty: Story = {
  tags: ['every-engine'],
  args: {content: {sectors: []}},
  async play({canvasElement}) {
    await cardsIn(canvasElement).updateComplete;
    await expect(cardsIn(canvasElement).getBoundingClientRect().height).toBe(0);
  },
};

export const EmptyWithFallback: Story = {args: {content: {sectors: []}, children: fallback}};

/** Valid sectors are shown, and the console lists the faults of the others. */
export const FaultyFeed: Story = {
  tags: ['every-engine'],
  args: {content: feeds.faulty},
  async play({canvasElement}) {
    await cardsIn(canvasElement).updateComplete;
    await expect(all(canvasElement, '.card')).toHaveLength(3);
    await expect(all(canvasElement, '.card a, .fact')).toHaveLength(1);
  },
};

/** A feed whose JSON is incomplete. */
export const BrokenFeed: Story = {
  tags: ['every-engine'],
  args: {content: '{"sectors": ['},
  async play({canvasElement}) {
    await waitFor(() => expect(found(canvasElement, '[role=status] button')).toBeVisible());
  },
};

/** The same feed, on a page with HTML between the tags: that HTML stays visible. */
export const BrokenFeedWithFallback: Story = {
  tags: ['every-engine'],
  args: {content: '{"sectors": [', children: fallback},
  async play({canvasElement}) {
    await cardsIn(canvasElement).updateComplete;
    await expect(cardsIn(canvasElement).querySelector('p')).toBeVisible();
  },
};

/** A bad example: too much text, and an icon that is hard to see on the blue arch. */
export const Overdone: Story = {
  tags: ['!dev', 'every-engine'],
  args: {content: feeds.overdone},
  async play({canvasElement}) {
    await cardsIn(canvasElement).updateComplete;
    const [icon] = all(canvasElement, '[part=icon]') as HTMLImageElement[];
    await waitFor(() => expect(icon!.complete).toBe(true));
  },
};

function cardsIn(canvas: HTMLElement): OfbSectorCards {
  return canvas.querySelector<OfbSectorCards>('ofb-sector-cards')!;
}

function all(canvas: HTMLElement, selector: string): HTMLElement[] {
  return [...cardsIn(canvas).shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** Throws an error if no element matches, so that `waitFor` tries again. */
function found<Found extends HTMLElement>(canvas: HTMLElement, selector: string): Found {
  const [element] = all(canvas, selector);
  if (!element) throw new Error(`There is no ${selector} yet.`);
  return element as Found;
}

async function untilIconsAreThere({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  await cardsIn(canvasElement).updateComplete;
  const icons = all(canvasElement, '[part=icon]') as HTMLImageElement[];
  await expect(icons).toHaveLength(4);
  await waitFor(() => expect(icons.filter(({complete}) => !complete)).toEqual([]));
  await waitFor(() => expect(icons.filter(({hidden}) => hidden)).toHaveLength(2));
}
