import {css} from 'lit';

export const rowStyles = css`
  .row .head {
    margin-block-end: 0.75em;
  }

  .row .title {
    font-size: 1.125em;
    line-height: 1.3;
    letter-spacing: 0;
  }
`;
