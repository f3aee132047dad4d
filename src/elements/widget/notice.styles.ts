import {css} from 'lit';

export const noticeStyles = css`
  .notice {
    position: relative;
    display: flex;
    gap: 1.25em;
    align-items: end;
    border-block-end: 2px solid var(--_text);
  }

  .notice > div {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    min-inline-size: 0;
    padding-block-end: 1em;
    overflow-wrap: anywhere;
  }

  .door {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 5.5em;
    block-size: 6.75em;
    border: 2px dashed var(--_line-strong);
    border-block-end: 0;
    border-radius: var(--_arch);
  }

  .failure .door {
    border-style: solid;
    border-color: currentcolor;
    color: var(--_danger);
  }

  .door .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
  }

  /* The text needs the whole width. */
  @container (inline-size < 16em) {
    .door {
      display: none;
    }
  }

  .notice-title {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }

  .notice-hint {
    color: var(--_muted);
  }

  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: var(--_hair) solid var(--_line-strong);
    border-radius: var(--_radius);
    font-weight: 700;
    color: var(--_link);
    cursor: pointer;
  }

  .link {
    margin-block: -0.125em;
    padding-block: 0.125em;
    padding-inline-end: 2em;
    font-weight: 700;
    text-align: start;
    color: var(--_link);
    cursor: pointer;
  }

  .link span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }

  /* Absolute, so that the arrow stays beside the last word and cannot wrap alone. */
  .link .icon {
    position: absolute;
    margin-block-start: 0.125em;
    margin-inline-start: 0.75em;
  }

  @media (hover: hover) {
    .button:hover {
      background: var(--_sunk);
    }

    .link:hover span {
      text-decoration-thickness: 2px;
    }

    .link:hover .icon {
      translate: 0.25em;
    }

    .link:hover .icon:dir(rtl) {
      translate: -0.25em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .link .icon {
      transition: translate 160ms var(--_ease);
    }
  }

  @media print {
    .link,
    .button {
      display: none;
    }
  }

  @container (inline-size < 28em) {
    .door {
      inline-size: 3.25em;
      block-size: 3.875em;
    }
  }
`;
