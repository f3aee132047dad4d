import {css} from 'lit';

export const marqueeStyles = css`
  .head-line {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3em;
  }

  .head-line .title {
    min-inline-size: 0;
  }

  .toggle {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    border: var(--_hair) solid var(--_line-strong);
    color: var(--_link);
    cursor: pointer;
  }

  .belt:has(.track) {
    overflow: clip;
  }

  .track {
    display: flex;
    inline-size: max-content;
    background: var(--_ground);
    animation: loop var(--_loop) linear infinite;

    --_end: -50%;
  }

  .track:dir(rtl) {
    --_end: 50%;
  }

  .resting,
  .track:focus-within {
    animation-play-state: paused;
  }

  .track .strip {
    flex: none;
    flex-wrap: nowrap;
  }

  /* The same layout for a line that moves and for one that has enough room, so that nothing jumps between the two. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .belt:has(.strip) {
      padding: 0;
    }

    .strip {
      gap: 0;
    }

    .strip li {
      align-content: center;
      padding: 1.5em 1.125em;
      border-inline-end: var(--_hair) solid var(--_line);
    }

    .strip:only-child li:last-child {
      border-color: transparent;
    }
  }

  @keyframes loop {
    to {
      translate: var(--_end);
    }
  }

  @media (hover: hover) {
    .toggle:hover {
      background: var(--_sunk);
    }

    .track:hover {
      animation-play-state: paused;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .track {
      animation: none;
    }
  }

  @media print {
    .toggle,
    .copy {
      display: none;
    }

    .track {
      inline-size: auto;
      animation: none;
    }

    .track .strip {
      flex: auto;
      flex-wrap: wrap;
    }
  }
`;
