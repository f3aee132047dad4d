import {css} from 'lit';

export const copyStyles = css`
  section {
    display: grid;
    gap: 0.75em;
  }

  .entry {
    display: grid;
    gap: 0.25em 1.5em;
  }

  .entry [lang] {
    font-weight: 700;
  }

  code {
    color: var(--_muted);
  }

  @container (inline-size >= 40em) {
    .entry {
      grid-template-columns: 1fr 1fr 11em;
    }
  }
`;
