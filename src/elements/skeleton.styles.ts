import {css} from 'lit';

/**
 * The widget's own sheets lay out what stands for the list; this one draws it. It is still worn when the list is there,
 * and must not touch it.
 */
export const skeletonStyles = css`
  .loading {
    /* As the sunk ground is, on whatever ground the page has given. */
    --_shape: color-mix(in srgb, var(--_link) 7%, var(--_surface));
    --_brand: var(--_shape);
    --_line-strong: var(--_line);
    --_text: var(--_line);

    animation: appear 0s 300ms backwards;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .loading :is(.plate, .monogram, .step) {
    border-color: transparent;
    background: var(--_shape);
  }

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

  .bar:last-child:not(:first-child) {
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

  /* What has more lines than bars keeps the room for them. */
  .loading .plate + .body .event-title {
    margin-block-start: 1.25em;
  }

  .loading .plate + .body .meta {
    margin-block-end: 3.75em;
  }

  .loading .text {
    padding-block-end: 1.25em;
  }

  .loading :is(.row, .street, .belt) {
    overflow: clip;
  }

  @keyframes appear {
    from {
      opacity: 0;
      visibility: hidden;
    }
  }

  @keyframes pulse {
    50% {
      opacity: 0.55;
    }
  }

  /* Three times: what moves for more than 5 s must be able to be stopped (WCAG 2.2.2). */
  @media (prefers-reduced-motion: no-preference) {
    .loading {
      animation-duration: 160ms;
    }

    .shape {
      animation: pulse 1.6s 300ms 3 ease-in-out;
    }
  }

  @container (inline-size < 34em) {
    .loading .list .label {
      padding-block-end: 1.75em;
    }

    .loading .plate + .body .meta {
      margin-block-end: 7em;
    }
  }

  @container (inline-size >= 34em) {
    .lead .bar + .bar {
      display: none;
    }
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    .bar::before,
    .loading :is(.arch, .plate, .monogram, .step) {
      border: 1px solid GrayText;
    }
  }

  @media (forced-colors: active) {
    .loading {
      --_shape: Canvas;
    }
  }

  @media print {
    .loading {
      display: none;
    }
  }
`;
