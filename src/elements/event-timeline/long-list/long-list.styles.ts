import {css} from 'lit';

/**
 * What is far from the screen is there to be found, printed and read out, but is not laid out before somebody comes
 * near: list by list, and row by row in those that are near. What has the focus may show more than its own box.
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

  /* The page is as long as it is going to be: what stands below must not run away from the reader. */
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
