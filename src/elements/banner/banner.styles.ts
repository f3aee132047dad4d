import {css} from 'lit';

/** Styles of all variants. */
export const styles = css`
  .banner {
    background: var(--_field);
    overflow-wrap: anywhere;
    color: var(--_on-field);

    --_focus: var(--_on-field);
    --_focus-gap: var(--_ink);
  }

  .name,
  .cta {
    font-weight: 700;
    line-height: 1.3;
  }

  .mark {
    flex: none;
    inline-size: 2em;
    fill: var(--_on-field);
  }

  .face {
    fill: var(--_gold);
  }

  .eyes {
    fill: var(--_field);
  }

  .lead {
    color: var(--_on-field-muted);
  }

  .cta {
    display: flex;
    gap: 1.25em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3em;
    padding: 0.5em 1.75em;
    border-radius: var(--_radius);
    background: var(--_gold);
    color: var(--_ink);
  }

  @media (hover: hover) {
    .cta:hover {
      background: var(--_on-field);
      color: var(--_field);
    }

    .cta:hover .icon {
      color: inherit;
      translate: 0.25em;
    }

    .cta:hover .icon:dir(rtl) {
      translate: -0.25em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .cta .icon {
      transition: translate 160ms var(--_ease);
    }
  }

  @media (forced-colors: active) {
    .banner,
    .cta {
      border: var(--_hair) solid;
    }

    .mark,
    .face {
      fill: CanvasText;
    }

    .eyes {
      fill: Canvas;
    }
  }

  @media print {
    .banner {
      border: var(--_hair) solid;
      break-inside: avoid;
    }

    .mark,
    .face {
      fill: var(--_text);
    }

    .cta .icon {
      display: none;
    }

    .cta {
      background: none;
      color: inherit;
    }

    .cta::after {
      font-weight: 400;
      content: ' ' attr(href);
    }
  }
`;
