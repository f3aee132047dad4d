import {expect, fixture, html} from '@open-wc/testing';
import type {OfbPartnerLogos} from '../../src/elements/partner-logos/partner-logos.ts';
import '../../src/entries/define.ts';

/** The line height of a widget, in its own type size. */
async function lineHeightIn(lang: string): Promise<number> {
  const widget = await fixture<OfbPartnerLogos>(html`<ofb-partner-logos lang=${lang}></ofb-partner-logos>`);
  await widget.updateComplete;
  const {lineHeight, fontSize} = getComputedStyle(widget.renderRoot.querySelector('.widget')!);
  return parseFloat(lineHeight) / parseFloat(fontSize);
}

async function hasSheet(lang: string): Promise<boolean> {
  const widget = await fixture<OfbPartnerLogos>(html`<ofb-partner-logos lang=${lang}></ofb-partner-logos>`);
  await widget.updateComplete;
  const rules = widget.shadowRoot!.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
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
    it(`gives lines in ${lang} ${expected} of the type size`, async () => {
      expect(await lineHeightIn(lang)).to.be.closeTo(expected, 0.01);
    });
  }

  for (const lang of ['it', 'ru', 'pl']) {
    it(`is not loaded for ${lang}`, async () => {
      expect(await hasSheet(lang)).to.equal(false);
    });
  }
});
