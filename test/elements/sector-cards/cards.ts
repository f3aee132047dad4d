import {fixture, html} from '@open-wc/testing';
import {register} from '../../../src/entries/register.ts';
import {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';

register('ofb-sector-cards', OfbSectorCards);

interface Options {
  readonly sectors?: readonly object[];
  /** Width of the place where the page puts the widget, in px. */
  readonly width?: number;
  /** Of the page, in px. */
  readonly textSize?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly lang?: string;
  /** Other parts of the feed. */
  readonly feed?: object;
  readonly layout?: 'grid' | 'list' | 'carousel';
  readonly ids?: string;
  readonly limit?: number;
  readonly expand?: boolean;
  readonly theme?: 'light' | 'dark';
}

/** A widget in English with sectors of our own, or with the built-in ones. */
export async function widgetOf(options: Options): Promise<OfbSectorCards> {
  const {sectors, feed, width = 1280, textSize = 16, direction = 'ltr', lang = 'en'} = options;
  const content = (sectors ?? feed) && {inLanguage: lang, ...(sectors && {sectors}), ...feed};
  const place = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${direction} style="inline-size: ${width}px; font: ${textSize}px sans-serif">
      <ofb-sector-cards
        .content=${content}
        .layout=${options.layout}
        .sectors=${options.ids}
        .limit=${options.limit}
        .expand=${options.expand ?? false}
        theme=${options.theme ?? 'light'}
      ></ofb-sector-cards>
    </div>`,
  );
  const widget = place.querySelector<OfbSectorCards>('ofb-sector-cards')!;
  await widget.updateComplete;
  return widget;
}

/** So many sectors, with all that a card may have. */
export function manySectors(count: number): object[] {
  return Array.from({length: count}, (_, index) => ({
    id: `sector-${index + 1}`,
    name: `Sector ${index + 1}`,
    description: 'A sentence or two on what the city does well.',
    url: `#sector-${index + 1}`,
    figure: {
      value: 1400 + index,
      name: 'people work here',
      observationDate: '2024',
      citation: {name: 'ANSA'},
    },
    links: [{name: 'More on it', url: '#more'}],
  }));
}

/** Follows no link, and tells the addresses of those that were to be followed. */
export function followedIn(widget: OfbSectorCards): string[] {
  const followed: string[] = [];
  widget.addEventListener('click', event => {
    const link = event.composedPath().find(target => target instanceof HTMLAnchorElement);
    if (link) followed.push(link.getAttribute('href')!);
    event.preventDefault();
  });
  return followed;
}

export function all(widget: OfbSectorCards, selector: string): HTMLElement[] {
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function textsOf(widget: OfbSectorCards, selector: string): string[] {
  return all(widget, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

/** The box of each element that matches. */
export function boxesOf(widget: OfbSectorCards, selector: string): DOMRect[] {
  return all(widget, selector).map(element => element.getBoundingClientRect());
}
