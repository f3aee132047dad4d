/* global document, wp */
import {strictEqual} from 'node:assert';

import {visit} from './visit.js';

/**
 * An author logs in and writes in the block editor: a group with a class of ours, without any HTML, and our plain HTML
 * in a block for it. What they publish goes through the REST API.
 *
 * @returns {import('./checks.js').Check[]}
 */
export function writtenInBlockEditor(wordpress) {
  return [
    {
      name: 'author: a Group block with our class and a Custom HTML block, written in the block editor, are widgets',
      async examine(browser) {
        const {found, faults} = await visit(browser, {address: await write(browser, wordpress)}, readWidgets);
        const expected = 'ofb-event-timeline in Group: Calendar, ofb-partner-logos in Custom HTML: Partners';
        return found === expected ? faults : [...faults, `is ${found}`];
      },
    },
  ];
}

/** Answers with the address of what has been published. */
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

/** A block that WordPress has changed on saving is a broken one when it is opened again. */
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
