import {css} from 'lit';

export const iconsStyles = css`
  .on-arch .solid {
    fill: var(--_gold);
  }

  .large {
    inline-size: 52px;
    block-size: 52px;
  }

  .row-size {
    inline-size: 28px;
    block-size: 28px;
  }

  .grid-size {
    inline-size: 24px;
    block-size: 24px;
  }

  .sizes {
    display: flex;
    gap: 1em;
    align-items: end;
    margin-block-start: 0.75em;
  }

  .family {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 1.5em 1em;
  }

  .family li {
    display: grid;
    gap: 0.5em;
  }

  .field {
    padding: calc(var(--size) / 4);
    background: var(--_field);
    line-height: 0;
    forced-color-adjust: none;
  }

  .mark {
    inline-size: var(--size);
    block-size: var(--size);
    fill: #fff;
  }

  .face {
    fill: var(--_gold);
  }

  .eyes {
    fill: var(--_field);
  }
`;
