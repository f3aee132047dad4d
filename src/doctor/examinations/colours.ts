import {shorten, type Finding} from '../finding.ts';

/** What stands on what, by the private names that the elements use; of the first, a page may set the public one. */
const pairs = [
  ['on-brand', 'brand'],
  ['link', 'surface'],
  ['text', 'surface'],
  ['muted', 'surface'],
  ['ink', 'gold'],
  ['on-field', 'field'],
] as const;

const least = 4.5;

/**
 * Whether the colours that a page has set can still be read (WCAG 1.4.3).
 *
 * @param probe an element in the page whose colour nobody sees
 */
export function examineColours(element: HTMLElement, probe: HTMLElement): Finding[] {
  const widget = element.shadowRoot?.querySelector('.widget');
  if (!widget) return [];
  const style = getComputedStyle(widget);
  const isSet = (name: string) => getComputedStyle(element).getPropertyValue(`--ofb-${name}`) !== '';
  probe.style.colorScheme = style.colorScheme;
  return pairs.flatMap(([front, back]): Finding[] => {
    if (!isSet(front) && !isSet(back)) return [];
    const [one, other] = [front, back].map(name => luminance(probe, style.getPropertyValue(`--_${name}`)));
    if (one === undefined || other === undefined) return [];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio >= least) return [];
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    const [text, ground] = [front, back].map(name =>
      isSet(name) ? `--ofb-${name}` : shorten(style.getPropertyValue(`--_${name}`).trim()),
    );
    const values = {ratio: shown, front: text!, back: ground!};
    return [{rule: 'contrast', severity: 'error', values, element}];
  });
}

/** Relative luminance, WCAG 2.2; nothing of a colour that lets shine through what is behind it. */
function luminance(probe: HTMLElement, colour: string): number | undefined {
  probe.style.color = '';
  probe.style.color = colour;
  const written = getComputedStyle(probe).color;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (written.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (!probe.style.color || alpha < 1) return undefined;
  if (!/^rgba?\(|^color\(srgb /.test(written)) return undefined;
  const scale = written.startsWith('rgb') ? 255 : 1;
  const [r, g, b] = [red, green, blue].map(value => linear(value / scale));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
