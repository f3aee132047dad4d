import {css} from 'lit';

export const optionStyles = css`
  .more {
    margin-block-start: 2em;
  }
`;
