import {css} from 'lit';

export const expansionStyles = css`
  /* Above the main link of the card, so that it can be clicked. */
  .expansion {
    position: relative;
    z-index: 1;
    margin-block-start: 0.75em;
    cursor: auto;
  }

  .expansion summary::-webkit-details-marker {
    display: none;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }

  .expansion[open] summary .icon {
    rotate: 180deg;
  }

  .inside-title {
    margin-block-start: 0.75em;
    font-weight: 700;
    color: var(--_text);
  }

  .expansion li {
    padding-block: 0.5em;
    border-block-end: var(--_hair) solid var(--_line);
    line-height: 1.3;
  }

  .expansion a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .expansion li > :first-child {
    display: block;
    padding-block: 0.25em;
    font-weight: 700;
  }

  .expansion span:first-child {
    color: var(--_text);
  }

  .when {
    font-size: 0.9375em;
  }

  @media (hover: hover) {
    .expansion a:hover {
      text-decoration-thickness: 2px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .expansion summary .icon {
      transition: rotate 160ms var(--_ease);
    }
  }
`;
