import {css} from 'lit';

/** Rules that change tokens: the attributes `font`, `theme` and `frame`, more contrast, print. */
export const modes = css`
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

  @media (prefers-contrast: more) {
    .widget {
      --_muted: var(--_text);
      --_line: var(--_line-strong);
      --_hair: 2px;
    }
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
