import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {Finding} from '../../src/doctor/finding.ts';
import {Panel} from '../../src/doctor/panel.ts';
import {phrases as english} from '../../src/doctor/phrases/en.ts';
import {phrases as italian} from '../../src/doctor/phrases/it.ts';
import {reportText} from '../../src/doctor/report.ts';

const findings = (element?: Element): Finding[] => [
  {rule: 'misspeltTag', severity: 'error', values: {found: 'ofb-baner', meant: 'ofb-banner'}, element},
  {rule: 'switchedOn', severity: 'warning', values: {name: 'filters', found: 'false'}, element},
  {rule: 'noHeading', severity: 'hint'},
];

let panel: Panel;

function open(language: 'it' | 'en', found: readonly Finding[]): ShadowRoot {
  const phrases = language === 'it' ? italian : english;
  const words = {language, phrases};
  panel = new Panel(words, () => (again += 1));
  document.body.append(panel.host);
  const report = reportText(found, words, {version: '1.2.3', address: 'https://partner.example/'});
  panel.show(found, report);
  return panel.host.shadowRoot!;
}

let again = 0;

afterEach(async () => {
  panel.host.remove();
  document.documentElement.style.colorScheme = '';
  await emulateMedia({colorScheme: 'light'});
});

describe('the panel of the doctor', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault in ${scheme}`, async () => {
      await emulateMedia({colorScheme: scheme});
      document.documentElement.style.colorScheme = 'light dark';

      open(scheme === 'light' ? 'it' : 'en', findings(document.body));

      await expect(panel.host).to.be.accessible();
    });
  }

  it('is in the language of the page, and has that lang', () => {
    const root = open('it', findings());

    expect(panel.host.lang).to.equal('it');
    expect(root.textContent).to.include('Forse intendevi <ofb-banner>').and.include('3 note');
  });

  it('says that there are no findings', () => {
    expect(open('en', []).textContent).to.include('All is well.');
  });

  it('opens, closes, examines again and is removed with the keyboard', async () => {
    const root = open('en', findings());
    const details = root.querySelector('details')!;
    root.querySelector('summary')!.focus();

    await sendKeys({press: 'Enter'});
    expect(details.open).to.equal(false);
    await sendKeys({press: 'Enter'});
    expect(details.open).to.equal(true);
    const before = again;
    root.querySelector<HTMLElement>('.button')!.focus();
    await sendKeys({press: 'Enter'});
    expect(again).to.equal(before + 1);
    root.querySelector<HTMLElement>('.close')!.focus();
    await sendKeys({press: 'Enter'});
    expect(panel.host.isConnected).to.equal(false);
  });

  it('selects its report as plain text where the clipboard cannot be used', async () => {
    const root = open('en', findings());
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    const copy = [...root.querySelectorAll<HTMLElement>('.button')].at(-1)!;

    copy.click();
    await Promise.resolve();
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});

    const report = root.querySelector<HTMLTextAreaElement>('.report')!;
    expect(report.hidden).to.equal(false);
    expect(report.value).to.match(
      /^Open for business widgets 1\.2\.3: Widget check\nhttps:\/\/partner\.example\/\n\n\[Error\] /,
    );
    expect(report.selectionEnd).to.equal(report.value.length);
  });

  it('shows markup from a page as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const root = open('en', [
      {rule: 'misspeltTag', severity: 'error', values: {found: hostile, meant: hostile}},
    ]);

    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent).to.include(hostile);
  });

  it('fits a page of 200 pixels', () => {
    const root = open('it', findings(document.body));
    panel.host.style.maxInlineSize = '200px';

    expect(panel.host.scrollWidth).to.be.at.most(200);
    expect(root.querySelector('.button')!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
