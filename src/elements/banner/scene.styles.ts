import {css} from 'lit';

/** Card and hero: the words beside the view from under the arcades. */
export const styles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
    align-items: center;
  }

  .link {
    border-block-end: 2px solid;
    font-weight: 700;
  }

  .hero {
    display: grid;
    overflow: hidden;
    border-radius: var(--_radius);
  }

  .hero .body {
    padding: 1.5em clamp(1.5em, 6cqi, 4em);
  }

  .brand {
    display: flex;
    gap: 1em;
    align-items: center;
    margin-block-end: 1.5em;
    line-height: 1.3;
    color: var(--_on-field-muted);
  }

  .brand .mark {
    inline-size: 2.75em;
    block-size: 2.75em;
  }

  .brand .name {
    display: block;
    font-size: 1.1875em;
    color: var(--_on-field);
  }

  .hero .title {
    font-size: clamp(2.125em, 0.9em + 4.9cqi, 4.5em);
    line-height: 1.02;
    letter-spacing: -0.025em;
  }

  .hero .lead {
    max-inline-size: 32em;
    margin-block: 1.5em;
    font-size: 1.125em;
  }

  .art {
    display: block;
    inline-size: 100%;
    background: var(--_field);
  }

  .art:dir(rtl) {
    transform: scaleX(-1);
  }

  .hero .art {
    align-self: end;
    block-size: max(14em, 50cqi);
  }

  @container (inline-size >= 40em) {
    .hero {
      grid-template-columns: 1.35fr 1fr;
      min-block-size: 27em;
    }

    .hero .body {
      align-self: center;
      padding-block: 3em;
    }

    .hero .art {
      block-size: 100%;
      max-block-size: 62cqi;
    }
  }

  @container (inline-size >= 64em) {
    .hero {
      grid-template-columns: 1.2fr 1fr;
      min-block-size: 33em;
    }

    .hero .art {
      max-block-size: 66cqi;
    }
  }

  /* Card */
  .card {
    display: grid;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    --_focus: light-dark(#0a1e4d, #ffd66b);
    --_focus-gap: light-dark(#fff, #0b1530);
  }

  .card .art {
    block-size: max(11em, 46cqi);
    border-block-end: 4px solid var(--_gold);
  }

  .card .body {
    padding: 1.25em;
  }

  .card .name {
    font-size: 0.9375em;
    color: var(--_link);
  }

  .card .title {
    margin-block: 0.5em;
    font-size: 1.5em;
  }

  .card .lead {
    margin-block-end: 1em;
    color: var(--_muted);
  }

  .card .cta {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .card .cta .icon {
    color: var(--_gold);
  }

  @container (inline-size >= 34em) {
    .card {
      grid-template-columns: 12em 1fr;
    }

    .card .art {
      block-size: 100%;
      min-block-size: 13em;
      border-block-end: 0;
      border-inline-end: 4px solid var(--_gold);
    }

    .card .body {
      align-self: center;
    }
  }

  @container (inline-size >= 52em) {
    .card {
      grid-template-columns: 15em 1fr;
    }

    .card .body {
      padding: 2em 3em;
    }
  }

  @media (hover: hover) {
    .card .cta:hover {
      background: var(--_gold);
      color: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .art path {
      fill: Canvas;
      stroke: CanvasText;
    }

    .art .mole-lit {
      fill: CanvasText;
    }

    .art .loggia,
    .art .lights {
      stroke: Canvas;
    }
  }

  @media print {
    .card .cta {
      background: none;
      color: #000;
    }

    .art .wall {
      stroke: #000;
      stroke-width: 3;
    }
  }
`;
