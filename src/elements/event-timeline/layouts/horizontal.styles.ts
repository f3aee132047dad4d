import {css} from 'lit';

/** The scrolling row (`.street`) on a screen. Printed, the events are below one another as in the vertical layout. */
export const horizontalStyles = css`
  @media screen {
    /* In a page with the opposite direction, the overflow of the row would make the page wider. */
    .ground:has(> .street) {
      contain: layout;
    }

    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1.5em;
      align-items: end;
      margin-block-end: 1.5em;
    }

    .tools {
      display: flex;
      grid-area: 1 / 2 / 3;
      gap: 0.5em;
    }

    .step {
      display: grid;
      place-items: center;
      inline-size: 2.75em;
      block-size: 2.75em;
      border: var(--_hair) solid var(--_line-strong);
      border-radius: var(--_radius);
      color: var(--_link);
      cursor: pointer;
    }

    .step[aria-disabled='true'] {
      border-color: var(--_line);
      color: var(--_line-strong);
      cursor: default;
    }

    /*
     * The row extends to the end edge of the widget, and at the start by the width of a focus ring. Date badges end at
     * a whole pixel, because browsers draw the sticky year on its own layer and may round the same height differently.
     */
    .street {
      --_plate-height: 5em;
      --_lead: 0.375em;

      display: flex;
      overflow-x: auto;
      overscroll-behavior-inline: contain;
      scroll-padding-inline-start: var(--_lead);
      scroll-snap-type: inline proximity;
      margin-inline: -0.375em calc(0em - var(--_pad));
      padding: 0.375em 0 1em;
      padding-inline-start: 0.375em;
    }

    .notice + .street {
      margin-block-start: 1.125em;
    }

    /* The focus ring is a border, because a sticky year would cover an outline. */
    .street:focus-visible {
      scroll-padding-inline-start: calc(var(--_lead) - 3px);
      padding: calc(0.375em - 3px) 0 calc(1em - 3px);
      padding-inline-start: calc(0.375em - 3px);
      border: 3px solid var(--_focus);
      outline: 0;
      box-shadow: none;
    }

    .event {
      grid-template: auto 1fr / minmax(0, 1fr);
      flex: none;
      inline-size: clamp(11em, 58cqi, 17em);
      scroll-snap-align: start;
    }

    .event:last-child {
      flex-grow: 1;
    }

    /* The horizontal line between the date badges, and after the last one to the edge. */
    .event::before,
    .event:last-child::before,
    .year:not(:last-of-type) .event:last-child::before {
      grid-area: 1 / 1;
      place-self: end stretch;
      min-block-size: 0;
      border-inline-start: 0;
      border-block-end: 2px solid var(--_rail);
      content: '';
    }

    .plate {
      grid-area: 1 / 1;
      inline-size: var(--_plate);
      block-size: var(--_plate-height);
    }

    .body,
    .year:last-of-type .event:last-child .body {
      display: block;
      grid-area: 2 / 1;
      max-inline-size: 17em;
      padding-block: 0.75em 0.25em;
      padding-inline: 0 1.5em;
    }

    @container (inline-size < 28em) {
      .head {
        grid-template-columns: minmax(0, 1fr);
      }

      .tools {
        grid-area: auto;
        margin-block-start: 1em;
      }
    }

    @container (inline-size >= 56em) {
      .street {
        --_plate-height: 5.75em;
      }
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .street {
      scroll-behavior: smooth;
    }
  }

  @media (hover: hover) {
    .step:not([aria-disabled='true']):hover {
      background: var(--_sunk);
    }
  }

  /* Inside the date badge: the row would clip an outline outside. */
  @media screen and (forced-colors: active) {
    .street .now .plate {
      outline-offset: -7px;
      box-shadow: none;
    }
  }

  @media print {
    .tools {
      display: none;
    }
  }

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

    /* Whole pixels, for the same reason as the date badges. */
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

    /* The year is sticky until the next year replaces it. */
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

    /* Without a background, the sticky year would overlap the events, so it is above the row. */
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
    /* The background that forced colours put behind text would cover the line. */
    .year-title {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
