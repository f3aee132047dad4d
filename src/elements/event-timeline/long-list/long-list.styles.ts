import {css} from 'lit';

/**
 * Lists and rows far from the viewport are not laid out (`content-visibility`), but can be found in the page, printed
 * and read by screen readers. An element that contains the focus is laid out, because an open menu extends beyond its
 * row.
 */
export const longListStyles = css`
  .long {
    --_row: 9em;
  }

  .short {
    --_row: 5em;
  }

  .long:not(:focus-within) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * var(--_row));
  }

  /* Keeps the final height from the start, so that the content below the list does not move. */
  .growing {
    min-block-size: calc(var(--_rows) * var(--_row));
  }

  .long > .event:nth-child(n + 20):not(:focus-within) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_row);
  }

  @media print {
    .long:not(:focus-within),
    .long > .event:nth-child(n + 20):not(:focus-within) {
      content-visibility: visible;
    }

    .growing {
      min-block-size: 0;
    }
  }
`;
