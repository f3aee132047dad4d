import {css} from 'lit';

/** Partners side by side in lines that wrap, between two horizontal borders. */
export const lineStyles = css`
  .belt {
    padding-block: 1.5em;
    border-block: 2px solid var(--_text);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em 2.25em;
  }

  .line li {
    min-inline-size: 0;
    max-inline-size: min(20em, 100cqi);
    margin: 0;
    border: 0;
  }

  .line .tile {
    min-block-size: 2.75em;
    padding: 0;
  }

  .line .tile:focus-visible {
    outline-offset: 2px;
  }

  @media print {
    .line li {
      break-inside: avoid;
    }
  }
`;
