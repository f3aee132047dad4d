import {css} from 'lit';

/** A hero at the top of a page. */
export const heroStyles = css`
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

  .hero .art {
    align-self: end;
    block-size: max(15.5em, 50cqi);
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

    /* With break-word, a long word makes its column wider and the picture narrower, before it is broken. */
    .hero .title {
      overflow-wrap: break-word;
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
`;
