import {css} from 'lit';

/** What stands under the names of months, which are longer than years, and under no heading at all. */
export const groupingStyles = css`
  .month .year-title {
    font-size: clamp(1.5em, 1.25em + 1cqi, 1.75em);
    line-height: 1.12;
    letter-spacing: -0.015em;
  }

  .month .year-title:lang(ar) {
    line-height: 1.3;
    letter-spacing: 0;
  }

  /* Many languages write months small, but a heading begins with a capital. */
  .month .year-title::first-letter {
    text-transform: uppercase;
  }

  .all {
    grid-template-columns: minmax(0, 1fr);
  }
`;
