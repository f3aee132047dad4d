/** Renders widgets in a worker, where there is neither a DOM nor Node, with the published module. */
/* global addEventListener, postMessage */
import {renderWidget} from '/dist/entries/server.js';

addEventListener('message', async ({data: {id, tag, options}}) => {
  const {styles, ...others} = options;
  const settings = styles ? {...others, styles: () => styles} : others;
  postMessage({id, html: await renderWidget(tag, settings)});
});
