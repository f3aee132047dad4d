import {css} from 'lit';

/** Events as rows, separated by thin lines. */
export const compactStyles = css`
  .event,
  .event:first-child {
    grid-template:
      'date title add' auto
      'date place add' auto
      'date status add' auto
      'date more add' 1fr / 5.25em minmax(0, 1fr) auto;
    column-gap: 1em;
    padding-block: 1.125em;
    border-block-start: var(--_hair) solid var(--_line);
  }

  .event::before,
  .year:not(:last-of-type) .event:last-child::before {
    content: none;
  }

  .event-title {
    grid-area: title;
    margin: 0;
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .event-title a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .date {
    grid-area: date;
    font-size: 1.0625em;
    font-weight: 700;
  }

  .past .date {
    color: var(--_muted);
  }

  .cancelled .date {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .meta {
    grid-area: place;
  }

  .meta > span {
    display: block;
  }

  .meta .icon {
    display: none;
  }

  .standing {
    display: block;
    grid-area: status;
    margin-block-start: 0.25em;
  }

  .standing bdi,
  .standing .topic {
    display: block;
    margin: 0;
    padding: 0;
  }

  .topic::before {
    content: none;
  }

  .actions {
    grid-area: more;
  }

  :is(.now, .upcoming) > .actions {
    grid-area: add;
    align-self: center;
    margin: 0;
  }

  .add {
    justify-content: center;
    inline-size: 2.75em;
    padding: 0;
    border: 0;
  }

  /* There is space only for the icon; the text is for screen readers. */
  .add > span {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }

  .add + .menu {
    inset-inline: auto 0;
    inline-size: min(15em, 80cqi);
  }

  @container (inline-size < 18em) {
    .event,
    .event:first-child {
      grid-template:
        'date add' auto
        'title title' auto
        'place place' auto
        'status status' auto
        'more more' auto / minmax(0, 1fr) auto;
    }

    .date {
      align-self: center;
    }
  }

  @container (inline-size >= 48em) {
    .event,
    .event:first-child {
      grid-template:
        'date title place status add' auto
        '. more . . .' auto / 7em minmax(0, 1.5fr) minmax(0, 1fr) 7em 3em;
      align-items: baseline;
    }

    .standing,
    .meta > span {
      margin-block-start: 0;
    }
  }

  .year {
    display: block;
  }

  .year + .year {
    margin-block-start: 2em;
  }

  .year-head {
    display: flex;
    position: static;
    margin: 0;
    padding-block: 0.75em;
    border-block-start: 2px solid var(--_text);
  }

  .year-head .year-title {
    font-size: 1.375em;
    line-height: 1.3;
    letter-spacing: -0.015em;
  }

  .count {
    margin: 0;
  }

  @media print {
    .year-head {
      break-after: avoid;
    }
  }
`;
