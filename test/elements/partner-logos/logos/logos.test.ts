import {expect} from '@open-wc/testing';
import {executeServerCommand, sendMouse} from '@web/test-runner-commands';
import type {OfbPartnerLogos} from '../../../../src/elements/partner-logos/partner-logos.ts';
import {until} from '../../../until.ts';
import {all, fileOf, one, tabInto, textsOf, wallOf} from '../walls.ts';

const medium = {url: fileOf('medium.svg'), width: 240, height: 96};
const mediumOnDark = {url: fileOf('medium-on-dark.svg'), width: 240, height: 96};
const white = {url: fileOf('white.svg'), width: 180, height: 60, ground: 'dark'};
const lost = {url: fileOf('nowhere.svg'), width: 180, height: 60};

const partnerWith = (logo: object, more: object = {}) => ({
  id: 'example',
  name: 'Camera di commercio di Esempio',
  nameStrong: 'di Esempio',
  url: '#example',
  logo,
  ...more,
});

const imageOf = (wall: OfbPartnerLogos) => one<HTMLImageElement>(wall, '.logo');
const isLoaded = (image: HTMLImageElement) => image.complete && image.naturalHeight > 0;
const groundOf = (wall: OfbPartnerLogos) => getComputedStyle(imageOf(wall)).backgroundColor;
const fileNames = (wall: OfbPartnerLogos) =>
  all(wall, '.logo').map(image => image.getAttribute('src')!.split('/').at(-1));

describe('logo files', () => {
  it('are asked for only by feeds that have some', async () => {
    const wall = await wallOf({});

    expect(wall.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(5);
    expect(all(wall, '.logo')).to.be.empty;
  });

  for (const layout of ['grid', 'row', 'marquee']) {
    for (const theme of ['light', 'dark']) {
      it(`have no accessibility fault in a ${layout} in ${theme}`, async () => {
        const partners = [medium, white, lost].map((logo, index) => partnerWith(logo, {id: `p${index}`}));
        const wall = await wallOf({partners, layout, theme});
        await until(() => all(wall, '.lost').length > 0);

        await expect(wall).to.be.accessible();
      });
    }
  }

  it('stand in the place of arch and name, and read the name once', async () => {
    const wall = await wallOf({partners: [partnerWith(medium)]});

    expect(imageOf(wall).alt).to.equal('Camera di commercio di Esempio');
    const drawn = all(wall, '.monogram, .wordmark').map(mark => getComputedStyle(mark).visibility);
    expect(drawn).to.deep.equal(['hidden', 'hidden']);
  });

  it('are lazy, and say their size before they come', async () => {
    const wall = await wallOf({partners: [partnerWith(medium)]});

    const {loading, width, height} = imageOf(wall);
    expect([
      loading,
      imageOf(wall).getAttribute('width'),
      imageOf(wall).getAttribute('height'),
    ]).to.deep.equal(['lazy', '240', '96']);
    expect(width / height).to.be.closeTo(2.5, 0.05);
  });

  it('cover equal areas within 2 %', async () => {
    const sizes = [
      [160, 100],
      [240, 96],
      [300, 100],
      [480, 80],
    ];
    const partners = sizes.map(([width, height], index) =>
      partnerWith({...medium, width, height}, {id: `p${index}`}),
    );

    const wall = await wallOf({partners});

    const areas = all(wall, '.logo').map(image => image.clientWidth * image.clientHeight);
    const exact = all(wall, '.logo').map(image => {
      const {width, height} = image.getBoundingClientRect();
      return width * height;
    });
    expect(areas).to.have.lengthOf(4);
    expect(Math.max(...exact) / Math.min(...exact)).to.be.below(1.02);
  });

  it('are as large as the feed asks for', async () => {
    const partners = [1, 0.5].map((scale, index) => partnerWith({...medium, scale}, {id: `p${index}`}));

    const wall = await wallOf({partners});

    const [usual, half] = all(wall, '.logo').map(image => image.getBoundingClientRect().width);
    expect(half! / usual!).to.be.closeTo(0.5, 0.01);
  });

  it('that do not say their size are measured when they come, and nothing else moves', async () => {
    const wall = await wallOf({partners: [partnerWith({url: fileOf('chequered.png')})]});
    const before = wall.getBoundingClientRect().height;

    const image = imageOf(wall);
    const isMeasured = () => {
      const {width, height} = image.getBoundingClientRect();
      return Math.abs(width / height - 4) < 0.05;
    };
    await until(() => isLoaded(image) && isMeasured());

    expect(wall.getBoundingClientRect().height).to.equal(before);
  });

  for (const layout of ['grid', 'row']) {
    it(`that do not come leave the drawn name in a ${layout}, and nothing moves`, async () => {
      const partners = [
        partnerWith(lost),
        {id: 'other', name: 'Altro Esempio', url: '#other'},
        partnerWith(medium, {id: 'third', name: 'Terzo'}),
      ];
      const wall = await wallOf({partners, layout, width: 600});
      const boxes = () =>
        all(wall, '.tile').map(tile => {
          const {x, y, width, height} = tile.getBoundingClientRect();
          return [x, y, width, height];
        });
      const before = boxes();

      await until(() => all(wall, '.lost').length > 0);
      await wall.updateComplete;

      expect(boxes()).to.deep.equal(before);
      const [first] = all(wall, '.wordmark');
      expect(getComputedStyle(first!).visibility).to.equal('visible');
      expect(textsOf(wall, '.wordmark')[0]).to.equal('Camera di commercio di Esempio');
      expect(all(wall, '.logo')).to.have.lengthOf(1);
    });
  }

  it('that do not come leave a name on three lines in a row on a phone', async () => {
    const wall = await wallOf({partners: [partnerWith(lost)], layout: 'row', width: 200});
    await until(() => all(wall, '.lost').length > 0);
    await wall.updateComplete;

    const name = one(wall, '.wordmark');
    const lineHeight = parseFloat(getComputedStyle(name).lineHeight);
    expect(Math.round(name.offsetHeight / lineHeight)).to.be.at.most(3);
  });

  describe('in colour', () => {
    const filterOf = (wall: OfbPartnerLogos) => getComputedStyle(imageOf(wall)).filter;
    const settledFilter = async (wall: OfbPartnerLogos) => {
      await Promise.all(
        imageOf(wall)
          .getAnimations()
          .map(({finished}) => finished),
      );
      return filterOf(wall);
    };

    it('come out of the grey for the keyboard', async () => {
      const wall = await wallOf({partners: [partnerWith(medium)]});
      const before = filterOf(wall);

      await tabInto(wall);

      expect(wall.shadowRoot!.activeElement).to.equal(one(wall, 'a'));
      expect([before, await settledFilter(wall)]).to.deep.equal(['grayscale(1)', 'none']);
    });

    it('come out of the grey under the pointer', async () => {
      const wall = await wallOf({partners: [partnerWith(medium)]});
      const {x, y, width, height} = imageOf(wall).getBoundingClientRect();

      await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
      await until(() => one(wall, 'a').matches(':hover'));
      const hovered = await settledFilter(wall);
      await sendMouse({type: 'move', position: [0, 0]});

      expect(hovered).to.equal(matchMedia('(hover: hover)').matches ? 'none' : 'grayscale(1)');
    });

    it('take 160 ms', async () => {
      const wall = await wallOf({partners: [partnerWith(medium)]});

      const {transitionProperty, transitionDuration} = getComputedStyle(imageOf(wall));
      expect([transitionProperty, transitionDuration]).to.deep.equal(['filter', '0.16s']);
    });
  });

  describe('on a ground', () => {
    const plain = 'rgba(0, 0, 0, 0)';
    const paper = 'rgb(255, 255, 255)';
    const ink = 'rgb(10, 30, 77)';

    for (const [what, theme, more, file, ground] of [
      ['that is light need nothing', 'light', {logo: medium}, 'medium.svg', plain],
      ['that is dark get a white plate', 'dark', {logo: medium}, 'medium.svg', paper],
      [
        'that is dark are those made for it',
        'dark',
        {logo: medium, logoDark: mediumOnDark},
        'medium-on-dark.svg',
        plain,
      ],
      [
        'that is light are never those made for the dark',
        'light',
        {logo: medium, logoDark: mediumOnDark},
        'medium.svg',
        plain,
      ],
      ['that is light get a dark plate where the feed says so', 'light', {logo: white}, 'white.svg', ink],
      ['that is dark need no plate where the feed says so', 'dark', {logo: white}, 'white.svg', plain],
      [
        'that is dark need no plate when made for any',
        'dark',
        {logo: {...medium, ground: 'any'}},
        'medium.svg',
        plain,
      ],
      [
        'that is dark are the light ones on a plate when the dark ones do not come',
        'dark',
        {logo: medium, logoDark: lost},
        'medium.svg',
        paper,
      ],
    ] as const) {
      it(what, async () => {
        const wall = await wallOf({partners: [partnerWith(medium, more)], theme});
        await until(() => isLoaded(imageOf(wall)));
        await wall.updateComplete;

        expect(fileNames(wall)).to.deep.equal([file]);
        expect(groundOf(wall)).to.equal(ground);
      });
    }

    it('follow the theme of the page when it changes', async () => {
      const partners = [partnerWith(medium, {logoDark: mediumOnDark})];
      const wall = await wallOf({partners, theme: 'host'});
      const before = fileNames(wall);

      wall.parentElement!.style.colorScheme = 'dark';
      await until(() => fileNames(wall)[0] !== before[0]);

      expect([before, fileNames(wall)]).to.deep.equal([['medium.svg'], ['medium-on-dark.svg']]);
    });

    it('are fetched for that one only', async () => {
      performance.clearResourceTimings();
      const only = {...medium, url: `${medium.url}?only`};
      const never = {...mediumOnDark, url: `${mediumOnDark.url}?never`};

      const wall = await wallOf({partners: [partnerWith(only, {logoDark: never})]});
      await until(() => isLoaded(imageOf(wall)));

      const asked = performance.getEntriesByType('resource').map(({name}) => name);
      expect(asked).to.include(only.url);
      expect(asked).not.to.include(never.url);
    });
  });

  it('stand on a plate of their own in forced colours, whatever the ground', async () => {
    const {isEmulated} = await executeServerCommand<{isEmulated: boolean}, string>(
      'emulate-forced-colours',
      'active',
    );
    try {
      const wall = await wallOf({partners: [partnerWith(medium)]});

      expect(groundOf(wall)).to.equal(isEmulated ? 'rgb(255, 255, 255)' : 'rgba(0, 0, 0, 0)');
    } finally {
      await executeServerCommand('emulate-forced-colours', 'none');
    }
  });

  for (const width of [200, 320, 768, 1280]) {
    it(`stay inside their tiles at ${width} px, with and without a plate`, async () => {
      for (const [layout, theme] of [
        ['grid', 'light'],
        ['grid', 'dark'],
        ['row', 'dark'],
      ] as const) {
        const partners = ['promoter', 'partner'].map((tier, index) =>
          partnerWith({...medium, width: 900, height: 90, scale: 2}, {id: `p${index}`, tier}),
        );
        const wall = await wallOf({partners, layout, theme, width});

        const images = all(wall, '.logo');
        expect(images).to.have.lengthOf(2);
        for (const image of images) {
          const inner = image.getBoundingClientRect();
          const outer = image.parentElement!.getBoundingClientRect();
          expect(inner.left).to.be.at.least(outer.left - 0.5);
          expect(inner.right).to.be.at.most(outer.right + 0.5);
          expect(inner.top).to.be.at.least(outer.top - 0.5);
          expect(inner.bottom).to.be.at.most(outer.bottom + 0.5);
        }
      }
    });
  }
});
