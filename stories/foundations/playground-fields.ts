import {html, nothing, type TemplateResult} from 'lit';
import {isSound, type Choices} from './choices.ts';
import {schemes, type properties} from './tokens.ts';

type Property = (typeof properties)[number];

/** Runs a change of the choices, then renders the playground again. */
type Choose = (change: () => void) => void;

export function field(property: Property, choices: Choices, choose: Choose): TemplateResult {
  return html`<fieldset>
    <legend><code>${property.property}</code></legend>
    <p class="hint" id="${property.property}-hint">
      <small>${property.description}</small>
    </p>
    ${property.colour ? colour(property, choices, choose) : text(property, choices, choose)}
  </fieldset>`;
}

function colour({property: name}: Property, choices: Choices, choose: Choose): TemplateResult {
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

function text({property: name, fallback}: Property, choices: Choices, choose: Choose): TemplateResult {
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
