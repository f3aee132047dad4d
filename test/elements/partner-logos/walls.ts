import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {OfbPartnerLogos} from '../../../src/elements/partner-logos/partner-logos.ts';
import {register} from '../../../src/entries/register.ts';

register('ofb-partner-logos', OfbPartnerLogos);

interface Options {
  readonly partners?: readonly object[];
  readonly layout?: string;
  readonly speed?: string;
  /** Width of the place where the page puts the widget, in px. */
  readonly width?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly theme?: string;
}

/** A wall of partners of our own, or of the built-in ones, on a page of a certain width. */
export async function wallOf(options: Options): Promise<OfbPartnerLogos> {
  const {partners, layout, speed, width = 1280, direction = 'ltr', lang = 'it', theme = 'light'} = options;
  const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${direction}></div>`);
  place.style.inlineSize = `${width}px`;
  place.style.font = '16px sans-serif';
  const wall = document.createElement('ofb-partner-logos') as OfbPartnerLogos;
  wall.setAttribute('theme', theme);
  if (layout) wall.setAttribute('layout', layout);
  if (speed) wall.setAttribute('speed', speed);
  if (partners) wall.content = {inLanguage: lang, partners};
  place.append(wall);
  await wall.updateComplete;
  return wall;
}

export function all(wall: OfbPartnerLogos, selector: string): HTMLElement[] {
  return [...wall.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

export function one<Found extends HTMLElement = HTMLElement>(wall: OfbPartnerLogos, selector: string): Found {
  return wall.renderRoot.querySelector<Found>(selector)!;
}

export function textsOf(wall: OfbPartnerLogos, selector: string): string[] {
  return all(wall, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

/** Puts the keyboard's focus on the first stop of a wall. */
export async function tabInto(wall: OfbPartnerLogos): Promise<void> {
  const before = document.createElement('button');
  wall.before(before);
  before.focus();
  await sendKeys({press: 'Tab'});
}

/** The address of a logo made for tests. */
export const fileOf = (name: string) => new URL(`/test/pages/logos/${name}`, location.href).href;

/** Partners with names and links, as many as wanted. */
export const partnersOf = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    id: `p${index}`,
    name: `Esempio Numero ${index}`,
    nameStrong: `Numero ${index}`,
    url: `#p${index}`,
  }));
