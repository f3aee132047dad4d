/** The page's own copy of Lit, unchanged from npm, which creates a policy with Lit's usual name. */
/* global document */
import {html, render} from 'lit';

const place = document.createElement('div');
render(html`<p id="own">${'Il Lit della pagina'}</p>`, place);
document.head.append(place);
