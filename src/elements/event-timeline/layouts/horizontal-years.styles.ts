import {css} from 'lit';

/** The years on the street, each of which goes along until the next one comes; after the street itself. */
export const horizontalYearStyles = css`
  .years {
    display: contents;
  }

  @media screen {
    .year {
      display: flex;
      flex: none;
      gap: 0;
    }

    .year + .year {
      margin-block-start: 0;
    }

    .year:last-of-type {
      flex: 1 0 auto;
    }

    .year-head {
      --_rail: var(--_line-strong);

      display: grid;
      position: static;
      inset-block-start: auto;
      flex: none;
      grid-template: var(--_plate-height) auto / min-content;
      align-self: stretch;
      justify-items: stretch;
      margin-block-end: 0;
      padding-block-start: 0;
    }

    .year-head::before {
      grid-area: 1 / 1;
      align-self: end;
      border-block-end: 2px solid var(--_rail);
      content: '';
    }

    .year:has(> ol > :is(.now, .upcoming):first-child) .year-head {
      --_rail: var(--_brand);
    }

    /* Whole pixels, for the same reason as the plates. */
    .year-title {
      grid-area: 1 / 1;
      align-self: end;
      padding-block-end: round(0.1em, 1px);
      padding-inline-end: 0.4em;
      font-size: clamp(1.875em, 1.1em + 3.2cqi, 3.5em);
      line-height: round(1.02em, 1px);
    }

    .count {
      margin-block-start: 0.8em;
      padding-inline-end: 1em;
      white-space: nowrap;
    }

    .year ol {
      display: flex;
      flex: 1 0 auto;
    }

    /* The year goes along until the next one comes. */
    @container (inline-size >= 18em) {
      .year-head {
        position: sticky;
        z-index: 1;
        inset-inline-start: -0.375em;
        margin-inline-start: -0.375em;
        padding-inline-start: 0.375em;
        background: var(--_surface);
      }

      .year-head::before {
        margin-inline-start: -0.375em;
      }
    }

    /* Without a ground of its own it would mix with what passes below it: it goes along above the street. */
    :host([frame='none']) .year {
      display: grid;
      grid-template: auto 1fr / auto;
    }

    :host([frame='none']) .year-head {
      display: flex;
      position: sticky;
      z-index: auto;
      inset-inline-start: 0;
      justify-self: start;
      margin: 0 0 0.75em;
      padding: 0;
      background: none;
    }

    :host([frame='none']) .year-head::before {
      content: none;
    }

    :host([frame='none']) :is(.year-title, .count) {
      align-self: baseline;
      margin: 0;
      padding-block: 0;
    }
  }

  @media screen and (forced-colors: active) {
    /* What the system puts behind letters would cover the street. */
    .year-title {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
