import {css} from 'lit';

/** A card beside the page’s text. */
export const cardStyles = css`
  .card {
    display: grid;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    --_focus: light-dark(#0a1e4d, #ffd66b);
    --_focus-gap: light-dark(#fff, #0b1530);
  }

  .card .art {
    block-size: max(11em, 46cqi);
    border-block-end: 4px solid var(--_gold);
  }

  .card .body {
    padding: 1.25em;
  }

  .card .name {
    font-size: 0.9375em;
    color: var(--_link);
  }

  .card .title {
    margin-block: 0.5em;
    font-size: 1.5em;
  }

  .card .lead {
    max-inline-size: 38em;
    margin-block-end: 1em;
    color: var(--_muted);
  }

  .card .cta {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .card .cta .icon {
    color: var(--_gold);
  }

  @container (inline-size >= 34em) {
    .card {
      grid-template-columns: 12em 1fr;
    }

    .card .art {
      block-size: 100%;
      min-block-size: 13em;
      border-block-end: 0;
      border-inline-end: 4px solid var(--_gold);
    }

    .card .body {
      align-self: center;
    }
  }

  @container (inline-size >= 52em) {
    .card {
      grid-template-columns: 15em 1fr;
    }

    .card .body {
      padding: 2em 3em;
    }
  }

  @media (hover: hover) {
    .card .cta:hover {
      background: var(--_gold);
      color: var(--_ink);
    }
  }

  @media print {
    .card .cta {
      background: none;
      color: #000;
    }
  }
`;
