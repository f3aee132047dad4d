import {css} from 'lit';

/** Styles of the event details that an archive does not have: links of places, hours, actions, materials. */
export const eventDetailStyles = css`
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

  @media print {
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
