import {css} from 'lit';

/** What the variants share, and the bar. */
export const styles = css`
  .banner {
    background: var(--_field);
    color: var(--_on-field);

    --_focus: #fff;
    --_focus-gap: #0a1e4d;
  }

  .name,
  .cta {
    font-weight: 700;
    line-height: 1.3;
  }

  .mark {
    flex: none;
    inline-size: 2em;
    fill: #fff;
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

  .cta .icon {
    transition: translate 0.16s var(--_ease);
  }

  .bar,
  .bar .body {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .bar .body {
    flex: 1 1 18em;
    flex-wrap: nowrap;
    gap: 1em;
    padding: 0.75em 1.25em;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .bar .name {
    display: block;
  }

  .bar .actions {
    flex: 1;
    align-self: stretch;
  }

  .bar .cta {
    block-size: 100%;
    border-radius: 0;
  }

  .frieze {
    display: none;
  }

  @container (inline-size >= 40em) {
    .bar {
      flex-wrap: nowrap;
      min-block-size: 3.5em;
    }

    .bar .actions {
      flex: none;
    }
  }

  @container (inline-size >= 56em) {
    .bar .body {
      flex: none;
      max-inline-size: 70%;
    }

    .bar .name {
      display: inline;
      margin-inline-end: 1em;
    }

    /* Whole arches only, the last one open. */
    .frieze {
      position: relative;
      display: block;
      flex: 1;
      align-self: stretch;
    }

    .frieze::before,
    .frieze::after {
      position: absolute;
      inset-block-end: 0;
      inset-inline-end: 1.5em;
      inline-size: round(down, 100% - 3em, 1.75em);
      block-size: 2.25em;
      background: light-dark(#0e3283, #0c2c70);
      mask:
        radial-gradient(circle at 0.875em 0.8125em, #000 0.61em, #0000 0.64em) 0 0 / 1.75em 0.8125em repeat-x,
        linear-gradient(90deg, #0000 0.25em, #000 0.25em 1.5em, #0000 1.5em) 0 100% / 1.75em 1.45em repeat-x;
      content: '';
    }

    .frieze::after {
      inline-size: 1.75em;
      background: var(--_gold);
    }
  }

  @media (hover: hover) {
    .cta:hover {
      background: #fff;
    }

    .cta:hover .icon {
      color: inherit;
      translate: 0.25em;
    }

    .cta:hover .icon:dir(rtl) {
      translate: -0.25em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .cta .icon {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .banner,
    .cta {
      border: 1px solid;
    }

    .mark,
    .face {
      fill: CanvasText;
    }

    .eyes {
      fill: Canvas;
    }

    .frieze {
      visibility: hidden;
    }
  }

  @media print {
    .banner {
      border: 1px solid;
      break-inside: avoid;
    }

    .mark,
    .face {
      fill: #000;
    }

    .frieze,
    .cta .icon {
      display: none;
    }

    .cta {
      background: none;
    }

    .cta::after,
    .link::after {
      font-weight: 400;
      content: attr(href);
    }
  }
`;
