import {tokensIn} from './tokens.js';

/** Defaults that a lazy sheet falls back on. */
const lateNames = ['brand', 'link', 'field', 'on-field-muted', 'ink', 'sunk', 'line-strong', 'focus'];

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
  }
\`;
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

const camel = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
