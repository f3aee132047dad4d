import {fixture, html} from '@open-wc/testing';
import {OfbBanner} from '../../src/elements/banner/banner.ts';
import {OfbEventTimeline} from '../../src/elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../../src/elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../../src/elements/sector-cards/sector-cards.ts';
import type {Widget} from '../../src/elements/widget/widget.ts';
import {register} from '../../src/entries/register.ts';

register('ofb-banner', OfbBanner);
register('ofb-event-timeline', OfbEventTimeline);
register('ofb-partner-logos', OfbPartnerLogos);
register('ofb-sector-cards', OfbSectorCards);

interface Setting {
  readonly tag?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** CSS properties of the element, as a page's style sheet would set them. */
  readonly properties?: Readonly<Record<string, string>>;
  /** CSS properties of the element around the widget. */
  readonly page?: Readonly<Record<string, string>>;
}

/** A widget in Italian, inside an element with the styles of a page. */
export async function widgetOn({
  tag = 'ofb-partner-logos',
  attributes = {},
  properties = {},
  page = {},
}: Setting): Promise<Widget> {
  const place = await fixture<HTMLElement>(html`<div lang="it"></div>`);
  const widget = document.createElement(tag) as Widget;
  setAll(place, page);
  setAll(widget, properties);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  place.append(widget);
  await widget.updateComplete;
  return widget;
}

export function setAll({style}: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}
