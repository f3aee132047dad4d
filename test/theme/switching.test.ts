import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import {modes} from '../../src/theme/modes.styles.ts';
import {written} from '../../src/theme/colour.ts';
import {readColour} from '../../src/theme/read-colour.ts';
import type {Widget} from '../../src/elements/widget/widget.ts';
import {engine} from '../engine.ts';
import {widgetOn} from './widgets.ts';

const groundOf = (widget: Widget) =>
  getComputedStyle(widget.renderRoot.querySelector('.ground')!).backgroundColor;

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(11, 21, 48)';

describe('colours and fonts change at once', () => {
  it('with the theme attribute', async () => {
    const widget = await widgetOn({});

    for (const [theme, ground] of [
      ['dark', dark],
      ['light', light],
      ['dark', dark],
      ['host', light],
    ] as const) {
      widget.setAttribute('theme', theme);
      expect(groundOf(widget), theme).to.equal(ground);
    }
  });

  it('with the page’s color-scheme', async () => {
    const widget = await widgetOn({});
    const page = widget.parentElement!;
    const seen = ['dark', 'light', 'only dark', 'normal'].map(scheme => {
      page.style.colorScheme = scheme;
      return groundOf(widget);
    });

    expect(seen).to.deep.equal([dark, light, dark, light]);
  });

  it('with the visitor’s system only where the page has "light dark" or the widget has theme="auto"', async () => {
    const auto = await widgetOn({attributes: {theme: 'auto'}});
    const adaptive = await widgetOn({page: {'color-scheme': 'light dark'}});
    const white = await widgetOn({});

    await emulateMedia({colorScheme: 'dark'});
    const inDark = [auto, adaptive, white].map(groundOf);
    await emulateMedia({colorScheme: 'light'});

    expect(inDark).to.deep.equal([dark, dark, light]);
    expect([auto, adaptive, white].map(groundOf)).to.deep.equal([light, light, light]);
  });

  it('with custom properties on the page or on the widget', async () => {
    const widget = await widgetOn({});
    widget.parentElement!.style.setProperty('--ofb-surface', 'rgb(251, 252, 253)');
    const ofPage = groundOf(widget);
    widget.style.setProperty('--ofb-surface', 'rgb(254, 253, 252)');

    expect([ofPage, groundOf(widget)]).to.deep.equal(['rgb(251, 252, 253)', 'rgb(254, 253, 252)']);
  });

  it('with the attributes frame and font', async () => {
    const widget = await widgetOn({page: {'font-family': 'serif'}});
    const looks = () => {
      const {backgroundColor, paddingTop, fontFamily} = getComputedStyle(
        widget.renderRoot.querySelector('.ground')!,
      );
      return [backgroundColor, paddingTop !== '0px', fontFamily];
    };
    const before = looks();
    widget.setAttribute('frame', 'none');
    widget.setAttribute('font', 'system');

    expect(before).to.deep.equal([light, true, 'serif']);
    expect(looks()).to.deep.equal(['rgba(0, 0, 0, 0)', false, 'system-ui, sans-serif']);
  });
});

it('forced colours replace colours of the page, keep borders of plates and stop contrast warnings', async function () {
  const {isEmulated} = await executeServerCommand<{isEmulated: boolean}, string>(
    'emulate-forced-colours',
    'active',
  );
  // WebKit has no forced colours.
  if (engine === 'Safari') this.skip();
  expect(isEmulated).to.equal(true);
  try {
    const widget = await widgetOn({properties: {'--ofb-link': '#fffffe', '--ofb-text': '#fffffd'}});

    expect(getComputedStyle(widget.renderRoot.querySelector('.title')!).color).to.equal('rgb(0, 0, 0)');

    const timeline = await widgetOn({tag: 'ofb-event-timeline', properties: {'--ofb-brand': '#ffd500'}});
    Object.assign(timeline, {content: {events: [{id: 'fair', name: 'Fair', startDate: '2099-11-14'}]}});
    await timeline.updateComplete;
    const plate = timeline.renderRoot.querySelector('.upcoming .plate')!;

    expect(getComputedStyle(plate).borderTopColor).to.equal('rgb(0, 0, 0)');
  } finally {
    await executeServerCommand('emulate-forced-colours', 'none');
  }
});

describe('the preference for more contrast', () => {
  // No engine can emulate this preference, so the test applies the rules of the media query directly.
  const [, wish] = /prefers-contrast: more\) \{([^}]+\})/.exec(modes.cssText)!;

  for (const theme of ['light', 'dark'])
    it(`gives muted text the text colour, and strong, thicker lines, in ${theme}`, async () => {
      const widget = await widgetOn({attributes: {theme}});
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(wish!);
      const probe = widget.renderRoot.querySelector('.widget')!.appendChild(document.createElement('span'));
      const read = (name: string) => written(readColour(probe, `var(--_${name})`));
      const tile = widget.renderRoot.querySelector('li')!;
      const usual = {line: read('line-strong'), width: getComputedStyle(tile).borderBottomWidth};

      (widget.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);

      expect(read('muted')).to.equal(read('text'));
      expect(read('line')).to.equal(usual.line);
      expect(usual.width).to.equal('1px');
      expect(getComputedStyle(tile).borderBottomWidth).to.equal('2px');
    });
});
