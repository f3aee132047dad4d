import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';
import {until} from '../../until.ts';
import {all, followedIn, manySectors, textsOf, widgetOf} from './cards.ts';

const figure = {value: 8, name: 'people work here'};
const linked = {id: 'food', name: 'Food', description: 'From field to table.', url: '#food', figure};

function middleOf(element: Element): [x: number, y: number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** What is selected inside a shadow root, which engines tell in different ways. */
function selectedIn({shadowRoot}: OfbSectorCards): string {
  const inRoot = (shadowRoot as unknown as {getSelection?: () => Selection | null}).getSelection?.();
  const selection = inRoot ?? getSelection()!;
  const {getComposedRanges} = selection as {getComposedRanges?: (options: object) => StaticRange[]};
  const ranges: readonly AbstractRange[] = getComposedRanges?.call(selection, {
    shadowRoots: [shadowRoot],
  }) ?? [selection.getRangeAt(0)];
  const range = document.createRange();
  range.setStart(ranges[0]!.startContainer, ranges[0]!.startOffset);
  range.setEnd(ranges[0]!.endContainer, ranges[0]!.endOffset);
  return range.toString();
}

describe('the links of a sector card', () => {
  before(() => setViewport({width: 1280, height: 900}));
  afterEach(() => sendMouse({type: 'move', position: [0, 0]}));

  it('lets its text be selected with the mouse, and follows nothing then', async () => {
    const widget = await widgetOf({sectors: [linked]});
    const followed = followedIn(widget);
    const {left, top, height} = all(widget, '.text')[0]!.getBoundingClientRect();
    const y = Math.round(top + height / 2);

    await sendMouse({type: 'move', position: [Math.round(left) + 1, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.round(left) + 90, y]});
    await sendMouse({type: 'up'});

    expect(selectedIn(widget)).to.match(/^From fi/);
    expect(followed).to.deep.equal([]);
  });

  it('follows the main link from the text, the figure, the name and the arch', async () => {
    const widget = await widgetOf({sectors: [linked]});
    const followed = followedIn(widget);

    for (const part of ['.text', '.figure', '.main', '.arch']) {
      await sendMouse({type: 'click', position: middleOf(all(widget, part)[0]!)});
    }

    expect(followed).to.deep.equal(Array(4).fill('#food'));
  });

  it('keeps the keys that open it in a new tab', async () => {
    const widget = await widgetOf({sectors: [linked]});
    const clicks: MouseEvent[] = [];
    all(widget, '.main')[0]!.addEventListener('click', event => {
      event.preventDefault();
      clicks.push(event);
    });

    all(widget, '.text')[0]!.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true}),
    );

    expect(clicks.map(({ctrlKey}) => ctrlKey)).to.deep.equal([true]);
  });

  it('shows two further links, each with an address and 44 px of its own', async () => {
    const links = ['#one', '#two', '#three'].map(url => ({name: `More ${url}`, url}));
    const widget = await widgetOf({sectors: [{...linked, links}]});
    const followed = followedIn(widget);
    const shown = all(widget, '.further a');

    for (const link of shown) await sendMouse({type: 'click', position: middleOf(link)});

    expect(followed).to.deep.equal(['#one', '#two']);
    expect(shown.map(link => link.getBoundingClientRect().height >= 44)).to.deep.equal([true, true]);
  });

  it('are reached by Tab in the order in which they are read', async () => {
    const widget = await widgetOf({sectors: manySectors(2)});
    const names: (string | undefined)[] = [];

    for (let stop = 0; stop < 4; stop++) {
      await sendKeys({press: 'Tab'});
      names.push(widget.shadowRoot!.activeElement?.textContent.trim());
    }

    expect(names).to.deep.equal(['Sector 1', 'More on it', 'Sector 2', 'More on it']);
  });

  it('does nothing where a card without an address is touched', async () => {
    const widget = await widgetOf({sectors: [linked, {id: 'wine', name: 'Wine', description: 'Red.'}]});
    const followed = followedIn(widget);

    await sendMouse({type: 'click', position: middleOf(all(widget, '.text')[1]!)});

    expect(followed).to.deep.equal([]);
    expect(textsOf(widget, '.card-title')).to.deep.equal(['Food', 'Wine']);
  });

  it('turns the arch gold under the mouse', async () => {
    const widget = await widgetOf({sectors: [linked]});
    const size = () => getComputedStyle(all(widget, '.arch')[0]!).backgroundSize;
    const before = size();

    await sendMouse({type: 'move', position: middleOf(all(widget, '.text')[0]!)});
    const lit = matchMedia('(hover: hover)').matches ? '110% 110%' : '110% 0px';
    await until(() => size() === lit);

    expect(before).to.equal('110% 0px');
  });
});

describe('an icon by address', () => {
  it('is an image in the arch, never part of the page, with its place kept', async () => {
    const url = new URL('/src/pages/icon.svg', location.href).href;
    const widget = await widgetOf({sectors: [{...linked, image: {url, alt: 'A cup'}}]});
    const [image] = all(widget, '.arch img') as HTMLImageElement[];

    expect(image!.src).to.equal(url);
    expect(image!.alt).to.equal('');
    expect(image!.loading).to.equal('lazy');
    expect(image!.getBoundingClientRect().width).to.equal(52);
  });

  it('gives way to the icon of our family, or to an empty arch, where it does not come', async () => {
    const image = {url: new URL('/test/pages/no-such-icon.svg', location.href).href};
    const widget = await widgetOf({
      sectors: [
        {...linked, image},
        {id: 'wine', name: 'Wine', image},
      ],
    });
    const images = all(widget, '.arch img') as HTMLImageElement[];

    await Promise.all(images.map(async img => img.hidden || (await oneEvent(img, 'error'))));

    expect(images.map(img => getComputedStyle(img).display)).to.deep.equal(['none', 'none']);
    expect(all(widget, '.arch .icon').map(icon => getComputedStyle(icon).display)).to.not.include('none');
    expect(all(widget, '.arch .icon')).to.have.length(1);
  });
});
