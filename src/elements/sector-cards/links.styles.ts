import {css} from 'lit';

/** Styles of cards with links or images: a main link that covers the card, further links, an icon from the feed. */
export const linkStyles = css`
  .main {
    display: flex;
    gap: 0.55em;
  }

  .main::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .arrow {
    inline-size: 1em;
    block-size: 1.12em;
    color: var(--_link);
  }

  .card:has(.main) {
    cursor: pointer;
  }

  /* Above the main link, so that texts can be selected and further links clicked. */
  .text,
  .source,
  .figure,
  .label,
  .further {
    position: relative;
    z-index: 1;
  }

  .further {
    margin-block-start: 0.25em;
  }

  .further a {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    line-height: 1.3;
    color: var(--_link);
  }

  .further span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .arch {
    /* The gold is larger than the arch: on fractions of pixels, its edges would show the blue behind. */
    background: linear-gradient(var(--_gold) 0 0) left -1px bottom -1px / 110% 0 no-repeat var(--_brand);
  }

  .picture {
    inline-size: 3.25em;
    block-size: 3.25em;
    object-fit: contain;
  }

  .picture:not([hidden]) + .icon {
    display: none;
  }

  /* The image may have any colours; most images are made for the blue arch, and too light on paper. */
  @media print {
    .picture {
      filter: brightness(0);
    }
  }

  .main:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .main:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
  }

  @container (inline-size >= 34em) {
    /* Leaves room for the focus outline beside the next card. */
    .main::after {
      inset-inline-end: 0.75em;
    }
  }

  @media (hover: hover) {
    .card:has(.main):not(:has(ul:hover, details:hover)):hover .arch {
      background-size: 110% 110%;
      color: var(--_ink);

      --_solid: currentcolor;
    }

    .card:not(:has(ul:hover, details:hover)):hover .main {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }

    .card:hover .main .arrow,
    .further a:hover .arrow {
      translate: 0.25em;
    }

    .card:hover .main .arrow:dir(rtl),
    .further a:hover .arrow:dir(rtl) {
      translate: -0.25em;
    }

    .further a:hover span {
      text-decoration-thickness: 2px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .arch,
    .arrow {
      transition: 320ms var(--_ease);
      transition-property: background-size, color, translate;
    }
  }

  @media (forced-colors: active) {
    .arch {
      color: CanvasText;
      background: none;
    }

    .arch:has(.picture:not([hidden])) {
      forced-color-adjust: none;
      background: var(--_brand);
    }

    .arrow {
      color: inherit;
    }
  }
`;
