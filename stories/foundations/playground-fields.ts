import {html, nothing, type TemplateResult} from 'lit';
import {isSound, type Choices} from './choices.ts';
import {isColour, schemes, type properties} from './tokens.ts';

type Property = (typeof properties)[number];

/** Makes a choice and draws the playground anew. */
type Choose = (change: () => void) => void;

/** What a designer reads beside a property. */
const hints: Readonly<Record<string, string>> = {
  '--ofb-font': 'The page’s own typeface.',
  '--ofb-font-size': 'The base of every measure. Keep it at 16 px or more.',
  '--ofb-surface': 'The ground of a widget.',
  '--ofb-text': 'Words, headings, the street line.',
  '--ofb-muted': 'Leads, places, sources.',
  '--ofb-link': 'Links, years, key figures.',
  '--ofb-brand': 'Arches, and the main link of a card.',
  '--ofb-gold': 'Open doors.',
  '--ofb-line': 'Hairlines.',
  '--ofb-field': 'The ground of the banner.',
  '--ofb-radius': 'Corners, up to 4px; arches stay as they are.',
  '--ofb-pad': 'Room around the content.',
  '--ofb-sticky-top': 'Height of a header that stays while one scrolls.',
};

export function field(property: Property, choices: Choices, choose: Choose): TemplateResult {
  return html`<fieldset>
    <legend><code>${property.name}</code></legend>
    <p class="hint" id="${property.name}-hint">
      <small>${hints[property.name]}</small>
    </p>
    ${isColour(property.fallback) ? colour(property, choices, choose) : text(property, choices, choose)}
  </fieldset>`;
}

function colour({name}: Property, choices: Choices, choose: Choose): TemplateResult {
  return html`<div class="colours">
    ${schemes.map(
      scheme =>
        html`<label>
          <input
            type="color"
            data-property=${name}
            data-scheme=${scheme}
            aria-label="${name}, ${scheme}"
            .value=${choices.colourOf(name, scheme)}
            @input=${(event: Event) => choose(() => choices.chooseColour(name, scheme, valueOf(event)))}
          />
          ${scheme === 'light' ? 'Light' : 'Dark'}
        </label>`,
    )}
  </div>`;
}

function text({name, fallback}: Property, choices: Choices, choose: Choose): TemplateResult {
  const value = choices.textOf(name);
  const isFaulty = value !== '' && !isSound(name, value);
  return html`<input
      type="text"
      data-property=${name}
      aria-label=${name}
      aria-describedby="${name}-hint ${name}-fault"
      aria-invalid=${isFaulty ? 'true' : nothing}
      placeholder=${fallback}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @input=${(event: Event) => choose(() => choices.chooseText(name, valueOf(event)))}
    />
    <p class="fault" id="${name}-fault">
      ${isFaulty ? 'CSS does not take this value; it is left out.' : ''}
    </p>`;
}

const valueOf = ({target}: Event) => (target as HTMLInputElement).value;
