import {fixture, html} from '@open-wc/testing';
import {register} from '../../../src/entries/register.ts';
import {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';

register('ofb-sector-cards', OfbSectorCards);

interface Options {
  readonly sectors?: readonly object[];
  /** Width of the place where the page puts the widget, in px. */
  readonly width?: number;
  readonly direction?: 'ltr' | 'rtl';
}

/** A widget in English with sectors of our own, or with the built-in ones. */
export async function widgetOf({sectors, width = 1280, direction = 'ltr'}: Options): Promise<OfbSectorCards> {
  const place = await fixture<HTMLElement>(
    html`<div lang="en" dir=${direction} style="inline-size: ${width}px; font: 16px sans-serif">
      <ofb-sector-cards .content=${sectors && {inLanguage: 'en', sectors}}></ofb-sector-cards>
    </div>`,
  );
  const widget = place.querySelector<OfbSectorCards>('ofb-sector-cards')!;
  await widget.updateComplete;
  return widget;
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
