import {css} from 'lit';

/** The button that closes a banner: in the upper corner at the inline end; in a wide bar, at the end of the row. */
export const dismissalStyles = css`
  .banner {
    position: relative;
  }

  .dismiss {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    display: grid;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    border-radius: var(--_radius);
    color: var(--_on-field);
    cursor: pointer;
  }

  .dismiss:focus-visible {
    outline-offset: -5px;
    box-shadow: none;
  }

  .bar .body {
    padding-inline-end: 3.25em;
  }

  .brand {
    padding-inline-end: 1.75em;
  }

  @media (hover: hover) {
    .dismiss:hover {
      background: color-mix(in srgb, var(--_field), var(--_ink) 40%);
    }
  }

  @container (inline-size < 18em) {
    .brand {
      padding: 1.75em 0 0;
    }
  }

  @container (inline-size >= 34em) {
    .card .dismiss {
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      color: var(--_text);
    }

    .card .body {
      padding-inline-end: 3.75em;
    }

    @media (hover: hover) {
      .card .dismiss:hover {
        background: var(--_sunk);
      }
    }
  }

  @container (inline-size >= 40em) {
    .bar .dismiss {
      position: static;
      flex: none;
      align-self: stretch;
      block-size: auto;
      min-block-size: 3em;
      inline-size: 3.5em;
    }

    .bar .body {
      padding-inline-end: 1.25em;
    }

    .hero .dismiss {
      inset-block-start: 1em;
      inset-inline-end: 1em;
    }

    .brand {
      padding-inline-end: 0;
    }
  }

  @media print {
    .dismiss {
      display: none;
    }
  }
`;
