import {html} from 'lit';

/** The bull: an arch upside down, with horns. The style sheet colours the parts by their classes. */
export const mark = html`<svg class="mark" part="mark" viewBox="0 0 24 24" aria-hidden="true">
  <path
    class="horns"
    d="M2.25 1.75C1.5 7 4 9.75 8 9.75h8c4 0 6.5-2.75 5.75-8C20.5 5 18.5 6.5 15.75 6.5h-7.5C5.5 6.5 3.5 5 2.25 1.75Z"
  ></path>
  <path class="face" d="M7.25 6.5h9.5v11a4.75 4.75 0 0 1-9.5 0Z"></path>
  <path class="eyes" d="M8.75 11.75H11a1.12 1.12 0 0 1-2.25 0ZM13 11.75h2.25a1.12 1.12 0 0 1-2.25 0Z"></path>
</svg>`;
