import {watch} from './watch.js';

const style = 'body{margin:0 auto;max-inline-size:70em;font:16px/1.5 sans-serif}';

/** A page with one timeline. */
export function widgetPage(size) {
  return page(
    `<script>(${watch})(${size})</script><script type="module" src="/cdn/ofb.js"></script>`,
    `<ofb-event-timeline src="/feed-${size}.json"></ofb-event-timeline>`,
  );
}

/** A static page with only the rows and styles of a timeline, as a server would write them. */
export function staticPage({html, css}) {
  // A server writes neither Lit's comments nor the styles that make a long list fast.
  const rows = html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/ (class|style)=""/g, '');
  const rules = css.replaceAll(':host(', '.timeline:is(').replaceAll(':host', '.timeline');
  return page(`<style>${rules}</style><script>(${watch})(0)</script>`, `<div class="timeline">${rows}</div>`);
}

/** A page without a widget, for comparison. */
export function emptyPage() {
  return page(`<script>(${watch})(0)</script>`, '<p>Torino</p>');
}

/** A page without a widget that formats one date: the first date formatter of a page is one long task. */
export function datePage() {
  return page(
    `<script>(${watch})(0)</script>`,
    `<p></p><script>
      document.querySelector('p').textContent = new Intl.DateTimeFormat('it').format();
    </script>`,
  );
}

function page(head, body) {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Bench</title>
    <style>${style}</style>${head}</head><body>${body}</body></html>`;
}

/** Runs in the page, after the timeline has all its rows. */
export function readRows() {
  /* global document */
  const root = document.querySelector('ofb-event-timeline').shadowRoot;
  const rules = root.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText));
  for (const list of root.querySelectorAll('.long')) {
    list.classList.remove('long');
    list.removeAttribute('style');
  }
  return {
    html: root.innerHTML,
    css: rules.filter(rule => !rule.includes('content-visibility')).join('\n'),
  };
}
