import {expect} from '@open-wc/testing';
import type {AxeResults} from 'axe-core';
import {closePages, openPage, textOf, widgetsOf, type Page} from './page.ts';

const pages = [
  [
    'index.html',
    'it',
    [
      'Torino accoglie chi investe',
      'Otto settori, una città',
      'Nessun incontro in programma',
      'Chi apre le porte',
    ],
  ],
  [
    'en.html',
    'en',
    ['Turin welcomes investors', 'Eight sectors, one city', 'No meetings scheduled', 'Who opens the doors'],
  ],
] as const;

afterEach(closePages);

for (const [file, language, words] of pages) {
  describe(`the built partner page in ${language}`, () => {
    it('defines the four widgets and shows the real content', async () => {
      const page = await openPage(`/dist/cdn/${file}`);

      const widgets = await widgetsOf(page);

      expect(page.document.querySelectorAll(':not(:defined)')).to.have.lengthOf(0);
      widgets.forEach((widget, index) => expect(textOf(widget)).to.include(words[index]));
      expect(widgets[1]!.shadowRoot!.querySelectorAll('[part=card]')).to.have.lengthOf(8);
      expect(widgets[2]!.shadowRoot!.querySelectorAll('[part=event]')).to.have.lengthOf(8);
      expect(widgets[3]!.shadowRoot!.querySelectorAll('[part=tile]')).to.have.lengthOf(7);
    });

    it('writes nothing to the console and requests nothing from other servers', async () => {
      const page = await openPage(`/dist/cdn/${file}`);
      await widgetsOf(page);

      const foreign = page.requests().filter(address => !address.startsWith(`${location.origin}/dist/cdn/`));
      expect(page.messages()).to.deep.equal([]);
      expect(foreign).to.deep.equal([]);
      expect(page.requests().length).to.be.greaterThan(3);
    });

    it('has no layout shift after its widgets are rendered', async function () {
      // Firefox and WebKit do not report layout shifts.
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
      const page = await openPage(`/dist/cdn/${file}`);
      await widgetsOf(page);

      const shifts = await layoutShiftsOf(page);

      // One shift is allowed: all widgets take their places in one frame.
      expect(new Set(shifts.map(({startTime}) => startTime)).size).to.be.at.most(1);
    });

    it('has no accessibility fault', async () => {
      const page = await openPage(`/dist/cdn/${file}`);
      await widgetsOf(page);

      const {violations} = await axeIn(page);

      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`)).to.deep.equal(
        [],
      );
    });
  });
}

/** The layout shifts of a page until it is idle. */
function layoutShiftsOf({window}: Page): Promise<PerformanceEntryList> {
  return new Promise(resolve => {
    const entries: PerformanceEntryList = [];
    const observer = new window.PerformanceObserver(list => entries.push(...list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    window.requestIdleCallback(() =>
      window.requestAnimationFrame(() => window.requestIdleCallback(() => resolve(entries))),
    );
  });
}

/** Runs axe inside the frame: axe of this page cannot examine a document in a frame. */
async function axeIn({document, window}: Page): Promise<AxeResults> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise(resolve => {
    script.addEventListener('load', resolve);
    document.head.append(script);
  });
  return (window as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run();
}
