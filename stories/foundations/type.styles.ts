import {css} from 'lit';

export const typeStyles = css`
  .sample {
    font-size: var(--narrow);
    text-wrap: balance;
  }

  .fact {
    margin-block-start: 0.5em;
  }

  .hosts {
    display: grid;
    gap: 1.5em;
  }

  .host {
    border: 1px solid var(--_line);
  }

  figcaption {
    padding-block-start: 0.5em;
  }

  @container (inline-size >= 48em) {
    .sample {
      font-size: var(--wide);
    }

    .hosts {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
