import {css} from 'lit';

/** A disclosure of the browser's own that looks like the button. */
export const withoutScriptStyles = css`
  .calendars summary::-webkit-details-marker {
    display: none;
  }
`;
