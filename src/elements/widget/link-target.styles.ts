import {css} from 'lit';

/** A small door of gold at the title that a link has led to, or the door of the card. */
export const linkTargetStyles = css`
  [id^='ofb-'] {
    scroll-margin-block-start: var(--_sticky-top);
  }

  [id^='ofb-'][aria-current] :is(h1, h2, h3, h4, h5, h6):not(.card-title) {
    position: relative;
  }

  [id^='ofb-'][aria-current] :is(h1, h2, h3, h4, h5, h6):not(.card-title)::before {
    position: absolute;
    inset-block: 0.125em;
    inset-inline-start: -0.625em;
    inline-size: 0.375em;
    border: var(--_hair) solid var(--_text);
    border-radius: var(--_arch);
    background: var(--_gold);
    content: '';
  }

  /* The door of a card is lit itself; its link, which lies over the whole card, needs the title where it is. */
  .card[aria-current] .arch {
    outline: 2px solid var(--_text);
    background: var(--_gold);
    color: var(--_ink);

    --_solid: currentcolor;
  }
`;
