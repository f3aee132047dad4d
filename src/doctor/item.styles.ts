import {css} from './sheet.ts';

/** The list of findings, or the message that there are none. */
export const itemStyles = css`
  li + li {
    margin-block-start: 1.5em;
  }

  /* The street: a line under each arch. */
  .door,
  .healthy {
    display: flex;
    gap: 1em;
    align-items: end;
    border-block-end: 2px solid var(--_text);
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
    border: 2px dashed var(--_line-strong);
    border-block-end: 0;
    border-radius: 99em 99em 0 0;
  }

  .arch svg {
    inline-size: 1.625em;
    block-size: 1.625em;
  }

  .error .arch {
    border: 2px solid var(--_danger);
    border-block-end: 0;
    color: var(--_danger);
  }

  .warning .arch {
    border: 2px solid var(--_ink);
    border-block-end: 0;
    background: var(--_gold);
    color: var(--_ink);
  }

  .healthy .arch {
    border: 0;
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .fault {
    flex: 1;
    min-inline-size: 0;
    padding-block-end: 0.5em;
  }

  .kind {
    font-size: 0.9375em;
    color: var(--_muted);
  }

  /* A line breaks before a tag rather than inside it. */
  .kind bdi {
    display: inline-block;
  }

  .error .kind b {
    color: var(--_danger);
  }

  .says {
    line-height: 1.3;
  }

  .advice {
    padding-block-start: 0.5em;
    color: var(--_muted);
  }

  .find {
    min-block-size: 2.75em;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
    color: var(--_link);
    cursor: pointer;
  }

  @media (hover: hover) {
    .find:hover {
      text-decoration-thickness: 2px;
    }
  }

  @media (forced-colors: active) {
    .warning .arch,
    .healthy .arch {
      border: 2px solid CanvasText;
    }
  }
`;
