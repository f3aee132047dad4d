import {css} from 'lit';

export const headStyles = css`
  .head {
    margin-block-end: 2em;
  }

  .lead {
    max-inline-size: 38em;
    margin-block-start: 0.5em;
    font-size: 1.125em;
    color: var(--_muted);
  }
`;
