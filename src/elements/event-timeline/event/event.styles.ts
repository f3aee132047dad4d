import {css} from 'lit';

/** The body of an event, beside its date badge. */
export const eventStyles = css`
  .body {
    grid-area: 1 / 2 / 3;
    padding-block: 0.1875em 2.25em;
  }

  /* If the topic wraps to a new line, the overflow hides its divider. */
  .standing {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    overflow: clip;
    font-size: 0.9375em;
  }

  .standing,
  .meta {
    overflow-wrap: anywhere;
    color: var(--_muted);
  }

  .status {
    font-weight: 700;
  }

  /* Aligns the icon with the text and the start edge: the icon has an empty margin of its own. */
  .status .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline: -0.1667em 0.2em;
    vertical-align: -0.125em;
    stroke-width: 2;
  }

  .topic {
    position: relative;
    margin-inline-start: -0.75em;
    padding-inline-start: 0.75em;
  }

  .topic::before {
    position: absolute;
    inset-block: 0.3em;
    inset-inline-start: 0;
    border-inline-start: var(--_hair) solid var(--_line-strong);
    content: '';
  }

  .event-title {
    margin-block: 0.1875em 0.25em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .event-title:lang(ar) {
    line-height: 1.3;
    letter-spacing: 0;
  }

  .meta {
    display: flex;
    position: relative;
    flex-wrap: wrap;
    column-gap: 1.25em;
    text-wrap: balance;
  }

  .meta > span {
    display: flex;
    gap: 0.375em;
    margin-block-start: 0.25em;
  }

  .meta .icon {
    margin-block: 0.125em;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }

  .text {
    max-inline-size: 40em;
    margin-block-start: 0.5em;
  }

  /* Beside the date badge there is no space for text. The body is below it, beside the vertical line. */
  @container (inline-size < 18em) {
    .event::before {
      justify-self: start;
    }

    .body {
      grid-area: 2 / 1 / 3 / 3;
      padding-block-start: 0.5em;
      padding-inline-start: 0.875em;
    }
  }
`;
