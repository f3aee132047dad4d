import {css} from 'lit';

/** Marks the target of a link: a small gold arch beside the title, or a gold arch on the card. */
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

  /* On a card, its own arch is coloured: the card's link covers the whole card, so the title must stay unpositioned. */
  .card[aria-current] .arch {
    outline: 2px solid var(--_text);
    background: var(--_gold);
    color: var(--_ink);

    --_solid: currentcolor;
  }
`;
