import {expect} from '@open-wc/testing';
import {opticalSize} from '../../../../src/elements/partner-logos/logos/optical-size.ts';

const areaOf = (ratio: number, isLarge = false, scale = 1) => {
  const {width, height} = opticalSize(ratio, {scale, isLarge});
  return width * height;
};

describe('opticalSize', () => {
  for (const isLarge of [false, true]) {
    it(`covers equal areas, whatever the form, ${isLarge ? 'of a promoter' : 'of a partner'}`, () => {
      const areas = [1.6, 2, 3, 4.5, 6].map(ratio => areaOf(ratio, isLarge));

      expect(Math.max(...areas) / Math.min(...areas)).to.be.below(1.02);
    });
  }

  it('keeps the form of the file', () => {
    for (const ratio of [0.3, 1, 2.5, 20]) {
      const {width, height} = opticalSize(ratio, {scale: 2, isLarge: false});

      expect(width / height).to.be.closeTo(ratio, 1e-9);
    }
  });

  for (const [what, isLarge, width, height] of [
    ['9 × 2.75 em', false, 9, 2.75],
    ['12 × 3.75 em for a promoter', true, 12, 3.75],
  ] as const) {
    it(`never leaves ${what}`, () => {
      for (const ratio of [0.1, 0.5, 1, 3, 10, 100]) {
        const size = opticalSize(ratio, {scale: 2, isLarge});

        expect(size.width).to.be.at.most(width);
        expect(size.height).to.be.at.most(height + 1e-9);
      }
    });
  }

  it('is scaled by the feed, within the box', () => {
    expect(areaOf(4, false, 0.5)).to.be.closeTo(areaOf(4) / 4, 1e-9);
    expect(areaOf(4, false, 1.2)).to.be.closeTo(areaOf(4) * 1.44, 1e-9);
  });

  it('keeps the whole box for a file that has no form', () => {
    for (const ratio of [NaN, 0, Infinity]) {
      expect(opticalSize(ratio, {scale: 1, isLarge: false})).to.deep.equal({width: 9, height: 2.75});
    }
  });
});
