import {css} from './sheet.ts';

/** The buttons below the findings, and the report as text. */
export const footStyles = css`
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
    border: 1px solid var(--_line-strong);
    font-weight: 700;
    color: var(--_link);
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
    border: 1px solid var(--_line-strong);
    background: var(--_sunk);
    font: 0.875em / 1.5 monospace;
  }

  .report[hidden] {
    display: none;
  }

  @media (hover: hover) {
    .button:hover {
      background: var(--_sunk);
    }
  }
`;
