import {css} from './sheet.ts';

/** The panel as a whole: its place in the window, resets, icons and focus ring. */
export const panelStyles = css`
  :host {
    all: initial;
    position: fixed;
    z-index: 2147483647;
    inset-block-end: 0;
    inset-inline-end: 0;
    box-sizing: border-box;
    inline-size: min(100%, 34em);
    max-block-size: 85%;
    overflow: auto;
    overscroll-behavior: contain;
    border-block-start: 2px solid var(--_text);
    background: var(--_surface);
    font:
      max(16px, 1em) / 1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    color: var(--_text);
    color-scheme: inherit;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    list-style: none;
  }

  section {
    display: grid;
    grid-template-columns: 1fr auto;
  }

  details {
    grid-area: 1 / 1 / 2 / 3;
    min-inline-size: 0;
  }

  [hidden] {
    display: none;
  }

  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .solids {
    fill: currentcolor;
    stroke: none;
  }

  b,
  .says,
  .title {
    font-weight: 700;
  }

  .body {
    padding: 1.25em 1em 1em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--_focus-gap);
  }

  @media (forced-colors: active) {
    :host {
      border: 2px solid CanvasText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
