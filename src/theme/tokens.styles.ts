import {css} from 'lit';

/**
 * Made from tokens.json by `npm run build:tokens`: change it there.
 *
 * The only reader of the public `--ofb-*` colours and sizes; everything else uses the private names. They stand on
 * our own root, not on the host, so that slotted content of the page does not inherit them.
 */
export const tokens = css`
  .widget {
    --_surface: var(--ofb-surface, light-dark(#fff, #0b1530));
    --_sunk: light-dark(#eef2fa, #121d42);
    --_text: var(--ofb-text, light-dark(#0a1e4d, #eff3fc));
    --_muted: var(--ofb-muted, light-dark(#4a587a, #aebbda));
    --_link: var(--ofb-link, light-dark(var(--ofb-brand, #123f9c), #a8c3ff));
    --_brand: var(--ofb-brand, light-dark(#123f9c, #2f63d6));
    --_on-brand: #fff;
    --_gold: var(--ofb-gold, #f5b81c);
    --_spark: var(--_gold);
    --_ink: #0a1e4d;
    --_line: var(--ofb-line, light-dark(#cdd6e8, #2b3b6b));
    --_line-strong: light-dark(#6c7ba0, #7587ba);
    --_field: var(--ofb-field, var(--ofb-brand, light-dark(#123f9c, #10388c)));
    --_on-field: #fff;
    --_on-field-muted: #d3e0fb;
    --_focus: light-dark(#0a1e4d, #ffd66b);
    --_focus-gap: var(--_surface);
    --_danger: light-dark(#a61b1b, #ffb3ab);
    --_paper: #fff;
    --_arch: 99em 99em 0 0;
    --_radius: var(--ofb-radius, 0);
    --_hair: 1px;
    --_pad: var(--ofb-pad, clamp(1em, 4cqi, 2em));
    --_sticky-top: var(--ofb-sticky-top, 1em);
    --_ease: cubic-bezier(0.2, 0, 0, 1);

    /* Drawn nowhere: its transition tells that a page has set other colours. */
    --_set: var(--_surface) var(--_text) var(--_brand) var(--_gold) var(--_field);
  }
`;

/** The colours that a page may set. */
export const colourProperties = [
  '--ofb-surface',
  '--ofb-text',
  '--ofb-muted',
  '--ofb-link',
  '--ofb-brand',
  '--ofb-gold',
  '--ofb-line',
  '--ofb-field',
];
