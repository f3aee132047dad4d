import {css} from 'lit';

export const colourStyles = css`
  .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em 1em;
  }

  .row > :first-child {
    grid-column: 1 / -1;
  }

  .swatch {
    padding: 0.75em;
    border: 1px solid var(--_line);
  }

  .colour,
  .sample {
    display: block;
    min-block-size: 3em;
    margin-block-end: 0.5em;
    border: 1px solid var(--_line);
    forced-color-adjust: none;
  }

  .sample {
    padding: 0.5em 0.75em;
    font-weight: 700;
  }

  .shape {
    display: block;
    inline-size: 1.75em;
    block-size: 2.25em;
    margin-block-end: -0.5em;
    border-radius: var(--_arch);
    background: currentcolor;
  }

  @container (inline-size >= 40em) {
    .row {
      grid-template-columns: 1.25fr 1fr 1fr;
    }

    .row > :first-child {
      grid-column: auto;
    }
  }
`;
