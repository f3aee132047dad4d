import {css} from 'lit';

/** Makes the `summary` of a `details` element look like the button. */
export const withoutScriptStyles = css`
  .calendars summary::-webkit-details-marker {
    display: none;
  }
`;
