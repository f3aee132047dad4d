import {css} from 'lit';

/**
 * Styles for server-rendered HTML. Before the script runs, they keep the space that the script will need. In a browser
 * without scripts, they hide the controls that need a script.
 */
export const unscripted = css`
  /* The script measures the width of the sticky year. Without that width, snapping would scroll too far. */
  .street {
    scroll-snap-type: none;
  }

  /* Space for the moving line of logos and its button. If the script cannot be loaded, the line can be scrolled. */
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

    /* Without scripts, the line of logos wraps like a row. */
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
