import {css} from 'lit';

/** Smaller headings for months, whose names are longer than a year, and a single column without headings. */
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

  /* Many languages write months in lower case, but a heading begins with a capital letter. */
  .month .year-title::first-letter {
    text-transform: uppercase;
  }

  .all {
    grid-template-columns: minmax(0, 1fr);
  }
`;
