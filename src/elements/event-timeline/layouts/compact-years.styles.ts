import {css} from 'lit';

/** The strong line over each year. */
export const compactYearStyles = css`
  .year {
    display: block;
  }

  .year + .year {
    margin-block-start: 2em;
  }

  .year-head {
    display: flex;
    position: static;
    margin: 0;
    padding-block: 0.75em;
    border-block-start: 2px solid var(--_text);
  }

  .year-head .year-title {
    font-size: 1.375em;
    line-height: 1.3;
    letter-spacing: -0.015em;
  }

  .count {
    margin: 0;
  }

  @media print {
    .year-head {
      break-after: avoid;
    }
  }
`;
