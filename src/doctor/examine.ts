import {tags} from './attributes.ts';
import {examineAttributes} from './examinations/attributes.ts';
import {examineColours} from './examinations/colours.ts';
import {examineFeeds} from './examinations/feeds.ts';
import {examineLoading} from './examinations/loading.ts';
import {examineLooks} from './examinations/looks.ts';
import {examineMarkup} from './examinations/markup.ts';
import {examinePage} from './examinations/page.ts';
import {examinePolicy, type Violation} from './examinations/policy.ts';
import type {Finding, Severity} from './finding.ts';

/** What an examination needs besides the page. */
export interface Instruments {
  /** Version of the `ofb.js` that loaded the doctor. */
  readonly version: string;
  readonly violations: readonly Violation[];
}

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** Everything that is wrong with the widgets of a page: errors first, then warnings, then hints. */
export async function examine(page: Document, {version, violations}: Instruments): Promise<Finding[]> {
  const widgets = [...page.querySelectorAll<HTMLElement>(tags.join())];
  // Feeds first: loading a blocked feed adds to `violations`.
  const feeds = await examineFeeds(page);
  const all: Finding[] = [
    ...examinePolicy(page, violations),
    ...examineLoading(page),
    ...examineMarkup(page),
    ...widgets.flatMap(examineAttributes),
    ...feeds,
    ...widgets.flatMap(examineLooks),
    ...widgets.flatMap(examineColours),
    ...examinePage(page, version),
  ];
  const rules = all.map(({rule, values, element}) => (element ? all.length : rule + JSON.stringify(values)));
  return all
    .filter((finding, index) => finding.element || rules.indexOf(rules[index]!) === index)
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
