import {expect} from '@open-wc/testing';
import {contrastsIn, pairs} from '../../src/theme/contrast.ts';
import {drawnColours} from '../../src/theme/drawn-colours.ts';
import {widgetOn} from './widgets.ts';

/** The contrasts measured when the colours were chosen, in light and in dark. */
const measured: Readonly<Record<string, readonly [light: number, dark: number]>> = {
  'text on surface': [16.08, 16.23],
  'text on sunk': [14.33, 14.76],
  'muted on surface': [7.08, 9.38],
  'muted on sunk': [6.31, 8.53],
  'link on surface': [9.47, 10.23],
  'link on sunk': [8.44, 9.31],
  'on-brand on brand': [9.47, 5.42],
  'ink on gold': [9, 9],
  'on-field on field': [9.47, 10.68],
  'on-field-muted on field': [7.14, 8.05],
  'danger on surface': [7.52, 10.56],
  'brand on surface': [9.47, 3.33],
  'brand on sunk': [8.44, 3.03],
  'spark on brand': [5.3, 3.03],
  'gold on field': [5.3, 5.98],
  'line-strong on surface': [4.22, 5.09],
  'line-strong on sunk': [3.76, 4.63],
  'focus on surface': [16.08, 12.96],
};

describe('contrast of the programme’s own colours', () => {
  it('is measured for every pair', () => {
    expect(pairs.map(({front, ground}) => `${front} on ${ground}`)).to.have.members(Object.keys(measured));
  });

  for (const [index, theme] of ['light', 'dark'].entries())
    it(`is sufficient in ${theme}, and equal to the measured contrast`, async () => {
      const widget = await widgetOn({attributes: {theme}});
      const contrasts = contrastsIn(drawnColours(widget));

      expect(contrasts).to.have.lengthOf(pairs.length);
      for (const {front, ground, ratio, least} of contrasts) {
        const pair = `${front} on ${ground}`;
        expect(ratio, pair).to.be.at.least(least).and.closeTo(measured[pair]![index]!, 0.02);
      }
    });

  it('is sufficient without a background, on pages from #dadada to white and from #202020 to black', async () => {
    for (const [theme, background] of [
      ['light', '#dadada'],
      ['dark', '#202020'],
    ] as const) {
      const widget = await widgetOn({attributes: {theme, frame: 'none'}, page: {background}});
      const words = contrastsIn(drawnColours(widget)).filter(
        ({ground, least}) => ground === 'surface' && least > 3,
      );

      expect(words).not.to.be.empty;
      for (const {front, ratio, least} of words) expect(ratio, front).to.be.at.least(least);
    }
  });
});
