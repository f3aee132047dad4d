import {css} from 'lit';

/** A card beside the text of the page. */
export const cardStyles = css`
  .card {
    display: grid;
    overflow: hidden;
    border: var(--_hair) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);

    --_focus: inherit;
    --_focus-gap: inherit;
  }

  .card .art {
    block-size: max(12.5em, 46cqi);
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
    font-size: clamp(1.625em, 1.25em + 1.1cqi, 2.125em);
  }

  .card .lead {
    max-inline-size: 38em;
    color: var(--_muted);
  }

  .card .actions {
    padding-block-start: 1em;
  }

  .card .cta {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .card .cta .icon {
    color: var(--_spark);
  }

  @container (inline-size >= 34em) {
    .card {
      grid-template-columns: 12em 1fr;
    }

    .card .art {
      block-size: 100%;
      min-block-size: 13em;
      border: 0;
    }

    .card .body {
      display: grid;
      align-content: center;
      border-inline-start: 4px solid var(--_gold);
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

  @container (inline-size >= 62em) {
    .card .body {
      grid-template-columns: 1fr auto;
      column-gap: 3em;
      align-items: center;
    }

    .card .actions {
      flex-direction: column;
      align-items: start;
      max-inline-size: 20em;
      padding: 0;
    }
  }

  @media (hover: hover) {
    .card .cta:hover {
      background: var(--_gold);
      color: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .card .cta .icon {
      color: inherit;
    }
  }

  @media print {
    .card .cta {
      background: none;
      color: inherit;
    }
  }
`;
