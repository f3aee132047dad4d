import {css} from 'lit';

/** The role of the page's owner, in a bar that shows a title instead of the name. */
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
