import {css} from 'lit';

/** Colours of the statuses: current, upcoming, cancelled and postponed. */
export const runningClockStyles = css`
  .upcoming,
  .now {
    --_edge: var(--_brand);
    --_fill: var(--_brand);
    --_figure: var(--_on-brand);
    --_rail: var(--_brand);
  }

  .now {
    --_edge: light-dark(var(--_ink), var(--_gold));
    --_fill: var(--_gold);
    --_figure: var(--_ink);
  }

  .upcoming .status {
    color: var(--_link);
  }

  .now .status {
    padding-inline: 0.5em;
    background: var(--_fill);
    color: var(--_figure);
  }

  .now .status .icon {
    inline-size: 1.3em;
    block-size: 1.3em;
    vertical-align: -0.2em;
  }

  .cancelled .status {
    color: var(--_danger);
  }

  /* Dashed, because the event has no date yet. */
  .postponed .plate {
    border-style: dashed;
  }

  .note {
    font-weight: 700;
    color: var(--_text);
  }

  @media (forced-colors: active) {
    .event {
      --_edge: CanvasText;
      --_fill: Canvas;
      --_figure: CanvasText;
    }

    .now .plate {
      outline: 3px solid Highlight;
      outline-offset: 2px;
      box-shadow: 0 0 0 2px Canvas;
    }

    .now .status {
      forced-color-adjust: none;
      outline: 2px solid;
      outline-offset: -2px;
    }
  }

  @media print {
    .event {
      --_edge: var(--_text);
      --_rail: var(--_text);
    }

    .cancelled .status {
      color: var(--_text);
    }
  }
`;
