import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {board, draw} from './board.ts';
import {Choices} from './choices.ts';
import {rounded, verdictsOn} from './contrast.ts';
import {field} from './playground-fields.ts';
import {playgroundStyles} from './playground.styles.ts';
import {properties, readPalette, type Scheme} from './tokens.ts';

/**
 * A form for all public custom properties, with a preview and the resulting CSS.
 *
 * @param language BCP 47 tag for the widgets of the preview
 */
export function playground(language: string): HTMLElement {
  const choices = new Choices();
  let scheme: Scheme = 'light';
  let copied = '';
  const host = board('', playgroundStyles);
  const update = () => draw(host, template());

  const choose = (change: () => void) => {
    change();
    copied = '';
    update();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(choices.css);
      copied = 'Copied.';
    } catch {
      // The clipboard may be forbidden; a designer can still select the text.
      copied = 'This browser does not allow it: select the text and copy it.';
    }
    update();
  };

  const template = () =>
    html`<div class="playground">
      <form class="fields" dir="ltr">${properties.map(property => field(property, choices, choose))}</form>
      <div class="results" dir="ltr">
        <section class="contrasts" role="status" aria-label="Contrast">${warnings(choices)}</section>
        <section>
          <h3 id="css">CSS for your page</h3>
          <pre tabindex="0" aria-labelledby="css"><code>${choices.css}</code></pre>
          <p class="actions">
            <button class="button copy" @click=${copy}>Copy the CSS</button>
            <button class="button reset" @click=${() => choose(() => choices.clear())}>Start again</button>
            <span role="status">${copied}</span>
          </p>
        </section>
        <p class="actions">
          <button
            class="button scheme"
            aria-pressed=${String(scheme === 'dark')}
            @click=${() => choose(() => (scheme = scheme === 'dark' ? 'light' : 'dark'))}
          >
            Dark preview
          </button>
        </p>
      </div>
      <div
        class="preview paper ${scheme}"
        lang=${language}
        style=${styleMap(Object.fromEntries(choices.values))}
      >
        <ofb-banner heading-level="3" variant="card" cta-href="#preview"></ofb-banner>
        <ofb-sector-cards heading-level="3" sectors="aerospace food"></ofb-sector-cards>
        <ofb-event-timeline heading-level="3" limit="2"></ofb-event-timeline>
        <ofb-partner-logos heading-level="3"></ofb-partner-logos>
      </div>
    </div>`;

  update();
  return host;
}

function warnings(choices: Choices): TemplateResult {
  const contrasts = verdictsOn(readPalette(choices.values));
  const faint = contrasts.filter(({isEnough}) => !isEnough);
  if (faint.length === 0)
    return html`<h3>Contrast is enough</h3>
      <p>All ${contrasts.length} pairs of colours, in light and in dark.</p>`;
  return html`<h3>Contrast is not enough: ${faint.length} of ${contrasts.length}</h3>
    <ul class="faint">
      ${faint.map(
        ({front, ground, scheme, ratio, least, use}) =>
          html`<li>
            <b>${front}</b> on <b>${ground}</b> in ${scheme}: ${rounded(ratio)}, at least ${least}.
            <small>${use}.</small>
          </li>`,
      )}
    </ul>`;
}
