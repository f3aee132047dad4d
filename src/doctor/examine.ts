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

/** What an examination is done with besides the page. */
export interface Instruments {
  /** The version of the script that asks. */
  readonly version: string;
  readonly violations: readonly Violation[];
}

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** Everything that is wrong with the widgets of a page, the worst first, each thing once. */
export async function examine(page: Document, {version, violations}: Instruments): Promise<Finding[]> {
  const widgets = [...page.querySelectorAll<HTMLElement>(tags.join())];
  // Reading a feed shows whether the page's policy allows it.
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
