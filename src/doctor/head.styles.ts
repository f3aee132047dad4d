import {css} from './sheet.ts';

/** The title bar: it opens and closes the panel, and its button removes the panel. */
export const headStyles = css`
  summary {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3.5em;
    padding-block: 0.5em;
    padding-inline: 1em 4em;
    background: var(--_field);
    line-height: 1.3;
    color: var(--_on-field);
    cursor: pointer;

    --_focus: var(--_on-field);
    --_focus-gap: var(--_ink);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg:first-child {
    inline-size: 2em;
    block-size: 2em;
    fill-rule: evenodd;
    color: var(--_gold);
  }

  summary svg:first-child .lines {
    fill: var(--_on-field);
    stroke: none;
  }

  .words {
    flex: 1;
    min-inline-size: 0;
  }

  .title,
  .count {
    display: block;
  }

  .count {
    font-size: 0.9375em;
    color: var(--_on-field-muted);
  }

  details[open] summary svg:last-child {
    transform: scaleY(-1);
  }

  .close {
    position: sticky;
    z-index: 2;
    inset-block-start: 0.25em;
    display: grid;
    grid-area: 1 / 2;
    align-self: start;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    margin: 0.25em;
    color: var(--_on-field);
    cursor: pointer;

    --_focus: var(--_on-field);
    --_focus-gap: var(--_ink);
  }

  @media (hover: hover) {
    .close:hover {
      background: color-mix(in srgb, currentcolor 20%, transparent);
    }
  }

  @media (forced-colors: active) {
    summary {
      border-block-end: 1px solid CanvasText;
    }

    summary,
    .count {
      color: CanvasText;
    }

    summary svg:first-child,
    summary svg:first-child .lines {
      fill: CanvasText;
      color: CanvasText;
    }
  }
`;
