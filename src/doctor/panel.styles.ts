// Lit's own travels with Lit, which may be what is missing.
const css = String.raw;

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
    border-block-start: 2px solid var(--text);
    background: var(--surface);
    font:
      max(16px, 1em) / 1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    color: var(--text);
    color-scheme: inherit;

    --surface: light-dark(#fff, #0b1530);
    --sunk: light-dark(#eef2fa, #121d42);
    --text: light-dark(#0a1e4d, #eff3fc);
    --muted: light-dark(#4a587a, #aebbda);
    --link: light-dark(#123f9c, #a8c3ff);
    --brand: light-dark(#123f9c, #2f63d6);
    --line-strong: light-dark(#6c7ba0, #7587ba);
    --field: light-dark(#123f9c, #10388c);
    --danger: light-dark(#a61b1b, #ffb3ab);
    --gold: #f5b81c;
    --ink: #0a1e4d;
    --focus: light-dark(#0a1e4d, #ffd66b);
    --focus-gap: light-dark(#fff, #0b1530);
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

  summary {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3.5em;
    padding-block: 0.5em;
    padding-inline: 1em 4em;
    background: var(--field);
    line-height: 1.3;
    color: #fff;
    cursor: pointer;

    --focus: #fff;
    --focus-gap: #0a1e4d;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg:first-child {
    inline-size: 2em;
    block-size: 2em;
    fill-rule: evenodd;
    color: var(--gold);
  }

  summary svg:first-child .lines {
    fill: #fff;
    stroke: none;
  }

  .words {
    flex: 1;
    min-inline-size: 0;
  }

  .title,
  .count {
    display: block;
  }

  .count {
    font-size: 0.9375em;
    color: #d3e0fb;
  }

  details[open] summary svg:last-child {
    transform: scaleY(-1);
  }

  .close {
    position: sticky;
    z-index: 2;
    inset-block-start: 0.25em;
    display: grid;
    grid-area: 1 / 2;
    align-self: start;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    margin: 0.25em;
    color: #fff;
    cursor: pointer;

    --focus: #fff;
    --focus-gap: #0a1e4d;
  }

  .body {
    padding: 1.25em 1em 1em;
  }

  li + li {
    margin-block-start: 1.5em;
  }

  /* Everything stands on the street. */
  .door,
  .healthy {
    display: flex;
    gap: 1em;
    align-items: end;
    border-block-end: 2px solid var(--text);
  }

  .healthy {
    align-items: center;
  }

  .arch {
    display: grid;
    flex: none;
    place-items: center;
    align-self: end;
    inline-size: 3.25em;
    block-size: 3.875em;
    border: 2px dashed var(--line-strong);
    border-block-end: 0;
    border-radius: 99em 99em 0 0;
  }

  .arch svg {
    inline-size: 1.625em;
    block-size: 1.625em;
  }

  .error .arch {
    border: 2px solid var(--danger);
    border-block-end: 0;
    color: var(--danger);
  }

  .warning .arch {
    border: 2px solid var(--ink);
    border-block-end: 0;
    background: var(--gold);
    color: var(--ink);
  }

  .healthy .arch {
    border: 0;
    background: var(--brand);
    color: #fff;
  }

  .fault {
    flex: 1;
    min-inline-size: 0;
    padding-block-end: 0.5em;
  }

  .kind {
    font-size: 0.9375em;
    color: var(--muted);
  }

  .error .kind b {
    color: var(--danger);
  }

  .says {
    line-height: 1.3;
  }

  .advice {
    padding-block-start: 0.5em;
    color: var(--muted);
  }

  .find {
    min-block-size: 2.75em;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
    color: var(--link);
    cursor: pointer;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.5em;
  }

  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--line-strong);
    font-weight: 700;
    color: var(--link);
    cursor: pointer;
  }

  .told:not(:empty) {
    margin-block-start: 0.75em;
  }

  .report {
    display: block;
    inline-size: 100%;
    block-size: 12em;
    margin-block-start: 0.75em;
    padding: 0.75em;
    border: 1px solid var(--line-strong);
    background: var(--sunk);
    font: 0.875em / 1.5 monospace;
  }

  .report[hidden] {
    display: none;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--focus-gap);
  }

  @media (hover: hover) {
    .button:hover {
      background: var(--sunk);
    }

    .find:hover {
      text-decoration-thickness: 2px;
    }

    .close:hover {
      background: rgb(255 255 255 / 20%);
    }
  }

  @media (forced-colors: active) {
    :host,
    .warning .arch,
    .healthy .arch {
      border: 2px solid CanvasText;
    }

    summary {
      border-block-end: 1px solid CanvasText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
