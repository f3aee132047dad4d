import {css} from 'lit';

/** The grid as one row, which extends over the padding to the inline end of the widget. */
export const carouselStyles = css`
  .tools {
    position: relative;
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 1.25em;
  }

  .count {
    margin-inline-end: 0.5em;
    white-space: nowrap;
    color: var(--_muted);
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .step {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: var(--_hair) solid var(--_line-strong);
    border-radius: var(--_radius);
    color: var(--_link);
    cursor: pointer;
  }

  .step[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_line-strong);
    cursor: default;
  }

  .row {
    grid-template-rows: repeat(2, auto) 1fr;
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: clamp(min(100%, 11em), 82%, 18em);
    row-gap: 0;
    margin: -8px;
    margin-inline-end: calc(-1 * var(--_pad));
    padding: 8px;
    padding-inline-end: var(--_pad);
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scroll-padding-inline: 8px;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }

  .row .card {
    scroll-snap-align: start;
  }

  /* The row clips what overflows: the focus outlines of the row and of a card stay inside. */
  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .row .main:focus-visible::after {
    outline-offset: 3px;
  }

  .row .figure:not(.long) {
    font-size: min(2.25em, 10cqi);
  }

  .row .fact {
    padding-inline-end: min(1.25em, 1.5cqi);
  }

  .row .body,
  .row .card-title {
    padding-inline-end: min(1.25em, 4cqi);
  }

  .row .main::after {
    inset-inline-end: 0.75em;
  }

  /* The row extends beyond its box; without containment, it makes a page of the other text direction wider. */
  @media screen {
    .stage {
      contain: layout;
    }
  }

  @container (inline-size >= 28em) {
    .stage .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1.5em;
    }

    .stage .head > * {
      grid-column: 1;
    }

    .stage .tools {
      grid-area: 1 / 2 / span 2;
      align-self: end;
      margin: 0;
    }
  }

  @media (hover: hover) {
    .step:not([aria-disabled='true']):hover {
      background: var(--_sunk);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .row {
      scroll-behavior: smooth;
    }
  }

  @media (forced-colors: active) {
    .step[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    .row {
      grid-template-rows: none;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
      grid-auto-flow: row;
      row-gap: 2.25em;
      margin: 0;
      padding: 0;
      overflow: visible;
    }
  }
`;
