import {css} from 'lit';

export const styles = css`
  .grid {
    display: grid;
    row-gap: 2.25em;
  }

  /*
   * The rows of a card are rows of the list (subgrid), so that lines and titles of neighbours have the same height. The
   * card overrides the row gap of the list. An arch becomes narrower if the figure needs room, as in a wide typeface.
   */
  .card {
    position: relative;
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(min(3.5em, 17.5cqi), min(5.5em, 27.5cqi)) 1fr;
    row-gap: 0;
    break-inside: avoid;
  }

  .arch {
    display: grid;
    grid-row: 1;
    align-self: end;
    place-content: end center;
    block-size: 6.75em;
    padding-block-end: 1.25em;
    border-radius: var(--_arch);
    font-size: min(1em, 5cqi);
    color: var(--_on-brand);
    background: var(--_brand);

    --_solid: var(--_spark);
  }

  .arch .icon {
    inline-size: 3.25em;
    block-size: 3.25em;
  }

  .arch .solid {
    fill: var(--_solid);
  }

  .fact {
    grid-row: 1;
    align-self: end;
    padding-block-end: 0.75em;
    padding-inline-start: min(0.9em, 4cqi);
    line-height: 1.25;
  }

  .figure {
    font-size: min(2.25em, 11.25cqi);
    font-weight: 700;
    line-height: 1.02;
    letter-spacing: -0.035em;
    color: var(--_link);
  }

  .long {
    font-size: min(1.5em, 7.5cqi);
  }

  .words,
  .label {
    overflow-wrap: anywhere;
  }

  .label {
    display: block;
    margin-block-start: 0.15em;
    text-wrap: balance;
    color: var(--_muted);
  }

  /* The upper border is the line on which the arch stands. */
  .card-title {
    grid-area: 2 / 1 / auto / -1;
    padding-block-start: 0.6em;
    border-block-start: 2px solid;
    font-size: clamp(1.1875em, 1em + 1cqi, 1.375em);
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .figure:lang(ar),
  .card-title:lang(ar) {
    line-height: 1.3;
    letter-spacing: 0;
  }

  .body {
    grid-area: 3 / 1 / auto / -1;
    max-inline-size: 38em;
    padding-block-start: 0.4em;
    text-wrap: pretty;
    color: var(--_muted);
  }

  .source {
    margin-block-start: 0.5em;
    font-size: 0.8125em;
  }

  @container (inline-size >= 34em) {
    .grid {
      grid-template-columns: repeat(auto-fit, minmax(40%, 1fr));
    }

    .fact,
    .body,
    .card-title {
      padding-inline-end: 1.25em;
    }
  }

  @container (inline-size >= 60em) {
    .grid {
      grid-template-columns: repeat(auto-fit, minmax(22%, 1fr));
    }

    .card-title {
      font-size: clamp(1.1875em, 2cqi, 1.375em);
    }

    .fact {
      padding-inline-end: 0.5em;
    }

    .figure:not(.long) {
      font-size: min(2.25em, 3cqi);
    }
  }

  @media print, (forced-colors: active) {
    .arch {
      border: 2px solid;
      border-block-end: 0;

      --_solid: currentcolor;
    }
  }
`;
