import {css} from 'lit';

/** The cards as lines, each with a small arch. This style sheet is adopted after that of the grid, and overrides it. */
export const listStyles = css`
  .list {
    border-block-start: 2px solid;
  }

  .list .card {
    grid-template-rows: none;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    min-block-size: 4.875em;
    padding-block: 0.875em;
    padding-inline-start: min(4.5em, 25cqi);
    border-block-end: var(--_hair) solid var(--_line);
  }

  .list:has(.main) .card {
    padding-inline-end: 2.5em;
  }

  .list .arch {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 3.25em;
    block-size: 3.875em;
    padding-block-end: 0.75em;
    font-size: min(1em, 6cqi);
  }

  .list .arch .icon,
  .list .picture {
    inline-size: 1.75em;
    block-size: 1.75em;
  }

  .list .card-title,
  .list .fact,
  .list .body {
    grid-area: auto;
    align-self: start;
    max-inline-size: none;
    padding: 0;
    border: 0;
  }

  .list .card-title {
    font-size: min(1.1875em, 9.5cqi);
  }

  .list .fact {
    line-height: 1.5;
  }

  .list .figure {
    font-size: 1em;
    line-height: inherit;
    letter-spacing: 0;
  }

  .list .label {
    display: inline;
  }

  /* A narrow line has no room for the description. */
  .list .text {
    display: none;
  }

  .list .source {
    margin: 0;
  }

  .list .main .arrow {
    position: absolute;
    inset-block-start: calc(50% - 0.6em);
    inset-inline-end: 0;
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  /* In a high line, the arrow is beside the name and not in the middle. */
  .list .card:has(.further, .expansion) .arrow {
    inset-block-start: 0.75em;
  }

  .list .main::after {
    inset-inline-end: 0;
  }

  /* There is no room for a column with an arrow: the name is underlined to show that it is a link. */
  @container (inline-size < 16em) {
    .list:has(.main) .card {
      padding-inline-end: 0;
    }

    .list .main .arrow {
      display: none;
    }

    .list .main {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
  }

  @container (inline-size >= 56em) {
    .list .card {
      grid-template-columns: minmax(0, 14em) minmax(18em, 1fr) minmax(0, 15em);
      column-gap: 1.75em;
      padding-inline-start: 5em;
    }

    .list:has(.main) .card {
      padding-inline-end: 3em;
    }

    .list .card-title {
      grid-area: 1 / 1 / span 2;
      align-self: center;
    }

    .list .fact {
      grid-area: 1 / 3;
      align-self: end;
      font-size: 0.9375em;
      line-height: 1.3;
    }

    .list .fact:last-child {
      grid-row: span 2;
      align-self: center;
    }

    .list .figure {
      font-size: 1.6em;
      line-height: 1.1;
      letter-spacing: -0.02em;
    }

    .list .label {
      display: block;
    }

    .list .body {
      display: contents;
    }

    .list .text {
      display: block;
      grid-area: 1 / 2 / span 2;
      align-self: center;
      color: var(--_muted);
    }

    .list .source {
      grid-area: 2 / 3;
      color: var(--_muted);
    }

    .list .further,
    .list .expansion {
      grid-column: 2 / -1;
    }
  }
`;
