import {unsafeCSS} from 'lit';

/** Made from tokens.json by `npm run build:tokens`: what colours are that no page sets. */
export const defaults = {
  sunk: unsafeCSS('light-dark(#eef2fa, #121d42)'),
  link: unsafeCSS('light-dark(#123f9c, #a8c3ff)'),
  brand: unsafeCSS('light-dark(#123f9c, #2f63d6)'),
  ink: unsafeCSS('#0a1e4d'),
  lineStrong: unsafeCSS('light-dark(#6c7ba0, #7587ba)'),
  field: unsafeCSS('light-dark(#123f9c, #10388c)'),
  onFieldMuted: unsafeCSS('#d3e0fb'),
  focus: unsafeCSS('light-dark(#0a1e4d, #ffd66b)'),
};
