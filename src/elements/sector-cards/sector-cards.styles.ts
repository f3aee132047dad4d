import {css} from 'lit';

export const styles = css`
  .grid {
    display: grid;
    row-gap: 2.25em;
  }

  /* The rows of a card are rows of the list, so that lines and titles stand level; its own gap keeps them together. */
  .card {
    position: relative;
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    grid-template-columns: auto minmax(0, 1fr);
    row-gap: 0;
    break-inside: avoid;
  }

  .arch {
    display: grid;
    grid-row: 1;
    align-self: end;
    place-content: end center;
    inline-size: 5.5em;
    block-size: 6.75em;
    padding-block-end: 1.25em;
    border-radius: var(--_arch);
    font-size: min(1em, 5cqi);
    color: var(--_on-brand);

    /* The gold reaches beyond the arch: on half pixels its own edges would let the blue through. */
    background: linear-gradient(var(--_gold) 0 0) left -1px bottom -1px / 110% 0 no-repeat var(--_brand);
  }

  .arch .icon {
    inline-size: 3.25em;
    block-size: 3.25em;
  }

  .arch .solid {
    fill: var(--_solid, var(--_gold));
  }

  .fact {
    grid-row: 1;
    align-self: end;
    padding-block-end: 0.75em;
    padding-inline-start: 0.9em;
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

  .label {
    display: block;
    margin-block-start: 0.15em;
    text-wrap: balance;
    color: var(--_muted);
  }

  /* Its edge is the street. */
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

  .link {
    display: flex;
    gap: 0.55em;
  }

  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .arrow {
    inline-size: 1em;
    block-size: 1.12em;
    color: var(--_link);
  }

  .body {
    grid-area: 3 / 1 / auto / -1;
    max-inline-size: 38em;
    padding-block-start: 0.4em;
    color: var(--_muted);
  }

  .source {
    margin-block-start: 0.5em;
    font-size: 0.8125em;
  }

  .link:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .link:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
  }

  @container (inline-size >= 34em) {
    .grid {
      grid-template-columns: repeat(auto-fit, minmax(40%, 1fr));
    }

    .fact,
    .body {
      padding-inline-end: 1.25em;
    }

    .card-title {
      padding-inline-end: 0.9em;
    }

    /* Leaves room for the ring beside the next card. */
    .link::after {
      inset-inline-end: 0.75em;
    }
  }

  @container (inline-size >= 60em) {
    .grid {
      grid-template-columns: repeat(auto-fit, minmax(22%, 1fr));
    }

    .card-title {
      font-size: clamp(1.1875em, 2cqi, 1.375em);
    }
  }

  @media (hover: hover) {
    .card:has(a:hover) .arch {
      background-size: 110% 110%;
      color: var(--_ink);

      --_solid: currentcolor;
    }

    .link:hover {
      text-decoration: underline 2px;
      text-underline-offset: 0.2em;
    }

    .link:hover .arrow {
      translate: 0.25em;
    }

    .link:hover .arrow:dir(rtl) {
      translate: -0.25em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .arch,
    .arrow {
      transition: 320ms var(--_ease);
      transition-property: background-size, color, translate;
    }
  }

  @media print {
    .arch {
      border: 1.5px solid;
      border-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    .arch {
      border: 2px solid;
      border-block-end: 0;
      background: none;

      --_solid: currentcolor;
    }

    .arrow {
      color: inherit;
    }
  }
`;
