import {expect, fixture, html} from '@open-wc/testing';
import {examine} from '../../src/doctor/examine.ts';
import type {Finding, Rule} from '../../src/doctor/finding.ts';
import {phrases as englishPhrases} from '../../src/doctor/phrases/en.ts';
import {phrases as italianPhrases} from '../../src/doctor/phrases/it.ts';
import {told, type Texts} from '../../src/doctor/words.ts';
import '../../src/entries/define.ts';
import {expectWarning} from '../faults.ts';

const version = String(
  Reflect.get(customElements.get('ofb-banner')!, Symbol.for('open-for-business-widgets')),
);

const english: Texts = {language: 'en', phrases: englishPhrases};
const italian: Texts = {language: 'it', phrases: italianPhrases};

/** The findings of the doctor in a page with this markup. */
async function findingsIn(
  markup: string,
  own: Partial<Parameters<typeof examine>[1]> = {},
): Promise<Finding[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<h1>Prova</h1>${markup}`;
  for (const widget of page.querySelectorAll(':defined'))
    if (widget.localName.startsWith('ofb-')) await Reflect.get(widget, 'updateComplete');
  return examine(document, {version, violations: [], ...own});
}

const good = 'theme="host"';

/** Markup, the rules that it breaks, and the words of the advice. */
const cases: readonly (readonly [markup: string, rules: readonly Rule[], help?: RegExp])[] = [
  [`<ofb-banner ${good}></ofb-banner>`, []],
  ['<p>…</p>', ['noWidgets']],
  [`<ofb-baner></ofb-baner>`, ['misspeltTag'], /<ofb-banner>/],
  ['<ofb_event-timeline></ofb_event-timeline>', ['misspeltTag'], /<ofb-event-timeline>/],
  ['<ofb-weather></ofb-weather>', ['unknownTag'], /<ofb-partner-logos>/],
  ['<p>&lt;ofb-banner variant="card"&gt;</p>', ['escapedTag'], /HTML/],
  [`<code>&lt;ofb-banner&gt;</code><ofb-banner ${good}></ofb-banner>`, []],
  ['<ofb-banner></ofb-banner>', ['bareTag'], /CMS/],
  [`<p><ofb-banner ${good}></ofb-banner></p>`, ['inParagraph'], /<p>/],
  ['<ofb-banner<br />variant="card"></ofb-banner>', ['brokenTag'], /<br/],
  ['<ofb-banner <br /> variant="card"></ofb-banner>', ['brokenTag'], /<br/],
  [`<!-- <ofb-banner variant="card"> -->`, ['commentedTag'], /<!--/],
  [`<!-- <ofb-banner> --><ofb-banner ${good}></ofb-banner>`, []],
  ['<link href="/wp-content/themes/a.css"><ofb-banner></ofb-banner>', ['bareTagIn'], /WordPress.*HTML/],
  ['<p data-drupal-selector="x"></p><ofb-banner></ofb-banner>', ['bareTagIn'], /Drupal.*HTML/],
  ['<p data-drupal-selector="x"></p>', ['noWidgetsIn'], /<ofb-banner>.*Drupal/],
  ['<div data-ofb="baner"></div>', ['misspeltWrapper'], /data-ofb="banner"/],
  ['<div data-ofb=""></div>', ['unknownWrapper'], /event-timeline/],
  [
    '<div class="ofb-banner" data-varaint="card" data-track="1"></div>',
    ['misspeltAttribute'],
    /data-variant/,
  ],
  [`<div data-ofb="banner"><ofb-banner></ofb-banner></div>`, ['bareTag'], /CMS/],
  [
    `<script type="text/plain" src="/ofb.js"></script><ofb-banner ${good}></ofb-banner>`,
    ['classicScript'],
    /type="module"/,
  ],
  [`<ofb-banner ${good}><ofb-banner ${good}></ofb-banner></ofb-banner>`, ['unclosed', 'hidden']],
  ['<ofb-banner ctahref="/x"></ofb-banner>', ['misspeltAttribute'], /cta-href/],
  ['<ofb-banner varaint="card"></ofb-banner>', ['misspeltAttribute'], /variant/],
  ['<ofb-banner colour="red"></ofb-banner>', ['unknownAttribute'], /variant/],
  ['<ofb-banner class="x" data-x="1" aria-label="x" onclick="1" v-if="x" ng-x="1"></ofb-banner>', []],
  ['<ofb-banner theme="drak"></ofb-banner>', ['misspeltValue'], /theme="dark"/],
  ['<ofb-banner theme="midnight"></ofb-banner>', ['wrongValue'], /host, light, dark, auto/],
  ['<ofb-banner theme="”dark”"></ofb-banner>', ['quotedValue'], /theme="dark"/],
  ['<ofb-banner dismissible="false"></ofb-banner>', ['switchedOn'], /attribut/],
  ['<ofb-banner cta-href="javascript:alert(1)"></ofb-banner>', ['unsafeAddress'], /https:/],
  [`<ofb-sector-cards heading-level="4"></ofb-sector-cards>`, ['levelSkipped'], /heading-level="2"/],
  [`<ofb-sector-cards style="display: none" ${good}></ofb-sector-cards>`, ['hidden'], /styles|stili/],
  [`<div style="inline-size: 0"><ofb-banner ${good}></ofb-banner></div>`, ['noWidth'], /width/],
  [`<ofb-banner hidden from="2017-01-01" until="2017-02-01"></ofb-banner>`, ['outOfPeriod'], /remember/],
  [`<ofb-partner-logos content='{"partners": []}'></ofb-partner-logos>`, ['empty']],
  [`<ofb-sector-cards style="--ofb-link: #a8c3ff" ${good}></ofb-sector-cards>`, ['contrast'], /WCAG/],
  [`<ofb-sector-cards style="--ofb-link: #123f9c" ${good}></ofb-sector-cards>`, []],
];

describe('the doctor', () => {
  for (const [markup, rules, help = /./] of cases) {
    it(`finds ${rules.join() || 'nothing'} in ${markup}`, async () => {
      // The widget warns, too.
      if (rules.includes('contrast')) expectWarning(/contrast of/);
      const findings = await findingsIn(markup);

      expect(findings.map(({rule}) => rule)).to.deep.equal(rules);
      for (const finding of findings) {
        for (const words of [english, italian]) {
          expect(told(finding, words).join(' '))
            .to.match(help)
            .and.not.match(/\{\w+\}/);
        }
      }
    });
  }

  it('formats numbers in its language', async () => {
    expectWarning(/contrast of/);
    const [finding] = await findingsIn(
      `<ofb-sector-cards style="--ofb-link: #a8c3ff" ${good}></ofb-sector-cards>`,
    );
    const many: Finding = {rule: 'feedProblems', severity: 'warning', values: {address: 'a', count: 12345}};

    expect([english, italian].map(words => told(finding!, words)[0])).to.deep.equal([
      'The contrast between --ofb-link and #ffffff is 1.76:1, it must be at least 4.5:1.',
      'Il contrasto fra --ofb-link e #ffffff è 1,76:1, deve essere almeno 4,5:1.',
    ]);
    expect([english, italian].map(words => told(many, words)[0])).to.deep.equal([
      'a: further faults, not listed here: 12,345.',
      'a: altri errori, non elencati qui: 12.345.',
    ]);
  });

  it('reports the problems of a feed with their paths', async () => {
    expectWarning(/problems in/);
    const findings = await findingsIn(
      '<ofb-partner-logos src="/test/pages/broken-feed.json"></ofb-partner-logos>',
    );

    expect(findings.map(({rule, values}) => `${rule} ${values!['path']}`)).to.deep.equal([
      'feedProblem partners.1.id',
      'feedProblem partners.2.url',
    ]);
  });

  it('reports a missing feed, and a feed without the part that a widget shows', async () => {
    expectWarning(/answered 404/);
    const findings = await findingsIn(
      '<ofb-partner-logos src="/test/pages/none.json"></ofb-partner-logos><ofb-event-timeline src="/test/pages/feed.json"></ofb-event-timeline>',
    );

    expect(findings.map(({rule}) => rule))
      .to.include('feedMissing')
      .and.to.include('partMissing');
  });

  it('reports a feed of another server without a CORS header', async () => {
    expectWarning(/Access-Control-Allow-Origin/);
    const address = 'http://127.0.0.1:1/feed.json';

    const findings = await findingsIn(`<ofb-partner-logos src="${address}"></ofb-partner-logos>`);

    expect(findings[0]).to.deep.include({rule: 'feedForbidden', severity: 'error'});
    expect(told(findings[0]!, english).join(' ')).to.include(location.origin);
  });

  it('reports what the page’s policy blocks of the widgets, and no other violation', async () => {
    const violation = {directive: 'connect-src', source: '', sample: ''};
    const feed = new URL('/test/pages/feed.json', location.href).href;

    const findings = await findingsIn(`<ofb-partner-logos src="${feed}"></ofb-partner-logos>`, {
      violations: [
        {...violation, blocked: feed},
        {...violation, blocked: feed},
        {...violation, blocked: 'https://tracker.example/'},
      ],
    });

    expect(findings.map(({rule}) => rule)).to.deep.equal(['blocked']);
    expect(told(findings[0]!, english)[1]).to.include(`${location.origin} to the directive connect-src`);
  });

  it('reports two versions of the widgets on one page', async () => {
    const findings = await findingsIn(`<ofb-banner ${good}></ofb-banner>`, {version: '9.9.9'});

    expect(findings).to.have.lengthOf(1);
    expect(told(findings[0]!, english)[0]).to.include(version).and.include('9.9.9');
  });

  it('reports a page without a language, and without a heading', async () => {
    const {lang} = document.documentElement;
    document.documentElement.lang = '';

    const findings = await findingsIn(`<ofb-banner ${good} lang="it"></ofb-banner>`);
    document.querySelector('h1')!.remove();
    const later = await examine(document, {version, violations: []});
    document.documentElement.lang = lang;

    expect(findings.map(({rule}) => rule)).to.deep.equal(['noLanguage']);
    expect(later.map(({rule}) => rule)).to.deep.equal(['noLanguage', 'noHeading']);
  });
});
