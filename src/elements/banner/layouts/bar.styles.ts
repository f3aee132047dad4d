import {css} from 'lit';

/** A bar: one row across the page, several rows where it is narrow. */
export const barStyles = css`
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
    flex: 1 1 100%;
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
      max-inline-size: 40%;
    }
  }

  @container (inline-size >= 56em) {
    .bar .body {
      flex: 0 1 auto;
    }

    .bar .name {
      display: inline;
      margin-inline-end: 1em;
    }

    /* round() leaves only whole arches. The last one is gold. */
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
      background: color-mix(in srgb, var(--_field), var(--_ink) 40%);
      mask:
        radial-gradient(circle at 0.875em 0.8125em, currentcolor 0.61em, transparent 0.64em) 0 0 / 1.75em
          0.8125em repeat-x,
        linear-gradient(90deg, transparent 0.25em, currentcolor 0.25em 1.5em, transparent 1.5em) 0 100% /
          1.75em 1.45em repeat-x;
      content: '';
    }

    .frieze::after {
      inline-size: min(1.75em, round(down, 100% - 3em, 1.75em));
      background: var(--_gold);
    }
  }

  @media (forced-colors: active), print {
    .frieze {
      visibility: hidden;
    }
  }
`;
