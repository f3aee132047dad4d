import {publicIn, tokensIn} from './tokens.js';

/** Defaults that a lazy sheet falls back on. */
const lateNames = ['brand', 'link', 'field', 'on-field-muted', 'ink', 'sunk', 'line-strong', 'focus'];

/** Colours that others go with, or that are read on others. */
const watchedNames = ['surface', 'text', 'brand', 'gold', 'field'];

/** The module that the widgets' tokens stand in. */
export function styleSheetOf(json) {
  return `import {css} from 'lit';

/**
 * Made from tokens.json by \`npm run build:tokens\`: change it there.
 *
 * The only reader of the public \`--ofb-*\` colours and sizes; everything else uses the private names. They stand on
 * our own root, not on the host, so that slotted content of the page does not inherit them.
 */
export const tokens = css\`
  .widget {
${tokensIn(json)
  // The base sheet reads what is inherited where nobody sets it, which no other name can stand for.
  .filter(({name}) => !name.startsWith('font-'))
  .map(
    ({name, property, fallback}) =>
      `    --_${name}: ${property ? `var(${property}, ${fallback})` : fallback};`,
  )
  .join('\n')}

    /* Drawn nowhere: its transition tells that a page has set other colours. */
    --_set: ${watchedNames.map(name => `var(--_${name})`).join(' ')};
  }
\`;

/** The colours that a page may set. */
export const colourProperties = [
${publicIn(json)
  .filter(({colour}) => colour)
  .map(({property}) => `  '${property}',`)
  .join('\n')}
];
`;
}

/** The module with defaults for the sheet of pages that set colours of their own. */
export function defaultsOf(json) {
  const defaults = tokensIn(json)
    .filter(({name}) => lateNames.includes(name))
    .map(({name, plain}) => `  ${camel(name)}: unsafeCSS('${plain}'),`);
  return `import {unsafeCSS} from 'lit';

/** Made from tokens.json by \`npm run build:tokens\`: what colours are that no page sets. */
export const defaults = {
${defaults.join('\n')}
};
`;
}

/** Colours that the doctor draws itself with. */
const doctorNames = [
  ...['surface', 'sunk', 'text', 'muted', 'link', 'brand', 'on-brand', 'gold', 'ink', 'line-strong'],
  ...['field', 'on-field', 'on-field-muted', 'focus', 'focus-gap', 'danger'],
];

/** The module with the doctor's colours, which must be there where Lit is not. */
export function doctorColoursOf(json) {
  const tokens = tokensIn(json).filter(({name}) => doctorNames.includes(name));
  return `/** Made from tokens.json by \`npm run build:tokens\`: colours by the names of their tokens. */
export const colours = {
${tokens.map(({name, plain}) => `  '--_${name}': '${plain}',`).join('\n')}
} as const;
`;
}

const camel = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
