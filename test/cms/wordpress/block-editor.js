/* global document, wp */
import {strictEqual} from 'node:assert';

import {visit} from './visit.js';

/**
 * An author logs in and uses the block editor: a Group block with the class of a widget, and a Custom HTML block with
 * plain HTML for a widget. The block editor publishes through the REST API.
 *
 * @returns {import('./checks.js').Check[]}
 */
export function writtenInBlockEditor(wordpress) {
  return [
    {
      name: 'author: a Group block with a widget class and a Custom HTML block become widgets in the block editor',
      async examine(browser) {
        const {found, faults} = await visit(browser, {address: await write(browser, wordpress)}, readWidgets);
        const expected = 'ofb-event-timeline in Group: Calendar, ofb-partner-logos in Custom HTML: Partners';
        return found === expected ? faults : [...faults, `is ${found}`];
      },
    },
  ];
}

/** Gives the address of the published post. */
async function write(browser, {origin}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await logIn(page, origin);
    await openEditor(page, `${origin}/wp-admin/post-new.php`);
    const id = await page.evaluate(publish);
    await openEditor(page, `${origin}/wp-admin/post.php?post=${id}&action=edit`);
    strictEqual(await page.evaluate(readBlocks), 'core/group is sound, core/html is sound');
    return `${origin}/?p=${id}`;
  } finally {
    await context.close();
  }
}

async function logIn(page, origin) {
  await page.goto(`${origin}/wp-login.php`);
  await page.type('#user_login', 'author');
  await page.type('#user_pass', 'password');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

async function openEditor(page, address) {
  await page.goto(address);
  await page.waitForFunction(
    'window.wp?.data?.select("core/editor")?.getCurrentPostId() && wp.blocks.getBlockType("core/html")',
  );
}

async function publish() {
  const {createBlock} = wp.blocks;
  const editor = wp.data.dispatch('core/editor');
  await wp.data.dispatch('core/block-editor').insertBlocks([
    createBlock('core/group', {className: 'ofb-event-timeline'}, [
      createBlock('core/heading', {content: 'Calendar'}),
    ]),
    createBlock('core/html', {
      content: '<div data-ofb="partner-logos" data-layout="row"><h2>Partners</h2></div>',
    }),
  ]);
  await editor.editPost({title: 'Turin', status: 'publish'});
  await editor.savePost();
  const {status, id} = wp.data.select('core/editor').getCurrentPost();
  if (status !== 'publish') throw new Error('The block editor has not published the post.');
  return id;
}

/** The editor calls a block broken when WordPress has changed it on saving. */
function readBlocks() {
  const blocks = wp.data.select('core/block-editor').getBlocks();
  return blocks.map(({name, isValid}) => `${name} is ${isValid ? 'sound' : 'broken'}`).join(', ');
}

function readWidgets() {
  const widgets = document.querySelectorAll('.entry-content :is(ofb-event-timeline, ofb-partner-logos)');
  return [...widgets]
    .map(widget => {
      const box = widget.parentElement.matches('.wp-block-group') ? 'Group' : 'Custom HTML';
      return `${widget.localName} in ${box}: ${widget.querySelector('h2').textContent}`;
    })
    .join(', ');
}
