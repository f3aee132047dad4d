import {css} from 'lit';

/**
 * The grid of an event in the colours of a past event: the date badge, the vertical line below it down to the next date
 * badge, and the body beside both.
 */
export const dateBadgeStyles = css`
  .event {
    --_edge: var(--_line-strong);
    --_fill: none;
    --_figure: var(--_muted);
    --_rail: var(--_line-strong);
    --_plate: 4.125em;

    display: grid;
    grid-template: auto 1fr / var(--_plate) minmax(0, 1fr);
    column-gap: 1em;
    break-inside: avoid;
  }

  .event::before {
    grid-area: 2 / 1;
    justify-self: center;
    min-block-size: 1.5em;
    border-inline-start: 2px solid var(--_rail);
    content: '';
  }

  /* In a wide font, a range of days may extend into the column gap. */
  .plate {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: end;
    min-inline-size: max-content;
    block-size: calc(1.22 * var(--_plate));
    padding: 0 0.125em 0.5em;
    border: 2px solid var(--_edge);
    border-radius: var(--_arch);
    background: var(--_fill);
    white-space: nowrap;
    color: var(--_figure);
  }

  .month {
    font-size: 0.9375em;
    line-height: 1.3;
  }

  /* A single day and a range have the same line height of 2em, in different font sizes. */
  .days {
    font-size: 1.875em;
    font-weight: 700;
    line-height: 1.0667;
    letter-spacing: -0.035em;
  }

  .range {
    font-size: 1.125em;
    line-height: 1.7778;
  }

  .days:lang(ar) {
    letter-spacing: 0;
  }

  @container (inline-size >= 56em) {
    .event {
      --_plate: 4.75em;

      column-gap: 1.75em;
    }
  }

  @media (forced-colors: active) {
    .event {
      --_edge: CanvasText;
      --_fill: Canvas;
      --_figure: CanvasText;
    }

    .plate {
      forced-color-adjust: none;
    }
  }

  @media print {
    .event {
      --_edge: var(--_text);
      --_rail: var(--_text);

      print-color-adjust: exact;
    }

    .plate {
      border-width: 1.5px;
    }
  }
`;
