import {css} from 'lit';

export const archStyles = css`
  .street {
    grid-template-columns: repeat(auto-fit, minmax(max(7.5em, 18%), 1fr));
  }

  .field {
    --size: 66.667%;

    display: grid;
    place-items: center;
    inline-size: min(9em, 100% - 1em);
    aspect-ratio: 1;
    background: var(--_field);
    forced-color-adjust: none;
  }

  .door {
    inline-size: 41.667%;
    block-size: 66.667%;
    border-radius: var(--_arch);
    background: var(--_gold);
  }

  .over {
    rotate: 180deg;
  }

  .arch {
    border: 2px solid var(--_brand);
    border-block-end: 0;
    forced-color-adjust: none;
  }

  .open {
    border-color: var(--_text);
    background: var(--_gold);
  }

  .past,
  .empty {
    border-color: var(--_line-strong);
    background: none;
  }

  .empty {
    border-style: dashed;
  }

  .failed {
    border-color: var(--_danger);
    background: none;
  }
`;
