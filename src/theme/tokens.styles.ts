import {css} from 'lit';

/**
 * The only reader of the public `--ofb-*` colours and sizes; everything else uses the private names. They stand on
 * our own root, not on the host, so that slotted content of the page does not inherit them.
 */
export const tokens = css`
  .widget {
    --_surface: var(--ofb-surface, light-dark(#fff, #0b1530));
    --_sunk: light-dark(#eef2fa, #121d42);
    --_text: var(--ofb-text, light-dark(#0a1e4d, #eff3fc));
    --_muted: var(--ofb-muted, light-dark(#4a587a, #aebbda));
    --_link: var(--ofb-link, light-dark(#123f9c, #a8c3ff));
    --_brand: var(--ofb-brand, light-dark(#123f9c, #2f63d6));
    --_on-brand: #fff;
    --_gold: var(--ofb-gold, #f5b81c);
    --_ink: #0a1e4d;
    --_line: var(--ofb-line, light-dark(#cdd6e8, #2b3b6b));
    --_line-strong: light-dark(#6c7ba0, #7587ba);
    --_field: var(--ofb-field, light-dark(#123f9c, #10388c));
    --_on-field: #fff;
    --_on-field-muted: #d3e0fb;
    --_focus: light-dark(#0a1e4d, #ffd66b);
    --_focus-gap: light-dark(#fff, #0b1530);
    --_arch: 99em 99em 0 0;
    --_radius: var(--ofb-radius, 0);
    --_pad: var(--ofb-pad, clamp(1em, 4cqi, 2em));
    --_sticky-top: var(--ofb-sticky-top, 1em);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }

  :host([font='system']) .widget {
    font-family: system-ui, sans-serif;
  }

  :host([theme='light']) .widget {
    color-scheme: light;
  }

  :host([theme='dark']) .widget {
    color-scheme: dark;
  }

  :host([theme='auto']) .widget {
    color-scheme: light dark;
  }

  :host([frame='none']) .widget {
    --_ground: none;
    --_pad: 0em;
  }

  @media print {
    .widget,
    :host([theme]) .widget {
      color-scheme: light;

      --_text: #000;
      --_muted: #333;
      --_link: #000;
      --_brand: #fff;
      --_on-brand: #000;
      --_field: #fff;
      --_on-field: #000;
      --_on-field-muted: #333;
    }
  }
`;
