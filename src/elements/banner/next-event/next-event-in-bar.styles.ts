import {css} from 'lit';

/** The next event in a bar: below the text where the bar is narrow, between the text and the links where it is wide. */
export const nextEventInBarStyles = css`
  /* The plate touches the lower edge of the bar, so the event needs no line of its own. */
  .bar .event {
    flex: 1 1 100%;
    align-self: end;
    max-inline-size: none;
    margin: 0;
    padding-inline: 1.25em;
    border: 0;
    background: color-mix(in srgb, var(--_field), var(--_ink) 40%);
    font-size: 0.9375em;
  }

  .bar .plate {
    inline-size: 3em;
    block-size: 3.5em;
    padding-block-end: 0.25em;
  }

  @container (inline-size >= 40em) {
    .bar:has(.event) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) fit-content(40%) auto;
    }

    .bar:has(.event) .role {
      grid-area: 2 / 1;
      max-inline-size: none;
      padding-block-start: 0;
    }

    .bar .event {
      grid-area: 3 / 1;
    }

    .bar .event ~ .frieze {
      display: none;
    }

    .bar .event ~ .actions,
    .bar .event ~ .dismiss {
      grid-row: 1 / 4;
      max-inline-size: none;
    }
  }

  @container (inline-size >= 72em) {
    .bar:has(.event) {
      display: flex;
    }

    .bar .event {
      flex: 1 0 20em;
      align-self: end;
      justify-content: end;
      padding-inline-end: 2em;
      background: none;
    }

    .bar .event > p {
      flex: 0 1 auto;
    }
  }

  @media print {
    .bar .event {
      background: none;
    }
  }
`;
