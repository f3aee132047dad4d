import {css} from 'lit';

export const playgroundStyles = css`
  .playground {
    display: grid;
    gap: 2em;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.5em;
    align-content: start;
  }

  fieldset {
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-inline-size: 0;
  }

  .colours,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  input {
    min-block-size: 2.75em;
    border: 1px solid var(--_line-strong);
  }

  [type='text'] {
    inline-size: 100%;
    padding-inline: 0.75em;
  }

  [type='text']::placeholder {
    opacity: 1;
    color: var(--_muted);
  }

  [type='color'] {
    inline-size: 3.5em;
    padding: 0.25em;
    cursor: pointer;
  }

  .fault,
  .contrasts:has(.faint) h3 {
    color: var(--_danger);
  }

  .results,
  .results section {
    display: grid;
    gap: 0.75em;
    align-content: start;
    min-inline-size: 0;
  }

  .results {
    gap: 1.5em;
  }

  .faint {
    display: grid;
    gap: 0.25em;
  }

  pre {
    overflow: auto;
    padding: 1em;
    background: var(--_sunk);
    white-space: pre-wrap;
  }

  [aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .preview {
    border: 2px solid var(--_line-strong);
  }

  @container (inline-size >= 62em) {
    .playground {
      grid-template-columns: 20em minmax(0, 1fr);
    }

    .fields {
      grid-row: 1 / span 2;
      grid-template-columns: 1fr;
    }

    .playground {
      grid-template-rows: auto 1fr;
    }
  }
`;
