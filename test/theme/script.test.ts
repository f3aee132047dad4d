import {expect, fixture, html} from '@open-wc/testing';
import type {OfbPartnerLogos} from '../../src/elements/partner-logos/partner-logos.ts';
import '../../src/entries/define.ts';

async function logosIn(lang: string): Promise<OfbPartnerLogos> {
  const widget = await fixture<OfbPartnerLogos>(html`<ofb-partner-logos lang=${lang}></ofb-partner-logos>`);
  await widget.updateComplete;
  return widget;
}

/** The line height as a multiple of the font size. */
function lineHeightOf({renderRoot}: OfbPartnerLogos): number {
  const {lineHeight, fontSize} = getComputedStyle(renderRoot.querySelector('.widget')!);
  return parseFloat(lineHeight) / parseFloat(fontSize);
}

/** Only the style sheet of scripts has `word-break: keep-all`, which is for Korean. */
function hasScriptStyles({shadowRoot}: OfbPartnerLogos): boolean {
  const rules = shadowRoot!.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
  return rules.some(({cssText}) => cssText.includes('keep-all'));
}

describe('the typography of a script', () => {
  for (const [lang, expected] of [
    ['zh', 1.7],
    ['zh-Hans-SG', 1.7],
    ['ja', 1.7],
    ['ko', 1.7],
    ['ar', 1.75],
  ] as const) {
    it(`sets the line height in ${lang} to ${expected} times the font size`, async () => {
      const widget = await logosIn(lang);

      expect(lineHeightOf(widget)).to.be.closeTo(expected, 0.01);
    });
  }

  for (const lang of ['it', 'ru', 'pl']) {
    it(`is not loaded for ${lang}`, async () => {
      const widget = await logosIn(lang);

      expect(hasScriptStyles(widget)).to.equal(false);
    });
  }
});
