/** Renders where there is neither a DOM nor Node: in a worker, with the module that we publish. */
/* global addEventListener, postMessage */
import {renderWidget} from '/dist/entries/server.js';

addEventListener('message', async ({data: {id, tag, options}}) => {
  const {styles, ...others} = options;
  const settings = styles ? {...others, styles: () => styles} : others;
  postMessage({id, html: await renderWidget(tag, settings)});
});
