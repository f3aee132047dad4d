/* global document */
import {documentedCases} from './documented.js';
import {forms, places} from './forms.js';
import {visit} from './visit.js';

/** The outcome of each saved HTML: equal HTML is opened once. */
const outcomes = new Map();

/**
 * Saves each form as each role in each place, and compares the published page with docs/cms.md.
 *
 * @param {object} wordpress
 * @param {{cdn: string, isSet: boolean}} options with or without the setting for our tags
 * @returns {Promise<import('./checks.js').Check[]>}
 */
export async function savedForms(wordpress, {cdn, isSet}) {
  const cases = documentedCases().filter(one => one.isSet === isSet);
  const posts = cases.map(({role, place, form}) => ({role, content: places[place](forms[form](cdn))}));
  const saved = await wordpress.save(posts);
  return cases.map(({role, place, form, outcome}, index) => ({
    name: `${role}${isSet ? ', set for our tags' : ''}: ${form} in ${place} is ${outcome}`,
    async examine(browser) {
      const {content, address} = saved[index];
      const query = form === '`<script>`' ? '&without-script' : '';
      if (!outcomes.has(content + query))
        outcomes.set(content + query, visit(browser, {address: address + query}, outcomeOf));
      const {found, faults} = await outcomes.get(content + query);
      return found === outcome ? faults : [...faults, `is ${found}: ${content}`];
    },
  }));
}

/** What the page shows, in the words of the table in docs/cms.md. */
function outcomeOf() {
  const place = document.querySelector('.entry-content');
  const title = place.querySelector('h2');
  const link = place.querySelector('a[href="https://example.org/agenda"]');
  const [widget, ...others] = place.querySelectorAll('ofb-event-timeline');
  if (!title || !link || others.length > 0) return 'more or less than it should be';
  if (!widget) return title.checkVisibility() ? 'plain HTML' : 'nothing';

  const isFilled = widget.shadowRoot.querySelector('[part=event]') && widget.offsetHeight > 200;
  if (!isFilled) return 'a widget that shows nothing';
  if (!widget.matches('section *, [layout=compact][lang=en]')) return 'a widget without its attributes';
  if (!widget.contains(title)) return title.checkVisibility() ? 'widget and plain HTML' : 'nothing';
  return title.checkVisibility() || !widget.contains(link) ? 'a widget beside its fallback' : 'widget';
}
