import {css} from 'lit';

export const motionStyles = css`
  .door {
    background: linear-gradient(var(--_gold) 0 0) left -1px bottom -1px / 110% 0% no-repeat var(--_brand);
    cursor: pointer;
  }

  .door .icon {
    inline-size: 3.25em;
    block-size: 3.25em;
  }

  .door .solid {
    fill: var(--_gold);
  }

  .door[aria-pressed='true'] {
    background-size: 110% 110%;
    color: var(--_ink);
  }

  .door[aria-pressed='true'] .solid {
    fill: currentcolor;
  }

  .forward {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin-block-end: 1em;
  }

  .forward[aria-pressed='true'] .icon {
    translate: 0.25em;
  }

  .forward[aria-pressed='true'] .icon:dir(rtl) {
    translate: -0.25em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .door {
      transition: var(--door) var(--_ease);
      transition-property: background-size, color;
    }

    .forward .icon {
      transition: translate var(--fast) var(--_ease);
    }
  }
`;
