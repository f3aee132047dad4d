import {css} from 'lit';

/** The bars of a skeleton, which replace lines of text: their lengths, and space for texts of several lines. */
export const skeletonBarStyles = css`
  .bar {
    display: grid;
    align-content: center;
    inline-size: var(--_length);
    max-inline-size: 100%;
    block-size: 1lh;
  }

  .bar::before {
    block-size: 0.7em;
    background: var(--_shape);
    content: '';
  }

  .bar + .bar:last-child {
    inline-size: calc(0.75 * var(--_length));
  }

  .title {
    --_length: 11em;
  }

  .lead {
    --_length: 25em;
  }

  .text {
    --_length: 17em;
  }

  .event-title {
    --_length: 14em;
  }

  .meta {
    --_length: 10em;
  }

  .card-title {
    --_length: 8em;
  }

  .label,
  .wordmark {
    --_length: 7em;
  }

  .line .wordmark {
    --_length: 5em;
  }

  .tier-title,
  .date {
    --_length: 4em;
  }

  .year-title {
    --_length: 2.2em;
  }

  .figure {
    --_length: 1.6em;
  }

  /* Space for texts that usually have more lines than the skeleton has bars. */
  .loading .plate + .body .event-title {
    margin-block-start: 1.25em;
  }

  .loading .plate + .body .meta {
    margin-block-end: 3.75em;
  }

  .loading .list .text {
    padding-block-end: 1.25em;
  }

  .room {
    display: none;
  }

  :is(.head, .grid, .street) :has(> .room) {
    display: flow-root;
  }

  :is(.head, .grid, .street) .room {
    display: block;
    float: inline-start;
    inline-size: 100%;
    margin-inline-end: -100%;
    hyphens: manual;
    visibility: hidden;
  }

  @container (inline-size < 48em) {
    .loading .date ~ .meta {
      margin-block-end: 1.75em;
    }
  }

  @container (inline-size < 34em) {
    .loading .plate + .body .meta {
      margin-block-end: 7em;
    }
  }

  .loading .street .body .meta {
    margin-block-end: 1.85em;
  }

  @container (inline-size < 32em) {
    .loading .list .fact {
      padding-block-end: 1em;
    }
  }

  @container (inline-size < 22em) {
    .loading .list .fact {
      padding-block-end: 2em;
    }

    .loading .date ~ .meta {
      margin-block-end: 3.25em;
    }
  }

  @container (inline-size >= 34em) {
    .lead .bar + .bar {
      display: none;
    }
  }
`;
