import {css} from 'lit';

export const filterStyles = css`
  .filters {
    position: relative;
    display: grid;
    gap: 0.75em;
    margin-block-end: 2em;
  }

  .chips,
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .fields {
    gap: 0.75em;
  }

  .chip {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: var(--_hair) solid var(--_line-strong);
    border-radius: var(--_radius);
    text-align: start;
    cursor: pointer;
  }

  .chip span {
    overflow-wrap: anywhere;
  }

  .chip .number {
    color: var(--_muted);
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand);
    font-weight: 700;
    color: var(--_on-brand);
  }

  .chip[aria-pressed='true'] .number {
    color: inherit;
  }

  .chip .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke-width: 2;
  }

  .chip:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .field {
    display: grid;
    flex: 1 1 8em;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 20em;
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .search {
    flex: 2 1 17em;
    max-inline-size: 28em;
  }

  .field :is(input, select) {
    inline-size: 100%;
    min-block-size: 2.9333em;
    padding: 0.25em 0.75em;
    border: var(--_hair) solid var(--_line-strong);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    text-overflow: ellipsis;
    color: var(--_text);
  }

  .field option {
    background: var(--_surface);
    color: var(--_text);
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
    color: var(--_muted);
  }

  .result .link {
    min-block-size: 2.75em;
    margin: 0;
    padding-inline-end: 0;
  }

  @media (hover: hover) {
    .chip:not(:disabled, [aria-pressed='true']):hover {
      background: var(--_sunk);
    }
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .chip:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    .filters {
      display: none;
    }
  }
`;
