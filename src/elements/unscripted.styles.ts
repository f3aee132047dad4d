import {css} from 'lit';

/** What a server adds: without a script, nobody is shown what nobody answers to. */
export const unscripted = css`
  /* How much of it the year covers is measured by the script, and a street that knows nothing of it begins too late. */
  .street {
    scroll-snap-type: none;
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
  }
`;
