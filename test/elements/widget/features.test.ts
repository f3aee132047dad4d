import {expect, fixture, html} from '@open-wc/testing';
import {OfbEventTimeline} from '../../../src/elements/event-timeline/event-timeline.ts';
import {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {OfbPartnerLogos} from '../../../src/elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';
import type {Widget} from '../../../src/elements/widget/widget.ts';
import {register} from '../../../src/entries/register.ts';
import {languages} from '../../../src/languages/languages.ts';
import {expectWarning} from '../../faults.ts';
import {until} from '../../until.ts';

register('ofb-event-timeline', OfbEventTimeline);
register('ofb-partner-logos', OfbPartnerLogos);
register('ofb-banner', OfbBanner);
register('ofb-sector-cards', OfbSectorCards);

const textOf = ({renderRoot}: Widget) => renderRoot.textContent!.replace(/\s+/g, ' ').trim();

const goOnline = () => window.dispatchEvent(new Event('online'));

/** A module that does not come until the network is back. */
function missing<Module>(load: () => Promise<Module>): {load: () => Promise<Module>; comeBack: () => void} {
  let isThere = false;
  return {
    load: () => (isThere ? load() : Promise.reject(new TypeError('Failed to fetch'))),
    comeBack() {
      isThere = true;
      goOnline();
    },
  };
}

class Note {
  text(): string {
    return 'Note';
  }
}

let count = 0;

/** An element with one more feature, which does not come at first. */
async function widgetWithout(
  settings: {isEssential?: boolean; content?: object; when?: (widget: Widget) => boolean} = {},
): Promise<{widget: Widget; comeBack: () => void}> {
  const {isEssential = false, content, when = () => true} = settings;
  const {load, comeBack} = missing(async () => Note);
  const note = {when, load, isEssential};
  class WithNote extends OfbPartnerLogos {
    static override features = {...OfbPartnerLogos.features, note};

    protected override template(whole: Parameters<OfbPartnerLogos['template']>[0]): unknown {
      const {note: instance} = whole.features as {note?: Note};
      return html`${super.template(whole)}
        <p>${instance?.text()}</p>`;
    }
  }
  const tag = `ofb-with-note-${(count += 1)}`;
  register(tag, WithNote);
  const widget = document.createElement(tag) as Widget;
  Object.assign(widget, {lang: 'it', content});
  (await fixture(html`<div></div>`)).append(widget);
  await widget.updateComplete;
  return {widget, comeBack};
}

describe('a feature', () => {
  it('takes its style sheets off again when it is no longer active', async () => {
    const [switched, fresh] = await Promise.all(
      ['compact', undefined].map(layout =>
        fixture<OfbEventTimeline>(
          html`<ofb-event-timeline lang="it" .layout=${layout}></ofb-event-timeline>`,
        ),
      ),
    );
    await Promise.all([switched!.updateComplete, fresh!.updateComplete]);
    const before = switched!.offsetHeight;

    switched!.layout = 'vertical';
    await switched!.updateComplete;

    expect(before).not.to.equal(fresh!.offsetHeight);
    expect(switched!.offsetHeight).to.equal(fresh!.offsetHeight);
    expect(switched!.shadowRoot!.adoptedStyleSheets).to.deep.equal(fresh!.shadowRoot!.adoptedStyleSheets);
  });

  it('that does not come is left out, named once, and loaded when the browser is on-line again', async () => {
    expectWarning(/<ofb-with-note-\d+>: the feature "note" could not be loaded/, {once: true});
    const {widget, comeBack} = await widgetWithout();
    const before = textOf(widget);

    goOnline();
    await widget.updateComplete;
    comeBack();
    await until(() => textOf(widget).endsWith('Note'));

    expect(before).to.include('Politecnico').and.not.to.include('Note');
    expect(textOf(widget)).to.include('Politecnico');
  });

  it('that does not come later leaves what is shown, and the focus in it', async () => {
    expectWarning(/the feature "note" could not be loaded/);
    const {widget} = await widgetWithout({when: ({heading}) => heading === 'Con nota'});
    const link = widget.renderRoot.querySelector('a')!;
    link.focus();

    widget.heading = 'Con nota';
    await widget.updateComplete;

    expect(textOf(widget)).to.include('Con nota').and.to.include('Politecnico');
    expect(widget.shadowRoot!.activeElement).to.equal(link);
  });

  it('without which the content cannot be shown makes it fail, until it comes', async () => {
    const {widget, comeBack} = await widgetWithout({isEssential: true});
    const before = textOf(widget);

    comeBack();
    await until(() => widget.matches(':state(loaded)'));

    expect(before).to.equal('I dati non sono arrivati. Riprova tra un momento. Riprova');
    expect(textOf(widget)).to.include('Politecnico').and.to.include('Note');
  });

  it('is asked for again by the button of the error', async () => {
    let isThere = false;
    const {widget, comeBack} = await widgetWithout({isEssential: true});
    widget.addEventListener('ofb-loaded', () => (isThere = true));

    comeBack();
    widget.renderRoot.querySelector('button')?.click();
    await until(() => isThere);

    expect(textOf(widget)).to.include('Note');
  });
});

describe('an attribute that is taken away', () => {
  for (const [tag, name, value] of [
    ['ofb-sector-cards', 'sectors', 'food'],
    ['ofb-sector-cards', 'limit', '2'],
    ['ofb-sector-cards', 'layout', 'carousel'],
    ['ofb-event-timeline', 'subscribe', 'https://example.org/agenda.ics'],
    ['ofb-event-timeline', 'event', 'tief-2017'],
    ['ofb-event-timeline', 'filters', ''],
    ['ofb-banner', 'variant', 'hero'],
    ['ofb-banner', 'role-of-host', 'partner'],
    ['ofb-banner', 'until', '2099-01-01'],
    ['ofb-partner-logos', 'layout', 'marquee'],
  ] as const) {
    it(`${name} leaves <${tag}> as it is without it, and nothing fails on the way`, async () => {
      const widgets = [tag, tag].map(localName => document.createElement(localName) as Widget);
      const [changed, fresh] = widgets as [Widget, Widget];
      const failed: Event[] = [];
      changed.addEventListener('ofb-failed', event => failed.push(event));
      changed.setAttribute(name, value);
      (await fixture(html`<div lang="it"></div>`)).append(...widgets);
      await Promise.all(widgets.map(widget => widget.updateComplete));

      changed.removeAttribute(name);
      await changed.updateComplete;

      expect(failed).to.deep.equal([]);
      expect(textOf(changed)).to.equal(textOf(fresh));
      expect(changed.shadowRoot!.adoptedStyleSheets).to.deep.equal(fresh.shadowRoot!.adoptedStyleSheets);
    });
  }
});

describe('a content that cannot be rendered', () => {
  it('shows the error, and is tried again by its button', async () => {
    expectWarning(/could not be shown/);
    let isBroken = true;
    class Broken extends OfbPartnerLogos {
      protected override template(...content: Parameters<OfbPartnerLogos['template']>): unknown {
        if (isBroken) throw new TypeError('Intl is gone');
        return super.template(...content);
      }
    }
    register('ofb-broken', Broken);
    const widget = document.createElement('ofb-broken') as Widget;
    const events: string[] = [];
    for (const name of ['ofb-failed', 'ofb-loaded']) widget.addEventListener(name, () => events.push(name));
    (await fixture(html`<div lang="it"></div>`)).append(widget);
    await widget.updateComplete;
    const before = textOf(widget);

    isBroken = false;
    widget.renderRoot.querySelector('button')!.click();
    await until(() => widget.matches(':state(loaded)'));

    expect(before).to.include('I dati non sono arrivati.');
    expect(textOf(widget)).to.include('Politecnico');
    expect(events).to.deep.equal(['ofb-failed', 'ofb-loaded']);
  });
});

describe('a language that does not come', () => {
  const {fr} = languages;
  let comeBack: () => void;

  beforeEach(() => {
    const module = missing(fr);
    ({comeBack} = module);
    languages.fr = module.load;
  });

  afterEach(() => {
    languages.fr = fr;
  });

  it('leaves what is shown in the last language, and follows when the network is back', async () => {
    expectWarning(/<ofb-partner-logos>: the content stays as it was/);
    const widget = await fixture<Widget>(html`<ofb-partner-logos lang="it"></ofb-partner-logos>`);
    await widget.updateComplete;

    widget.lang = 'fr';
    await widget.updateComplete;
    const before = textOf(widget);
    comeBack();
    await until(() => textOf(widget).includes('Partenaires'));

    expect(before).to.include('Chi apre le porte');
    expect(widget.matches(':state(loaded)')).to.equal(true);
  });

  it('shows the error in English without a request, and the content when the network is back', async () => {
    const widget = await fixture<Widget>(html`<ofb-partner-logos lang="fr"></ofb-partner-logos>`);
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
    const before = textOf(widget);

    comeBack();
    await until(() => widget.matches(':state(loaded)'));

    expect(before).to.equal('The data did not arrive. Try again in a moment. Try again');
    expect(textOf(widget)).to.include('Politecnico');
  });
});

describe('the event ofb-loaded', () => {
  const meeting = {id: 'fiera', name: 'Fiera', startDate: '2099-03-06T09:00', sectors: ['food']};
  const content = {events: [meeting, {...meeting, id: 'forum', startDate: '2099-04-06'}]};

  it('tells once of each content, after it is rendered, whatever features come for it', async () => {
    const timeline = document.createElement('ofb-event-timeline') as OfbEventTimeline;
    Object.assign(timeline, {lang: 'it', filters: true, layout: 'horizontal', content});
    const seen: (string | null)[] = [];
    timeline.addEventListener('ofb-loaded', () => {
      seen.push(timeline.renderRoot.querySelector('.event-title')?.textContent ?? null);
    });

    (await fixture(html`<div></div>`)).append(timeline);
    await timeline.updateComplete;
    timeline.layout = 'compact';
    await timeline.updateComplete;
    timeline.lang = 'en';
    await timeline.updateComplete;

    expect(seen).to.deep.equal(['Fiera', 'Fiera']);
  });
});
