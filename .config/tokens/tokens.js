/** Converts design tokens (DTCG 2025.10) to lists with values in CSS. Runs in Node and in browsers. */

const vendor = 'it.torino.ofb';

/**
 * @typedef {object} Token
 * @property {string} name `line-strong`; the style sheet adds `--_`
 * @property {string} fallback default in CSS; may read another public property
 * @property {string} [property] public custom property that a page may set: `--ofb-line`
 * @property {string} description
 * @property {string} [plain] only of colours: the default without other properties, `light-dark(#fff, #0b1530)`
 * @property {{light: string, dark: string}} [colour] only of colours: hexadecimal, `#0a1e4d`
 */

/** @returns {readonly Token[]} in the order of the file */
export function tokensIn(json) {
  const {$description, color, font, ...others} = json;
  const {$type, ...light} = color.light;
  return [
    ...Object.entries(font).map(([name, token]) => plain(`font-${name}`, token)),
    ...Object.entries(light).map(([name, token]) => coloured(json, name, token)),
    ...Object.entries(others).map(([name, token]) => plain(name, token)),
  ];
}

/** The tokens that a page may set. */
export const publicIn = json => tokensIn(json).filter(({property}) => property);

function plain(name, {$value, $type, $description, $extensions}) {
  const {property, css} = $extensions?.[vendor] ?? {};
  return {name, property, description: $description, fallback: css ?? written($type, $value)};
}

function coloured(json, name, {$description, $extensions}) {
  const {property, css = '{default}'} = $extensions?.[vendor] ?? {};
  const colour = {light: hexOf(json, 'light', name), dark: hexOf(json, 'dark', name)};
  const [light, dark] = [short(colour.light), short(colour.dark)];
  const values = {light, dark, default: light === dark ? light : `light-dark(${light}, ${dark})`};
  const fallback = css.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  return {name, property, description: $description, fallback, colour, plain: values.default};
}

function hexOf(json, scheme, name) {
  let {$value} = json.color[scheme][name];
  while (typeof $value === 'string')
    ({$value} = $value
      .slice(1, -1)
      .split('.')
      .reduce((group, key) => group[key], json));
  return $value.hex;
}

function written(type, value) {
  return type === 'cubicBezier' ? `cubic-bezier(${value.join(', ')})` : `${value.value}${value.unit}`;
}

/** Shortens a hexadecimal colour where possible: `#ffffff` → `#fff`. */
const short = hex => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
