import {css} from 'lit';

export const styles = css`
  .tier + .tier {
    margin-block-start: 2.5em;
  }

  .tier-title {
    margin-block-end: 0.75em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .wall {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_bay)), 1fr));
    overflow: hidden;
    border-block: 2px solid var(--_text);

    --_bay: 15em;
  }

  /* A thin line at the end of each tile and below it. At the edges of the list, the list hides these lines. */
  li {
    display: grid;
    margin-block-end: calc(-1 * var(--_hair));
    margin-inline-end: calc(-1 * var(--_hair));
    border-block-end: var(--_hair) solid var(--_line);
    border-inline-end: var(--_hair) solid var(--_line);
  }

  .tile {
    display: flex;
    gap: 1em;
    align-items: center;
    min-inline-size: 0;
    padding: 1.25em;
  }

  .tile:focus-visible {
    outline-offset: -5px;
    box-shadow: none;
  }

  .monogram {
    display: flex;
    flex: none;
    align-items: end;
    justify-content: center;
    inline-size: 2.75em;
    block-size: 3.375em;
    padding-block-end: 0.4em;
    border: 2px solid;
    border-radius: var(--_arch);
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.3;
  }

  /* An arch upside down, which has the shape of a shield. */
  .shield {
    align-items: start;
    padding: 0.2em;
    border-radius: 0 0 99em 99em;
    background: currentcolor;
  }

  .mark {
    inline-size: 2em;
    fill: var(--_surface);
  }

  .shield .eyes {
    fill: none;
  }

  .wordmark {
    line-height: 1.12;
    overflow-wrap: anywhere;
  }

  .wordmark b {
    display: block;
    font-weight: 700;
  }

  .promoters .wordmark {
    font-size: 1.375em;
  }

  /* Large text in a narrow tile: beside the arch, there is no room for a word. */
  @container (inline-size < 12em) {
    .tile {
      flex-direction: column;
      align-items: start;
    }
  }

  @container (inline-size >= 20em) {
    .partners .wall {
      --_bay: 8.5em;
    }

    .partners .tile {
      flex-direction: column;
      align-items: start;
      justify-content: space-between;
    }
  }

  @container (inline-size >= 34em) {
    .promoters .wall {
      --_bay: 10.5em;
    }

    .promoters .tile {
      flex-direction: column;
      align-items: start;
      justify-content: space-between;
      min-block-size: 9em;
    }
  }

  @container (inline-size >= 48em) {
    .partners .wall {
      --_bay: 11em;
    }

    .partners .tile {
      min-block-size: 8.5em;
      padding: 1.25em 1.5em;
    }

    .promoters .wall {
      --_bay: 13em;
    }

    .promoters .tile {
      min-block-size: 11.5em;
      padding: 1.75em 2em;
    }

    .promoters .monogram {
      font-size: 1.125em;
    }

    .promoters .wordmark {
      font-size: 1.875em;
    }
  }

  @media (hover: hover) {
    a:is(:hover, :focus-visible) .wordmark {
      color: var(--_link);
    }

    a:is(:hover, :focus-visible) .monogram {
      border-color: var(--_gold);
      background: var(--_gold);
      color: var(--_ink);
    }

    a:is(:hover, :focus-visible) .shield {
      border-color: var(--_brand);
      background: var(--_brand);
    }

    a:is(:hover, :focus-visible) .horns {
      fill: var(--_on-brand);
    }

    a:is(:hover, :focus-visible) .face {
      fill: var(--_spark);
    }
  }

  @media (forced-colors: active) {
    .shield {
      forced-color-adjust: none;
      color: CanvasText;
    }

    .mark {
      fill: Canvas;
    }
  }

  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
