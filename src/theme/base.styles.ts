import {css} from 'lit';

/** Styles that all widgets share: host, root element, heading, icons, focus ring. */
export const base = css`
  :host {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
  }

  /* The root element too: styles of the page win over rules for the host. */
  :host([hidden]),
  :host([hidden]) .widget {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-decoration: none;
    list-style: '';
  }

  /* Stops inheritance from the page, except font, colour scheme and visibility. */
  .widget {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 12em;
    font-family: var(--ofb-font, inherit);
    font-size: var(--ofb-font-size, max(16px, 1em));
    line-height: 1.5;
    overflow-wrap: break-word;
    hyphens: auto;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    transition: --_set 1ms allow-discrete;

    --_ground: var(--_surface);
  }

  /* If the page makes its body inline, WebKit drops text that is alone in a slot. An inline slot avoids this. */
  [name='title'],
  [name='lead'] {
    display: inline;
  }

  .ground {
    padding: var(--_pad);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .title {
    font-size: clamp(1.75em, 1.1em + 2.2cqi, 2.75em);
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .solid {
    fill: currentcolor;
    stroke: none;
  }

  .directed:dir(rtl) {
    transform: scaleX(-1);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-gap);
  }
`;
