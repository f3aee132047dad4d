import {css} from 'lit';

export const spaceStyles = css`
  .steps {
    display: grid;
    gap: 0.5em;
  }

  .steps li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }

  .steps li > :first-child {
    flex: 0 0 8.5em;
  }

  .steps small {
    margin-inline-start: auto;
  }

  .bar {
    block-size: 1em;
    max-inline-size: 100%;
    background: var(--_brand);
    forced-color-adjust: none;
  }

  .box {
    max-inline-size: calc(100% - 1em);
    border: 2px solid var(--_brand);
    border-block-end: 0;
  }
`;
