import {css} from 'lit';

/** The next event: a plate with month and day on a horizontal line, with date and name beside it. */
export const nextEventStyles = css`
  .event {
    --_edge: var(--_on-field);
    --_fill: var(--_on-field);
    --_figure: var(--_field);

    display: flex;
    gap: 1em;
    align-items: end;
    max-inline-size: 32em;
    margin-block: 1.5em;
    border-block-end: 2px solid var(--_on-field-muted);
  }

  .event > p {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.5em;
    line-height: 1.3;
  }

  .plate {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: center;
    justify-content: end;
    align-self: end;
    inline-size: 3.25em;
    block-size: 3.875em;
    padding-block-end: 0.375em;
    border: 2px solid var(--_edge);
    border-block-end: 0;
    border-radius: var(--_arch);
    background: var(--_fill);
    line-height: 1.2;
    white-space: nowrap;
    color: var(--_figure);
  }

  .plate > :first-child {
    font-size: 0.8125em;
  }

  .days {
    font-size: 1.375em;
    font-weight: 700;
    letter-spacing: -0.035em;
  }

  .range .days {
    font-size: 1em;
    line-height: 1.65;
  }

  .now {
    --_edge: var(--_gold);
    --_fill: var(--_gold);
    --_figure: var(--_ink);
  }

  .when {
    display: block;
    font-size: 0.9375em;
    color: var(--_on-field-muted);
  }

  .event-name {
    font-weight: 700;
  }

  a.event-name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }

  .card .event {
    --_edge: var(--_brand);
    --_fill: var(--_brand);
    --_figure: var(--_on-brand);

    margin-block-end: 0.5em;
    border-color: var(--_text);
  }

  .card .now {
    --_edge: var(--_gold);
    --_fill: var(--_gold);
    --_figure: var(--_ink);
  }

  .card .when {
    color: var(--_muted);
  }

  @media (hover: hover) {
    a.event-name:hover {
      text-decoration-thickness: 2px;
    }
  }

  @media (forced-colors: active) {
    .event,
    .event .now {
      --_edge: CanvasText;
      --_fill: Canvas;
      --_figure: CanvasText;
    }

    .plate {
      forced-color-adjust: none;
    }

    .event .now {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .event,
    .event .plate {
      --_edge: var(--_text);
      --_fill: none;
      --_figure: var(--_text);

      border-color: var(--_text);
    }

    a.event-name::after {
      font-weight: 400;
      content: ' ' attr(href);
    }
  }
`;
