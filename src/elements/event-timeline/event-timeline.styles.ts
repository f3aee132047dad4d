import {css} from 'lit';

/** The headings and counts of the years. In a wide timeline, each year is sticky beside its events. */
export const styles = css`
  .notice + .year,
  .year + .year,
  .more {
    margin-block-start: 2.5em;
  }

  .year-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block-end: 1.125em;
    break-after: avoid;
  }

  .year-title {
    scroll-margin-block-start: var(--_sticky-top);
    font-size: clamp(2.5em, 2em + 2.4cqi, 4.5em);
    font-weight: 700;
    line-height: 1.02;
    letter-spacing: -0.035em;
    color: var(--_link);
  }

  .year-title:lang(ar) {
    letter-spacing: 0;
  }

  .count {
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .event:last-child::before {
    content: none;
  }

  .year:last-of-type .event:last-child .body {
    padding-block-end: 0;
  }

  @container (inline-size >= 56em) {
    .year {
      display: grid;
      grid-template-columns: 10.5em minmax(0, 1fr);
      gap: 1.5em;
    }

    .year + .year {
      margin-block-start: 0;
    }

    .year-head {
      display: grid;
      justify-items: start;
      position: sticky;
      inset-block-start: var(--_sticky-top);
      align-self: start;
      margin-block-end: 0;
      padding-block-start: 0.25em;
    }

    .count {
      margin-block-start: 0.5em;
    }

    .year:not(:last-of-type) .event:last-child::before {
      content: '';
    }
  }

  @media print {
    .year-head {
      position: static;
    }
  }
`;
