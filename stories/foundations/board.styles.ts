import {css} from 'lit';

/** Styles that all boards share. */
export const boardStyles = css`
  .board {
    display: grid;
    gap: 1.5em;
    padding: 1em;
    background: var(--_surface);
    color: var(--_text);
  }

  h3,
  legend {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }

  b {
    font-weight: 700;
  }

  code {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    hyphens: none;
  }

  small {
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .paper {
    background: var(--_surface);
    color: var(--_text);
  }

  /* Rows with a hairline above each. */
  .rows > * {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .arch {
    display: grid;
    place-items: center;
    inline-size: 5.5em;
    block-size: 6.75em;
    border-radius: var(--_arch);
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .street {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(7.5em, 22%), 1fr));
  }

  /* Two parts per column: above the line and below it. */
  .street > * {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 2;
    align-items: end;
    justify-items: start;
    min-inline-size: 0;
    padding-block-end: 2em;
  }

  .street p {
    align-self: start;
    inline-size: 100%;
    padding-block-start: 0.6em;
    padding-inline-end: 1em;
    border-block-start: 2px solid var(--_text);
  }

  .button {
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_line-strong);
    font-weight: 700;
    color: var(--_link);
    cursor: pointer;
  }
`;
