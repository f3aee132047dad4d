import {fixture, html} from '@open-wc/testing';
import {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {register} from '../../../src/entries/register.ts';

register('ofb-banner', OfbBanner);

export const variants = ['bar', 'card', 'hero'] as const;

/** A banner in Italian with all that its attributes ask for. */
export async function bannerOf(template: ReturnType<typeof html>): Promise<OfbBanner> {
  const page = await fixture(html`<div lang="it">${template}</div>`);
  const banner = page.querySelector<OfbBanner>('ofb-banner')!;
  await banner.updateComplete;
  return banner;
}

export function part(banner: OfbBanner, name: string): HTMLElement | null {
  return banner.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
}

export function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Stops the clock of the page until it is restored. */
export function stopClock(moment: string): {set(moment: string): void; restore(): void} {
  const {now} = Date;
  let time = Date.parse(moment);
  Date.now = () => time;
  return {
    set: other => (time = Date.parse(other)),
    restore: () => (Date.now = now),
  };
}

export function dismissButton(banner: OfbBanner): HTMLButtonElement {
  return part(banner, 'dismiss') as HTMLButtonElement;
}

/** What a device remembers of banners. */
export function memoryOf(storage: Storage): string[] {
  return Object.keys(storage).filter(key => key.startsWith('ofb-dismissed:'));
}

export function forget(): void {
  for (const storage of [sessionStorage, localStorage]) {
    memoryOf(storage).forEach(key => storage.removeItem(key));
  }
}
