import {css} from 'lit';

export const limitStyles = css`
  .more {
    margin-block-start: 2em;
  }
`;
