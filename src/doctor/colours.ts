/** Made from tokens.json by `npm run build:tokens`: colours by the names of their tokens. */
export const colours = {
  '--_surface': 'light-dark(#fff, #0b1530)',
  '--_sunk': 'light-dark(#eef2fa, #121d42)',
  '--_text': 'light-dark(#0a1e4d, #eff3fc)',
  '--_muted': 'light-dark(#4a587a, #aebbda)',
  '--_link': 'light-dark(#123f9c, #a8c3ff)',
  '--_brand': 'light-dark(#123f9c, #2f63d6)',
  '--_on-brand': '#fff',
  '--_gold': '#f5b81c',
  '--_ink': '#0a1e4d',
  '--_line-strong': 'light-dark(#6c7ba0, #7587ba)',
  '--_field': 'light-dark(#123f9c, #10388c)',
  '--_on-field': '#fff',
  '--_on-field-muted': '#d3e0fb',
  '--_focus': 'light-dark(#0a1e4d, #ffd66b)',
  '--_focus-gap': 'light-dark(#fff, #0b1530)',
  '--_danger': 'light-dark(#a61b1b, #ffb3ab)',
} as const;
