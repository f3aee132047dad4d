/**
 * Pages with widgets: the style sheets of each page, and the element that holds a widget. The table in docs/hosts.md
 * has a row for each page.
 *
 * @typedef {object} Host
 * @property {string} name as in the table
 * @property {string} [sheet] address of a style sheet
 * @property {string} [css]
 * @property {(widget: string) => string} [place] HTML around a widget
 * @property {string} [attributes] of `<html>`
 * @property {string} [doctype] empty for quirks mode
 * @property {string} [same] CSS of the place that a neutral page must share, because a page may set it on purpose
 * @property {boolean} [spoilsPrivate] whether the page sets the private custom properties of the widgets
 * @property {(document: Document) => void} [reveal] what a visitor does to make the widget visible
 */

/** CSS frameworks. */
const frameworks = [
  {name: 'Bootstrap 5', sheet: '/node_modules/bootstrap/dist/css/bootstrap.min.css'},
  {name: 'Bootstrap Italia', sheet: '/node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css'},
  {name: 'Tailwind preflight', sheet: '/node_modules/tailwindcss/preflight.css'},
  {name: 'Bulma', sheet: '/node_modules/bulma/css/bulma.min.css'},
  {name: 'normalize.css', sheet: '/node_modules/normalize.css/normalize.css'},
  {
    name: 'WordPress block styles',
    sheet: '/test/hosts/wordpress.css',
    place: widget =>
      `<div class="wp-site-blocks"><main class="entry-content is-layout-constrained">${widget}</main></div>`,
  },
];

/** Careless resets, which match every element. */
const resets = [
  {name: '`* {all: unset}`', css: '* {all: unset} head, script, style {display: none}'},
  {name: '`* {all: unset !important}`', css: ':not(head, head *, script) {all: unset !important}'},
  {
    name: '`* {box-sizing; border; margin; font-size; …}`',
    css: `* {box-sizing: content-box; margin: 7px; border: 1px solid red; padding: 3px; font-size: 11px;
      color: fuchsia; background: lime; line-height: 1; text-align: right; float: none; min-width: 0}`,
  },
  {
    name: 'the same with `!important`',
    css: `* {box-sizing: border-box !important; margin: 7px !important; border: 1px solid red !important;
      padding: 3px !important; font: italic 900 11px/3 serif !important; color: fuchsia !important;
      letter-spacing: 0.2em !important; text-align: center !important; max-width: 100% !important;
      transition: all 2s !important; outline: 0 !important}`,
  },
];

const roots = ['62.5%', '10px', '200%'].map(size => ({
  name: `\`html {font-size: ${size}}\``,
  css: `html {font-size: ${size}}`,
}));

/** Inherited properties of a page. */
const inherited = [
  'line-height: 3',
  'letter-spacing: 0.3em',
  'word-spacing: 1em',
  'text-transform: uppercase',
  'text-align: center',
  'text-indent: 3em',
  'direction: rtl',
  'white-space: pre',
  'white-space: nowrap',
  'color: fuchsia',
  'cursor: crosshair',
  'visibility: hidden',
  'font: italic small-caps 900 20px/1 serif',
  'writing-mode: vertical-rl',
  'color-scheme: dark',
].map(css => ({name: `\`body {${css}}\``, css: `body {${css}}`}));

const rest = {
  name: 'all else that is inherited',
  css: `body {text-shadow: 2px 2px red; list-style: square inside; quotes: '<' '>'; hyphens: none; tab-size: 1;
    word-break: break-all; overflow-wrap: anywhere; line-break: anywhere; hanging-punctuation: first;
    text-wrap: balance; text-align-last: center; text-justify: none; font-feature-settings: 'smcp';
    font-variant: all-small-caps; font-kerning: none; font-stretch: condensed; font-size-adjust: 0.7;
    pointer-events: none; user-select: none; -webkit-user-select: none; border-collapse: collapse;
    border-spacing: 9px; caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9; fill: red; stroke: red;
    stroke-width: 5; paint-order: stroke; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; accent-color: red; caret-color: red; image-rendering: pixelated;
    -webkit-tap-highlight-color: red; text-emphasis: dot; text-underline-offset: 9px; ruby-position: under;
    math-style: compact; -webkit-font-smoothing: antialiased; text-rendering: geometricPrecision}`,
};

const placed = (css, widget) => `<div style="${css}">${widget}</div>`;

/** Kinds of elements that hold a widget. */
const places = [
  {name: 'a row of flex items', place: widget => placed('display: flex', `<p>Text</p>${widget}`)},
  {
    name: 'a column of flex items',
    place: widget => placed('display: flex; flex-flow: column; align-items: center', widget),
  },
  {
    name: 'a grid of two columns',
    place: widget => placed('display: grid; grid-template-columns: 1fr 1fr', `<p>Text</p>${widget}`),
  },
  {name: 'a grid that centres', place: widget => placed('display: grid; place-items: center', widget)},
  {name: 'a table cell', place: widget => `<table><tr><td>Text</td><td>${widget}</td></tr></table>`},
  {name: 'a table cell of 400 px', place: widget => `<table width="400"><tr><td>${widget}</td></tr></table>`},
  {name: 'a column of 200 px', place: widget => placed('width: 200px', widget)},
  {name: 'a floating box of 400 px', place: widget => placed('float: left; width: 400px', widget)},
  {name: '`zoom: 1.5`', place: widget => placed('zoom: 1.5', widget), same: 'zoom: 1.5'},
  {
    name: '`transform: scale(0.8)`',
    place: widget => placed('transform: scale(0.8); transform-origin: 0 0', widget),
    same: 'transform: scale(0.8); transform-origin: 0 0',
  },
  {name: '`contain: strict`', place: widget => placed('contain: strict; height: 1500px', widget)},
  {
    name: '`display: none` at the start',
    place: widget => `<div class="late" style="display: none">${widget}</div>`,
    reveal: document => document.querySelectorAll('.late').forEach(late => (late.style.display = '')),
  },
  {
    name: 'a hidden tab',
    place: widget => `<section class="late" role="tabpanel" hidden>${widget}</section>`,
    reveal: document => document.querySelectorAll('.late').forEach(late => (late.hidden = false)),
  },
  {
    name: 'a dialog',
    place: widget => `<dialog style="inset: 0; width: 500px">${widget}</dialog>`,
    reveal: document => {
      document.querySelectorAll('dialog').forEach(dialog => dialog.showModal());
      dropFocus(document);
    },
  },
];

const documents = [
  {name: 'quirks mode', doctype: ''},
  {name: '`<html dir="rtl">`', attributes: 'dir="rtl"'},
  {name: 'private properties of ours', spoilsPrivate: true},
];

/** @type {readonly Host[]} */
export const hosts = [...frameworks, ...resets, ...roots, ...inherited, rest, ...places, ...documents];

/** A dialog moves the focus to its first link, which then shows a focus ring. */
function dropFocus({activeElement}) {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  focused?.blur();
}
