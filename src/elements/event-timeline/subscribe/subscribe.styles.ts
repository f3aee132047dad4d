import {css} from 'lit';

/** The links to subscribe to all events, below the list. */
export const subscribeStyles = css`
  .subscribe {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 2em;
  }

  .subscribe .copier {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: var(--_hair) solid var(--_line-strong);
    border-radius: var(--_radius);
    font-weight: 700;
    text-align: start;
    color: var(--_link);
    cursor: pointer;
  }

  .subscribe .by-hand {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding-inline: 0.5em;
    border: var(--_hair) solid var(--_line-strong);
  }

  .subscribe .by-hand[hidden] {
    display: none;
  }

  @media (hover: hover) {
    .subscribe .copier:hover {
      background: var(--_sunk);
    }
  }

  @media print {
    .subscribe {
      display: none;
    }
  }
`;
