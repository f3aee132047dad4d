import {expect} from '@open-wc/testing';
import {setAll, widgetOn} from './widgets.ts';

/** The warnings of the widgets during the action. */
async function warningsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const heard: string[] = [];
  console.warn = (text: string) => heard.push(text);
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return heard;
}

const pairIn = (warning: string) => /found (.+) on (.+), a contrast/.exec(warning)!.slice(1).join(' / ');

const attributes = {theme: 'light'};

describe('the warning of a low contrast', () => {
  it('names both properties, both colours, the ratio and the expected ratio', async () => {
    const warnings = await warningsDuring(() =>
      widgetOn({attributes, properties: {'--ofb-link': '#ffd500'}}),
    );

    expect(warnings).to.deep.equal([
      'Open for business widgets: <ofb-partner-logos>: found --ofb-link #ffd500 on --ofb-surface #ffffff, ' +
        'a contrast of 1.42, expected at least 4.5.',
    ]);
  });

  for (const [what, properties, expected] of [
    ['oklch()', {'--ofb-text': 'oklch(1 0 0)'}, ['--ofb-text #ffffff / --ofb-surface #ffffff']],
    [
      'color-mix()',
      {'--ofb-muted': 'color-mix(in srgb, #888, white)'},
      ['--ofb-muted #c4c4c4 / --ofb-surface #ffffff'],
    ],
    [
      'light-dark()',
      {'--ofb-link': 'light-dark(#bbb, #fff)'},
      ['--ofb-link #bbbbbb / --ofb-surface #ffffff'],
    ],
    [
      'a transparent colour',
      {'--ofb-text': 'rgb(0 0 0 / 40%)'},
      ['--ofb-text #000000, 40 % / --ofb-surface #ffffff'],
    ],
    ['a named colour', {'--ofb-link': 'silver'}, ['--ofb-link #c0c0c0 / --ofb-surface #ffffff']],
    [
      'a surface',
      {'--ofb-surface': '#333'},
      [
        '--ofb-text #0a1e4d / --ofb-surface #333333',
        '--ofb-muted #4a587a / --ofb-surface #333333',
        '--ofb-link #123f9c / --ofb-surface #333333',
        'errors #a61b1b / --ofb-surface #333333',
      ],
    ],
    ['colours with enough contrast', {'--ofb-link': '#00703c', '--ofb-text': 'black'}, []],
  ] as const)
    it(`is correct for ${what}`, async () => {
      const warnings = await warningsDuring(() => widgetOn({attributes, properties}));

      expect(warnings.map(pairIn)).to.deep.equal(expected);
    });

  it('comes once for each element', async () => {
    const setting = {attributes, properties: {'--ofb-link': '#ffd500'}};
    const warnings = await warningsDuring(async () => {
      const widgets = [await widgetOn(setting), await widgetOn(setting)];
      for (const widget of widgets) widget.requestUpdate();
      await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    });

    expect(warnings).to.have.length(2);
  });

  it('uses the background of the page where a widget has none', async () => {
    const properties = {'--ofb-link': '#00703c'};
    const frameless = {attributes: {...attributes, frame: 'none'}, properties};
    const warnings = await warningsDuring(() => widgetOn({...frameless, page: {background: '#004020'}}));

    expect(warnings.map(pairIn)).to.include('--ofb-link #00703c / --ofb-surface #004020');
  });

  it('mixes a transparent surface with the background of the page', async () => {
    const properties = {'--ofb-surface': 'rgb(255 255 255 / 50%)'};
    const page = {background: 'black'};
    const warnings = await warningsDuring(() => widgetOn({attributes, properties, page}));

    expect(warnings.map(pairIn)).to.include('--ofb-muted #4a587a / --ofb-surface #808080');
  });

  it('does not come for text on a background image of the page', async () => {
    const page = {background: 'linear-gradient(black, white)'};
    const frameless = {attributes: {...attributes, frame: 'none'}, properties: {'--ofb-text': '#888'}};

    const warnings = await warningsDuring(() => widgetOn({...frameless, page}));

    expect(warnings.map(pairIn)).to.deep.equal([
      '--ofb-text #888888 / --ofb-surface under the pointer #eef2fa',
    ]);
  });

  it('comes with the next update of the widget after its colours change', async () => {
    const widget = await widgetOn({attributes, properties: {'--ofb-link': '#00703c'}});
    const warnings = await warningsDuring(async () => {
      setAll(widget, {'--ofb-link': '#9c9'});
      widget.requestUpdate();
      await widget.updateComplete;
    });

    expect(warnings.map(pairIn)).to.deep.equal(['--ofb-link #99cc99 / --ofb-surface #ffffff']);
  });
});
