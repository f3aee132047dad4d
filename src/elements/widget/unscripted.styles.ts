import {css} from 'lit';

/** What a server adds: room for what a script brings, and without one, nobody is shown what nobody answers to. */
export const unscripted = css`
  /* How much of it the year covers is measured by the script, and a street that knows nothing of it begins too late. */
  .street {
    scroll-snap-type: none;
  }

  /* A marquee and its button take their places before it moves; should no script come, the line can be scrolled. */
  @media screen and (scripting: enabled) and (prefers-reduced-motion: no-preference) {
    .head-line {
      padding-inline-end: 4em;
    }

    .belt:has(.strip) {
      overflow-x: auto;
      scrollbar-width: none;
    }

    .strip {
      flex-wrap: nowrap;
      inline-size: max-content;
    }

    .strip li {
      flex: none;
    }
  }

  @media (scripting: none) {
    noscript {
      display: contents;
    }

    noscript + .widget,
    .filters,
    .more,
    .add:not(summary),
    .dismiss,
    .tools,
    .copy,
    .notice button {
      display: none;
    }

    /* A line that wraps, as a row is. */
    .belt:has(.strip) {
      padding-block: 1.5em;
    }

    .strip {
      gap: 1.5em 2.25em;
    }

    .strip li {
      padding: 0;
      border: 0;
    }
  }
`;
