import {expect, fixture, html} from '@open-wc/testing';
import type {Widget} from '../../src/elements/widget/widget.ts';
import '../../src/entries/define.ts';
import {registerPhrases} from '../../src/entries/index.ts';

const rootOf = (widget: Widget) => widget.renderRoot.querySelector('.widget')!;
const languageOf = (widget: Widget) => rootOf(widget).getAttribute('lang');
const directionOf = (widget: Widget) => getComputedStyle(rootOf(widget)).direction;

async function shownIn(place: Element | ShadowRoot): Promise<Widget> {
  const widget = document.createElement('ofb-partner-logos') as Widget;
  place.append(widget);
  await widget.updateComplete;
  return widget;
}

/** Waits, update by update, for what an observer brings. */
async function until(widget: Widget, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise(requestAnimationFrame);
    await widget.updateComplete;
  }
}

describe('the language of a widget', () => {
  for (const [page, shown, sample] of [
    ['fr', 'fr', undefined],
    ['de-AT', 'de-AT', undefined],
    ['en-US', 'en-US', 'Who opens the doors'],
    ['zh-CN', 'zh-CN', undefined],
    ['zh', 'zh-Hans', undefined],
    ['zh-TW', 'en-GB', 'Who opens the doors'],
    ['ar-EG', 'ar-EG', undefined],
    ['', 'en-GB', 'Who opens the doors'],
    ['fi', 'en-GB', 'Who opens the doors'],
  ] as const) {
    it(`on a page in "${page}" is ${shown}`, async () => {
      const place = await fixture(html`<div lang=${page}></div>`);

      const widget = await shownIn(place);

      expect(languageOf(widget)).to.equal(shown);
      if (sample) expect(widget.renderRoot.textContent).to.include(sample);
    });
  }

  it('comes through shadow roots within one another, and follows the outermost', async () => {
    const outer = await fixture(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(inner);
    const widget = await shownIn(inner.attachShadow({mode: 'closed'}));
    const before = languageOf(widget);

    outer.setAttribute('lang', 'pl');
    await until(widget, () => languageOf(widget) !== before);
    const after = languageOf(widget);
    inner.setAttribute('lang', 'tr');
    await until(widget, () => languageOf(widget) !== after);

    expect([before, after, languageOf(widget)]).to.deep.equal(['fr', 'pl', 'tr']);
  });

  it('is that of the frame into which it is moved, and follows it there', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Page"></iframe>`);
    const page = frame.contentDocument!;
    page.documentElement.lang = 'ro';
    const widget = await shownIn(await fixture(html`<div lang="fr"></div>`));
    const before = languageOf(widget);

    page.body.append(widget);
    await until(widget, () => languageOf(widget) !== before);
    const moved = languageOf(widget);
    page.documentElement.lang = 'ko';
    await until(widget, () => languageOf(widget) !== moved);

    expect([before, moved, languageOf(widget)]).to.deep.equal(['fr', 'ro', 'ko']);
  });

  it('comes through a shadow root of another frame', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Page"></iframe>`);
    const page = frame.contentDocument!;
    page.body.lang = 'es';
    const host = page.body.appendChild(page.createElement('div'));
    const widget = await shownIn(host.attachShadow({mode: 'open'}));

    expect(languageOf(widget)).to.equal('es');
  });

  it('where we do not speak the page’s is the first of its others that we do', async () => {
    const place = await fixture(
      html`<div lang="fi">
        <script type="text/plain" data-languages="se, pt de"></script>
      </div>`,
    );

    const widget = await shownIn(place);

    expect(languageOf(widget)).to.equal('pt');
  });

  for (const [what, tag, warning] of [
    ['is no tag', 'de_AT', /found "de_AT" as a language, expected a BCP 47 tag.*did you mean "de-AT"\?/],
    ['is a megabyte long', 'x'.repeat(1_000_000), /found "x{40}…" as a language/],
  ] as const) {
    it(`that ${what} is told once, and English is shown`, async () => {
      const warnings: string[] = [];
      const {warn} = console;
      const place = await fixture(html`<div lang=${tag}></div>`);
      console.warn = (text: string) => warnings.push(text);
      let widgets: Widget[];

      try {
        widgets = [await shownIn(place), await shownIn(place)];
      } finally {
        console.warn = warn;
      }

      expect(widgets.map(languageOf)).to.deep.equal(['en-GB', 'en-GB']);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(warning);
    });
  }
});

describe('the direction of a widget', () => {
  for (const [what, template, direction] of [
    ['is that of its language', html`<div lang="ar"></div>`, 'rtl'],
    [
      'is that of its language on a page from right to left',
      html`<div dir="rtl"><p lang="it"></p></div>`,
      'ltr',
    ],
    ['is what the page says with the language', html`<div lang="it" dir="rtl"></div>`, 'rtl'],
    ['is what the page says below the language', html`<div lang="ar"><p dir="ltr"></p></div>`, 'ltr'],
    ['is what a page says that names no language', html`<div lang=""><p dir="rtl"></p></div>`, 'rtl'],
    ['is that of English where we do not speak the page’s', html`<div lang="he" dir="rtl"></div>`, 'ltr'],
    ['is what a page says in capitals', html`<div lang="it" dir="RTL"></div>`, 'rtl'],
    [
      'is that of the page’s words where it lets them say',
      html`<div lang="it" dir="auto">
        مرحبا
        <p></p>
      </div>`,
      'rtl',
    ],
    [
      'is that of its language where the page says nothing in as many words',
      html`<div lang="it" dir="" style="direction: rtl"></div>`,
      'ltr',
    ],
    [
      'is that of its language where the page says what is no direction',
      html`<div lang="ar" dir="right" style="direction: ltr"></div>`,
      'rtl',
    ],
    [
      'is what the page says above what is no direction',
      html`<div lang="ar" dir="ltr"><p dir="none"></p></div>`,
      'ltr',
    ],
  ] as const) {
    it(what, async () => {
      const place = await fixture(template);

      const widget = await shownIn(place.querySelector('p') ?? place);

      expect(directionOf(widget)).to.equal(direction);
    });
  }

  it('follows the language and what the page says', async () => {
    const place = await fixture(html`<div lang="it"></div>`);
    const widget = await shownIn(place);
    const directions = [directionOf(widget)];

    place.setAttribute('lang', 'ar');
    await until(widget, () => languageOf(widget) === 'ar');
    directions.push(directionOf(widget));
    place.setAttribute('dir', 'ltr');
    await until(widget, () => directionOf(widget) === 'ltr');
    place.removeAttribute('dir');
    await until(widget, () => directionOf(widget) === 'rtl');

    expect(directions).to.deep.equal(['ltr', 'rtl']);
  });

  it('is that of its drawings, however often the page changes it', async () => {
    const place = await fixture(html`<div lang="it"></div>`);
    const banner = document.createElement('ofb-banner');
    banner.setAttribute('variant', 'card');
    place.append(banner);
    await banner.updateComplete;
    const art = banner.renderRoot.querySelector('.art')!;

    const isMirrored: boolean[] = [];
    for (const [lang, dir] of [
      ['it', 'rtl'],
      ['ar', 'rtl'],
      ['ar', 'ltr'],
      ['ar', ''],
      ['it', ''],
    ] as const) {
      Object.assign(place, {lang, dir});
      const isRightToLeft = dir ? dir === 'rtl' : lang === 'ar';
      await until(
        banner,
        () => languageOf(banner) === lang && directionOf(banner) === (isRightToLeft ? 'rtl' : 'ltr'),
      );
      isMirrored.push(getComputedStyle(art).transform !== 'none');
    }

    expect(isMirrored).to.deep.equal([true, true, false, true, false]);
  });
});

describe('hours', () => {
  const events = [{id: 'one', name: 'One', startDate: '2017-03-06T14:30', endDate: '2017-03-06T18:00'}];

  for (const [lang, hours] of [
    ['en', /14:30/],
    ['en-US', /2:30/],
    ['de-AT', /14:30/],
    ['ar-EG', /٢:٣٠/],
  ] as const) {
    it(`are written for ${lang} as they are there`, async () => {
      const widget = await fixture<Widget>(html`<ofb-event-timeline></ofb-event-timeline>`);
      Object.assign(widget, {lang, content: {events}});
      await widget.updateComplete;

      expect(widget.renderRoot.querySelector('[part=meta]')!.textContent).to.match(hours);
    });
  }
});

describe('a page’s own phrases', () => {
  it('may be registered by a script, for a language of ours and for others, with tags of two and three letters', async () => {
    registerPhrases('ko', {partnerTier: '함께하는 곳'});
    registerPhrases('eu', {partnerTier: 'Kideak'});
    registerPhrases('fil', {partnerTier: 'Mga katuwang'});
    const place = await fixture(
      html`<div>
        <p lang="ko"></p>
        <p lang="eu"></p>
        <p lang="fil-PH"></p>
      </div>`,
    );

    const widgets = await Promise.all([...place.querySelectorAll('p')].map(shownIn));

    expect(
      widgets.map(widget => widget.renderRoot.querySelectorAll('.tier-title')[1]!.textContent),
    ).to.deep.equal(['함께하는 곳', 'Kideak', 'Mga katuwang']);
  });

  it('take the place of ours in one language, are told of where they are wrong, and may add a language', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    const place = await fixture(
      html`<div>
        <script type="application/json" data-ofb-phrases="pl">
          {"partnerTier": "Nasi partnerzy", "promoterTeir": "?", "source": "Źródło"}
        </script>
        <script type="application/json" data-ofb-phrases="ca">
          {"partnerTier": "Socis"}
        </script>
        <script type="application/json" data-ofb-phrases="tr">
          {
        </script>
        <p lang="pl"></p>
        <p lang="ca"></p>
      </div>`,
    );
    console.warn = (text: string) => warnings.push(text);
    let widgets: Widget[];

    try {
      widgets = await Promise.all([...place.querySelectorAll('p')].map(shownIn));
      await until(widgets[1]!, () => warnings.length >= 3);
    } finally {
      console.warn = warn;
    }

    const tierOf = (widget: Widget) => widget.renderRoot.querySelectorAll('.tier-title')[1]!.textContent;
    expect(widgets.map(tierOf)).to.deep.equal(['Nasi partnerzy', 'Socis']);
    expect(widgets.map(languageOf)).to.deep.equal(['pl', 'ca']);
    expect(widgets[1]!.renderRoot.querySelector('.wordmark [lang]')).to.have.attribute('lang', 'en-GB');
    expect(warnings.toSorted().join('\n')).to.match(
      /data-ofb-phrases="tr" cannot be read[^]*the phrase "source" \(pl\).*expected a text with \{source\}[^]*there is no phrase "promoterTeir"; did you mean "promoterTier"\?/,
    );
  });
});
