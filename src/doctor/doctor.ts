import {tags} from './attributes.ts';
import {examine} from './examine.ts';
import {Panel} from './panel.ts';
import {reportText} from './report.ts';
import {hearViolations} from './violations.ts';
import {wordsFor} from './words.ts';

/** Timeouts in milliseconds: `files` for the definition of one element, `feed` for all widgets with their feeds. */
const patience = {files: 2_000, feed: 6_000};

/**
 * Reports in a panel and in the console why a widget is empty or looks wrong. The texts are in Italian on Italian
 * pages, in English on all others.
 *
 * @param version version of the `ofb.js` that loaded the doctor
 */
export async function runDoctor(version: string): Promise<void> {
  const violations = hearViolations(document);
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, {once: true}));
  const words = wordsFor(document);
  const panel = new Panel(words, () => void look());
  document.body.append(panel.host);
  await look();

  async function look(): Promise<void> {
    panel.wait();
    await Promise.race([settled(), pause(patience.feed)]);
    const findings = await examine(document, {version, violations});
    const report = reportText(findings, words, {version, address: location.href});
    console.warn(report);
    panel.show(findings, report);
  }
}

/** Resolves when all widgets of the page are rendered. A widget that is not defined in time is skipped. */
async function settled(): Promise<void> {
  const widgets = [...document.querySelectorAll(tags.join())];
  await Promise.all(
    widgets.map(async widget => {
      await Promise.race([customElements.whenDefined(widget.localName), pause(patience.files)]);
      await Reflect.get(widget, 'updateComplete');
    }),
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
