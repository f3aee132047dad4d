import {publicIn, tokensIn} from './tokens.js';

/** Tokens whose defaults are needed by the style sheet for pages with their own colours. */
const lateNames = ['brand', 'link', 'field', 'on-field-muted', 'ink', 'sunk', 'line-strong', 'focus'];

/** Tokens that other colours are derived from. A transition on them shows that a page has changed a colour. */
const watchedNames = ['surface', 'text', 'brand', 'gold', 'field'];

/** Generates src/theme/tokens.styles.ts. */
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
  // base.styles.ts reads these: their defaults inherit from the page, which a custom property cannot express.
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

/** Generates src/theme/defaults.ts, for the style sheet of pages with their own colours. */
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

/** Tokens that the doctor's panel uses. */
const doctorNames = [
  ...['surface', 'sunk', 'text', 'muted', 'link', 'brand', 'on-brand', 'gold', 'ink', 'line-strong'],
  ...['field', 'on-field', 'on-field-muted', 'focus', 'focus-gap', 'danger'],
];

/** Generates src/doctor/colours.ts. The doctor works without Lit, so the module has plain strings. */
export function doctorColoursOf(json) {
  const tokens = tokensIn(json).filter(({name}) => doctorNames.includes(name));
  return `/** Made from tokens.json by \`npm run build:tokens\`: colours by the names of their tokens. */
export const colours = {
${tokens.map(({name, plain}) => `  '--_${name}': '${plain}',`).join('\n')}
} as const;
`;
}

const camel = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
