/** A page's own Lit, as npm has it, with the policy name that is its own. */
/* global document */
import {html, render} from 'lit';

const place = document.createElement('div');
render(html`<p id="own">${'Il Lit della pagina'}</p>`, place);
document.head.append(place);
