import {css} from 'lit';

/** What an archive does not have: events ahead and on now, other statuses, hours, a place with a page, materials. */
export const liveStyles = css`
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

  /* Nobody at the door yet. */
  .postponed .plate {
    border-style: dashed;
  }

  .note {
    font-weight: 700;
    color: var(--_text);
  }

  .meta a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .meta .here {
    flex-basis: 100%;
  }

  .actions {
    position: relative;
    margin-block-start: 0.75em;
  }

  .add {
    padding-inline: clamp(0.625em, 8cqi - 1em, 1em);
    text-align: start;
  }

  .actions p {
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .actions li + li {
    margin-block-start: 0.25em;
  }

  @container (inline-size >= 56em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-content: start;
      column-gap: 2em;
    }

    .body > * {
      grid-column: 1;
    }

    .body > .actions {
      grid-area: 2 / 2 / span 3;
      align-self: start;
      max-inline-size: 17em;
    }
  }

  .zone {
    display: flex;
    gap: 0.75em;
    margin-block-start: 2.5em;
    padding-block-start: 1.25em;
    border-block-start: var(--_hair) solid var(--_line);
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .zone .icon {
    margin-block: 0.125em;
  }

  @media (hover: hover) {
    .event-title a:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
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

    .event-title a::after {
      display: inline-block;
      inline-size: 100%;
      font-size: 0.6818em;
      font-weight: 400;
      letter-spacing: 0;
      overflow-wrap: anywhere;
      content: attr(href);
    }

    .body {
      display: block;
    }

    .body > .actions {
      max-inline-size: none;
    }

    .actions a {
      display: inline;
      padding: 0;
    }

    .actions a::after {
      font-weight: 400;
      overflow-wrap: anywhere;
      content: ': ' attr(href);
    }

    .actions .icon {
      display: none;
    }
  }
`;
