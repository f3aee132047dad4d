import {css} from 'lit';

/** The list of calendars below its button. It covers the content below and is as wide as the column. */
export const menuStyles = css`
  .add[aria-expanded='true'] {
    outline: var(--_hair) solid var(--_text);
    border-color: var(--_text);
    color: var(--_text);
  }

  .add[aria-expanded='true']:focus-visible {
    outline: 3px solid var(--_focus);
  }

  .menu {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    max-inline-size: 20em;
    border: var(--_hair) solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5em 1.5em color-mix(in srgb, var(--_ink) 25%, transparent);
    text-align: start;
  }

  .menu a,
  .menu .copier {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    color: var(--_text);
    cursor: pointer;
    text-align: start;
  }

  .menu .icon {
    color: var(--_link);
  }

  .menu :focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .told {
    padding-inline: 1em;
  }

  .told:not(:empty) {
    padding-block: 0.5em;
  }

  .by-hand {
    inline-size: calc(100% - 2em);
    min-block-size: 2.75em;
    margin: 0.25em 1em 0.75em;
    padding-inline: 0.5em;
    border: var(--_hair) solid var(--_line-strong);
  }

  .by-hand[hidden] {
    display: none;
  }

  @media (hover: hover) {
    .menu a:hover,
    .menu .copier:hover {
      background: var(--_sunk);
    }
  }

  @container (inline-size >= 56em) {
    .menu {
      inset-inline: auto 0;
      inline-size: max(100%, 15em);
    }
  }

  @media (forced-colors: active) {
    .menu .icon {
      color: inherit;
    }
  }

  @media print {
    .menu {
      display: none;
    }
  }
`;
