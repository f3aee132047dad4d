/** Measures real widgets outside the visible page. */
import type {LitElement} from 'lit';

export interface Specimen {
  readonly name: string;
  readonly use: string;
  /** Tag and attributes: `ofb-banner variant="hero"`. */
  readonly widget: string;
  /** CSS selector in the widget's shadow root; the first match is measured. */
  readonly selector: string;
}

export interface Measured extends Specimen {
  readonly words: string;
  readonly style: Pick<CSSStyleDeclaration, 'fontSize' | 'fontWeight' | 'lineHeight' | 'letterSpacing'>;
  /** Size in px, at a font size of 16 px. */
  readonly size: {readonly inline: number; readonly block: number};
}

/**
 * Measures elements inside widgets.
 *
 * @param width width of the widgets in px
 * @throws {Error} if a selector matches no element
 */
export async function measure(specimens: readonly Specimen[], width: number): Promise<readonly Measured[]> {
  const rig = document.createElement('div');
  rig.lang = 'it';
  rig.style.cssText = `position: absolute; visibility: hidden; inline-size: ${width}px; font-size: 16px`;
  // Not in the body: Storybook hides the body while it prepares a story.
  document.documentElement.append(rig);
  const widgets = new Map(specimens.map(({widget}) => [widget, mount(rig, widget)]));
  await Promise.all([...widgets.values()].map(({updateComplete}) => updateComplete));
  const measured = specimens.map(specimen => read(widgets.get(specimen.widget)!, specimen));
  rig.remove();
  return measured;
}

function mount(rig: Element, widget: string): LitElement {
  const [, tag] = /^([\w-]+)/.exec(widget)!;
  rig.insertAdjacentHTML('beforeend', `<${widget}></${tag}>`);
  return rig.lastElementChild as LitElement;
}

function read(widget: HTMLElement, specimen: Specimen): Measured {
  const found = widget.shadowRoot!.querySelector(specimen.selector);
  if (!found) throw new Error(`<${specimen.widget}> has no ${specimen.selector} to be measured.`);
  const {width, height} = found.getBoundingClientRect();
  const words = found.textContent.replace(/\s+/g, ' ').trim();
  // Copied, because a computed style is empty after its element is removed.
  const {fontSize, fontWeight, lineHeight, letterSpacing} = getComputedStyle(found);
  const style = {fontSize, fontWeight, lineHeight, letterSpacing};
  return {...specimen, words, style, size: {inline: width, block: height}};
}
