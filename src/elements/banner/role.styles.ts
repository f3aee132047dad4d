import {css} from 'lit';

/** Who speaks, in a bar whose name has given way to a title. */
export const roleStyles = css`
  .role {
    flex: 1 1 100%;
    align-self: center;
    padding: 0.75em 1.25em;
    font-size: 0.9375em;
    font-weight: 700;
    line-height: 1.3;
  }

  @container (inline-size >= 40em) {
    .bar .role {
      flex: none;
      max-inline-size: 12em;
    }
  }
`;
