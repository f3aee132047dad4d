import {css} from 'lit';

export const logoStyles = css`
  /* An invisible colour that changes with the theme: its transition tells logos.ts that the theme has changed. */
  .ground {
    column-rule-color: CanvasText;
    transition: column-rule-color 1ms step-start;
  }

  /* The name keeps its room under the logo: nothing moves when the logo cannot be loaded and the name is shown. */
  .logo ~ * {
    visibility: hidden;
  }

  .tile:has(> .logo, > .lost) {
    position: relative;
    min-block-size: 6.25em;
  }

  .promoters .tile:has(> .logo, > .lost) {
    min-block-size: 7.25em;
  }

  /* Tiles of equal width on a line; two of them fit on a phone. */
  .line .tile:has(> .logo, > .lost) {
    gap: 0.75em;
    inline-size: clamp(7em, 38cqi, 9em);
    min-block-size: 3.75em;
  }

  .strip .tile:has(> .logo, > .lost) {
    justify-content: center;
  }

  /* A tile on a line has no room for both monogram and name. */
  .line :is(.logo, .lost) ~ .monogram {
    display: none;
  }

  @container (inline-size < 18.25em) {
    .line .tile:has(> .logo, > .lost) {
      inline-size: min(9em, 100cqi - 2em);
    }
  }

  @container (inline-size < 12em) {
    .tile:has(> .logo, > .lost) {
      justify-content: center;
    }
  }

  @container (inline-size >= 20em) {
    .partners .tile:has(> .logo, > .lost) {
      justify-content: center;
    }
  }

  @container (inline-size >= 34em) {
    .promoters .tile:has(> .logo, > .lost) {
      justify-content: center;
    }
  }

  .logo {
    position: absolute;
    box-sizing: content-box;
    inline-size: var(--_inline);
    max-inline-size: calc(100% - var(--_inset));
    block-size: var(--_block);
    object-fit: contain;
    color: transparent;
    filter: grayscale(1);

    --_inset: 2.5em;
    --_plate: var(--_paper);
  }

  .line .logo {
    --_inset: 0em;
  }

  .for-dark {
    --_plate: var(--_ink);
  }

  .plate {
    padding: 0.5em;
    background: var(--_plate);

    --_inset: 3.5em;
  }

  .line .plate {
    --_inset: 1em;
  }

  .tile:focus-visible .logo {
    filter: none;
  }

  @media (hover: hover) {
    .tile:hover .logo {
      filter: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .logo {
      transition: filter 160ms;
    }
  }

  @media (forced-colors: active) {
    .logo {
      padding: 0.5em;
      background: var(--_plate);
      forced-color-adjust: none;
    }
  }

  @media print {
    .logo {
      background: none;
      filter: none;
    }

    .for-dark {
      background: var(--_ink);
      print-color-adjust: exact;
    }
  }
`;
