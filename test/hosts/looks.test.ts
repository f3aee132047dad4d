import {expect} from '@open-wc/testing';
import {closePages, openHtml, widgetsOf, type Page} from '../built/page.ts';
import {anatomyOf, differences} from './anatomy.ts';
import {hosts} from './hosts.js';
import {pageOn, tags} from './widgets.js';

for (const host of hosts) {
  describe(host.name, () => {
    const found = new Map<string, readonly string[]>();
    const widths = new Map<string, number>();

    before(async () => {
      const page = await open(pageOn(host));
      const widgets = await widgetsOf(page);
      expect(page.document.styleSheets[0]!.cssRules.length > 0).to.equal(Boolean(host.sheet ?? host.css));
      if (host.spoilsPrivate) spoil(page);
      host.reveal?.(page.document);
      await settled(page);
      const places = widgets.map(widget => placeLike(widget, host.same));
      const neutral = await open(
        pageOn({name: 'neutral', place: widget => `${places.shift()}${widget}</div>`}),
      );
      const twins = await widgetsOf(neutral);
      await settled(neutral);

      widgets.forEach((widget, index) => {
        const anatomy = anatomyOf(widget);
        const faults = differences(anatomy, anatomyOf(twins[index]!));
        found.set(widget.localName, [...(found.get(widget.localName) ?? []), ...faults]);
        widths.set(widget.localName, anatomy.width);
      });
    });

    after(closePages);

    for (const tag of tags) {
      it(tag, () => {
        expect(found.get(tag)).to.deep.equal([]);
        expect(widths.get(tag)).to.be.at.least(190);
      });
    }
  });
}

// The frame is inside the viewport, because engines draw frames outside of it less often.
function open(html: string): Promise<Page> {
  return openHtml(html, 'position: fixed; inset: 0; inline-size: 800px; block-size: 600px; border: 0');
}

/** Waits until observers of sizes have been called. */
async function settled({window}: Page): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(window.requestAnimationFrame);
}

/** A start tag with the width of the widget's place, and with the properties that a widget inherits by design. */
function placeLike(widget: HTMLElement, same = ''): string {
  const place = document.createElement('div');
  const {fontFamily, fontSize, visibility, colorScheme} = getComputedStyle(widget);
  const {width} = getComputedStyle(widget.shadowRoot!.querySelector('.widget')!);
  const size = `${Math.max(16, Number.parseFloat(fontSize))}px`;
  place.style.cssText = same;
  Object.assign(place.style, {fontFamily, fontSize: size, visibility, colorScheme, width});
  const directed = widget.closest<HTMLElement>('[dir]');
  if (directed) place.dir = directed.dir;
  return place.outerHTML.replace('</div>', '');
}

function spoil({document}: Page): void {
  const sheets = [...document.querySelectorAll('*')].flatMap(
    ({shadowRoot}) => shadowRoot?.adoptedStyleSheets ?? [],
  );
  const rules = sheets.flatMap(sheet => [...sheet.cssRules].map(({cssText}) => cssText));
  const names = new Set(rules.join('').match(/--_[\w-]+/g));
  const style = document.createElement('style');
  style.textContent = `* {${[...names].map(name => `${name}: 77px`).join(';')}}`;
  document.head.append(style);
}
