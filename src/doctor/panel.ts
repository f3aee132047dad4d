import {drawings} from './drawings.ts';
import {drawing, element} from './element.ts';
import type {Finding} from './finding.ts';
import {footStyles} from './foot.styles.ts';
import {headStyles} from './head.styles.ts';
import {itemStyles} from './item.styles.ts';
import {item} from './item.ts';
import {panelStyles} from './panel.styles.ts';
import {sheetOf} from './sheet.ts';
import {put, type Texts} from './words.ts';

/**
 * Panel with the findings, fixed to a lower corner of the window, in its own shadow root. It is built without Lit,
 * because Lit may be the file that did not load.
 */
export class Panel {
  readonly host = element('div');

  readonly #words: Texts;
  readonly #count = element('span', {class: 'count'});
  readonly #list = element('div', {class: 'list'});
  readonly #told = element('p', {class: 'told', role: 'status'});
  readonly #report = element('textarea', {class: 'report', readonly: '', hidden: ''});

  /** @param onAgain examines the page again */
  constructor(words: Texts, onAgain: () => void) {
    this.#words = words;
    const {language, phrases} = words;
    this.host.lang = language;
    this.#report.setAttribute('aria-label', phrases.report);
    const root = this.host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheetOf(panelStyles, headStyles, itemStyles, footStyles)];
    const again = button(phrases.again, 'again', onAgain);
    const copy = button(phrases.copy, 'copy', () => void this.#copy());
    const body = element('div', {class: 'body'}, [
      this.#list,
      element('div', {class: 'foot'}, [again, copy]),
      this.#told,
      this.#report,
    ]);
    const section = element('section', {'aria-label': phrases.title}, [
      element('details', {open: ''}, [this.#head(), body]),
      this.#closer(),
    ]);
    root.append(section);
  }

  /** Shows that an examination is running. */
  wait(): void {
    this.#count.textContent = this.#words.phrases.checking;
  }

  show(findings: readonly Finding[], report: string): void {
    const {language, phrases} = this.#words;
    const form = findings.length === 1 && phrases.count.one ? phrases.count.one : phrases.count.other;
    const count = findings.length;
    this.#count.textContent = count > 0 ? put(language, form, {count}) : phrases.healthy;
    this.#report.value = report;
    this.#report.hidden = true;
    this.#told.textContent = '';
    this.#list.replaceChildren(
      findings.length > 0
        ? element(
            'ol',
            {role: 'list'},
            findings.map(finding => item(finding, this.#words)),
          )
        : element('p', {class: 'healthy'}, [
            element('span', {class: 'arch'}, [drawing(drawings.healthy)]),
            element('span', {}, [phrases.healthyHint]),
          ]),
    );
  }

  #head(): HTMLElement {
    const {phrases} = this.#words;
    this.#count.setAttribute('role', 'status');
    const title = element('span', {class: 'title'}, [phrases.title]);
    return element('summary', {}, [
      drawing(drawings.mark),
      element('span', {class: 'words'}, [title, this.#count]),
      drawing(drawings.chevron),
    ]);
  }

  #closer(): HTMLElement {
    const {phrases} = this.#words;
    const closer = element('button', {class: 'close', type: 'button', 'aria-label': phrases.close}, [
      drawing(drawings.close),
    ]);
    closer.addEventListener('click', () => this.host.remove());
    return closer;
  }

  async #copy(): Promise<void> {
    const {phrases} = this.#words;
    try {
      await navigator.clipboard.writeText(this.#report.value);
      this.#told.textContent = phrases.copied;
    } catch {
      // The clipboard needs https:, and in a frame the permission of the page.
      this.#told.textContent = phrases.copyByHand;
      this.#report.hidden = false;
      this.#report.select();
    }
  }
}

function button(words: string, name: 'again' | 'copy', act: () => void): HTMLElement {
  const made = element('button', {class: 'button', type: 'button'}, [drawing(drawings[name]), words]);
  made.addEventListener('click', act);
  return made;
}
