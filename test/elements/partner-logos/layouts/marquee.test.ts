import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {OfbPartnerLogos} from '../../../../src/elements/partner-logos/partner-logos.ts';
import {expectWarning} from '../../../faults.ts';
import {frames, until} from '../../../until.ts';
import {all, one, partnersOf, tabInto, textsOf, wallOf} from '../walls.ts';

const animationOf = (wall: OfbPartnerLogos) => one(wall, '.track').getAnimations()[0]!;
const stateOf = (wall: OfbPartnerLogos) => animationOf(wall).playState;
const isFocused = (wall: OfbPartnerLogos, selector: string) =>
  wall.shadowRoot!.activeElement?.matches(selector) ?? false;

/** A marquee that has begun to move. */
async function moving(options: Parameters<typeof wallOf>[0] = {}): Promise<OfbPartnerLogos> {
  const wall = await wallOf({layout: 'marquee', width: 600, ...options});
  await until(() => stateOf(wall) === 'running');
  return wall;
}

/** What lies at the middle of a place, through shadow roots. */
function topmostAt(wall: OfbPartnerLogos, x: number, y: number): Element | null {
  return wall.shadowRoot!.elementFromPoint(x, y);
}

describe('marquee', () => {
  for (const theme of ['light', 'dark']) {
    it(`has no accessibility fault in ${theme}, moving and stopped`, async () => {
      const wall = await moving({theme});
      await expect(wall).to.be.accessible();

      one(wall, '.toggle').click();
      await wall.updateComplete;

      await expect(wall).to.be.accessible();
    });
  }

  it('moves only where the partners do not fit on one line', async () => {
    const wall = await wallOf({layout: 'marquee', partners: partnersOf(3), width: 1280});
    const place = wall.parentElement!;
    const seen = [all(wall, '.track, .toggle, .copy').length];

    place.style.inlineSize = '320px';
    await until(() => all(wall, '.track').length > 0);
    seen.push(all(wall, '.track, .toggle, .copy').length);
    place.style.inlineSize = '1280px';
    await until(() => all(wall, '.track').length === 0);
    seen.push(all(wall, '.track, .toggle, .copy').length);

    expect(seen).to.deep.equal([0, 3, 0]);
  });

  it('stops to move also when its place is narrow for less than a frame', async () => {
    const wall = await wallOf({layout: 'marquee', partners: partnersOf(3), width: 1280});
    const place = wall.parentElement!;
    await frames(3);

    place.style.inlineSize = '320px';
    wall.requestUpdate();
    await wall.updateComplete;
    expect(all(wall, '.track')).to.have.lengthOf(1);
    place.style.inlineSize = '1280px';

    await until(() => all(wall, '.track').length === 0);
  });

  it('does not waver at any width', async () => {
    const wall = await wallOf({layout: 'marquee', partners: partnersOf(4), width: 600});
    let changes = 0;
    new MutationObserver(() => changes++).observe(wall.renderRoot, {childList: true, subtree: true});

    for (let width = 560; width < 900; width += 4) {
      wall.parentElement!.style.inlineSize = `${width}px`;
      await new Promise(resolve => requestAnimationFrame(resolve));
    }
    await wall.updateComplete;

    expect(changes).to.be.at.most(2);
  });

  it('stands still with one partner', async () => {
    const wall = await wallOf({layout: 'marquee', partners: partnersOf(1), width: 200});

    expect(all(wall, '.track, .toggle')).to.be.empty;
    expect(textsOf(wall, '.wordmark')).to.deep.equal(['Esempio Numero 0']);
  });

  it('carries sixty partners, each read out once', async () => {
    const wall = await moving({partners: partnersOf(60)});

    const read = all(wall, '.strip:not([aria-hidden]) a');
    expect(read).to.have.lengthOf(60);
    const copies = one(wall, '.copy');
    expect([copies.inert, copies.getAttribute('aria-hidden')]).to.deep.equal([true, 'true']);
    expect(copies.offsetWidth).to.equal(one(wall, '.strip').offsetWidth);
  });

  it('goes at 32 px per second, or as the page says', async () => {
    const wall = await moving();
    const speed = () => {
      const duration = Number(animationOf(wall).effect!.getComputedTiming().duration) / 1000;
      return one(wall, '.strip').offsetWidth / duration;
    };
    const usual = speed();

    wall.speed = 64;
    await wall.updateComplete;

    expect(usual).to.be.closeTo(32, 0.1);
    expect(speed()).to.be.closeTo(64, 0.1);
  });

  for (const speed of ['fast', '0', '-5', '400']) {
    it(`goes at 32 px per second where the page says "${speed}", and its author hears of it`, async () => {
      expectWarning(new RegExp(`<ofb-partner-logos speed>: found "${speed}", expected px per second`));

      const wall = await moving({speed});

      const duration = Number(animationOf(wall).effect!.getComputedTiming().duration) / 1000;
      expect(one(wall, '.strip').offsetWidth / duration).to.be.closeTo(32, 0.1);
    });
  }

  it('moves towards the beginning of the line, in both directions of writing', async () => {
    const ends: number[] = [];
    for (const direction of ['ltr', 'rtl'] as const) {
      const wall = await moving({direction});
      const animation = animationOf(wall);
      const strip = one(wall, '.strip');
      animation.pause();
      animation.currentTime = 0;
      const start = strip.getBoundingClientRect().left;
      animation.currentTime = 1000;
      ends.push(Math.round(strip.getBoundingClientRect().left - start));
    }

    expect(ends).to.deep.equal([-32, 32]);
  });

  it('has no seam: when the round ends, the copy stands where the first began', async () => {
    const wall = await moving();
    const animation = animationOf(wall);
    const {duration} = animation.effect!.getComputedTiming();
    animation.pause();
    animation.currentTime = 0;
    const start = one(wall, '.strip').getBoundingClientRect().left;

    animation.currentTime = Number(duration) - 0.001;

    expect(one(wall, '.copy').getBoundingClientRect().left).to.be.closeTo(start, 0.5);
  });

  describe('stops', () => {
    it('under the pointer, and goes on when it leaves', async () => {
      const wall = await moving();
      const {x, y, height} = one(wall, '.belt').getBoundingClientRect();

      await sendMouse({type: 'move', position: [Math.round(x + 200), Math.round(y + height / 2)]});
      await until(() => stateOf(wall) === 'paused');
      await sendMouse({type: 'move', position: [0, 0]});
      await until(() => stateOf(wall) === 'running');
    });

    it('out of sight', async () => {
      const wall = await moving();
      const above = document.createElement('div');
      above.style.blockSize = '5000px';

      wall.parentElement!.prepend(above);
      await until(() => stateOf(wall) === 'paused');
      above.remove();
      await until(() => stateOf(wall) === 'running');
    });

    it('in a tab that nobody sees', async () => {
      const wall = await moving();
      const setHidden = async (hidden: boolean) => {
        Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
        await wall.updateComplete;
      };

      const states: string[] = [];

      try {
        for (const hidden of [true, false]) {
          await setHidden(hidden);
          states.push(stateOf(wall));
        }
      } finally {
        Reflect.deleteProperty(document, 'hidden');
      }

      expect(states).to.deep.equal(['paused', 'running']);
    });

    it('while it is out of the page, and moves again when it comes back', async () => {
      const wall = await moving();
      const place = wall.parentElement!;

      wall.remove();
      await wall.updateComplete;
      place.append(wall);
      await until(() => stateOf(wall) === 'running');
      place.style.inlineSize = '3000px';

      await until(() => all(wall, '.track').length === 0);
    });
  });

  it('gives a pointer the links themselves, also where copies were', async () => {
    const wall = await moving();
    const animation = animationOf(wall);
    const [first] = all(wall, '.strip:not(.copy) a');
    animation.pause();
    animation.currentTime = Number(animation.effect!.getComputedTiming().duration) * 0.98;
    const copy = one(wall, '.copy a').getBoundingClientRect();
    const [x, y] = [copy.x + copy.width / 2, copy.y + copy.height / 2];

    one(wall, '.track').dispatchEvent(new PointerEvent('pointerenter'));

    const found = topmostAt(wall, x, y);
    expect(found?.closest('a')).to.equal(first);
    expect(first!.getBoundingClientRect().left).to.be.closeTo(copy.left, 0.5);
    one(wall, '.track').dispatchEvent(new AnimationEvent('animationiteration'));
    expect(first!.getBoundingClientRect().right).to.be.below(wall.getBoundingClientRect().left);
  });

  describe('with the keyboard', () => {
    it('comes to the button first, which is 44 px or more', async () => {
      const wall = await moving();

      await tabInto(wall);

      const {width, height} = one(wall, '.toggle').getBoundingClientRect();
      expect(isFocused(wall, '.toggle')).to.equal(true);
      expect(Math.min(width, height)).to.be.at.least(44);
    });

    for (const [name, key] of [
      ['Space', ' '],
      ['Enter', 'Enter'],
    ] as const) {
      it(`stops and goes on with ${name}`, async () => {
        const wall = await moving();
        await tabInto(wall);
        const labels = [one(wall, '.toggle').ariaLabel];

        await sendKeys({press: key});
        await wall.updateComplete;
        const stopped = stateOf(wall);
        labels.push(one(wall, '.toggle').ariaLabel);
        await sendKeys({press: key});
        await wall.updateComplete;

        expect([stopped, stateOf(wall)]).to.deep.equal(['paused', 'running']);
        expect(labels).to.deep.equal(['Ferma lo scorrimento', 'Riprendi']);
        expect(isFocused(wall, '.toggle')).to.equal(true);
      });
    }

    it('stops on a link, shows each one whole, and leaves without meeting a copy', async () => {
      const wall = await moving({partners: partnersOf(6), width: 400});
      const window = one(wall, '.belt').getBoundingClientRect();
      // Nothing behind it, and Firefox takes the keyboard out of the page, also from the tests that follow.
      const after = document.createElement('button');
      wall.after(after);
      await tabInto(wall);
      const names: string[] = [];

      for (let index = 0; index < 6; index++) {
        await sendKeys({press: 'Tab'});
        const link = wall.shadowRoot!.activeElement!;
        const box = link.getBoundingClientRect();
        names.push(link.textContent!.replace(/\s+/g, ' ').trim());
        expect(stateOf(wall)).to.equal('paused');
        expect(box.left, names.at(-1)).to.be.at.least(window.left - 1);
        expect(box.right, names.at(-1)).to.be.at.most(window.right + 1);
      }
      await sendKeys({press: 'Tab'});

      expect(names.map(name => name.at(-1))).to.deep.equal(['0', '1', '2', '3', '4', '5']);
      expect(document.activeElement).to.equal(after);
      await until(() => stateOf(wall) === 'running');
    });
  });

  for (const width of [200, 320, 768]) {
    it(`is no wider than its place at ${width} px, with long words`, async () => {
      const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      const wall = await moving({partners: [{id: 'a', name}, ...partnersOf(5)], width, lang: 'de'});

      expect(wall.scrollWidth).to.be.at.most(width);
      for (const mark of all(wall, '.wordmark')) {
        expect(mark.scrollWidth).to.be.at.most(mark.clientWidth + 1);
      }
    });
  }
});
