/** The families of `fonts.conf`. */
const families = [
  'Archivo Narrow',
  'Arimo',
  'Cousine',
  'DejaVu Sans',
  'DejaVu Sans Mono',
  'DejaVu Serif',
  'Noto Sans Arabic',
  'Noto Sans KR',
  'Noto Sans SC',
  'Tinos',
];

/**
 * The fonts that Chromium has used for a page and that do not belong to the project. Fonts of the project are its web
 * fonts and the families of `fonts.conf`.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} [own] the families of the project
 * @returns {Promise<string[]>} their families; an empty list where the page uses no font of the machine
 */
export async function foreignFonts(page, own = families) {
  const protocol = await page.createCDPSession();
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  const {nodes} = await protocol.send('DOM.getFlattenedDocument', {depth: -1, pierce: true});
  const elements = nodes.filter(({nodeType}) => nodeType === 1);
  const used = await Promise.all(
    elements.map(({nodeId}) => protocol.send('CSS.getPlatformFontsForNode', {nodeId})),
  );
  await protocol.detach();
  const foreign = used
    .flatMap(({fonts}) => fonts)
    .filter(({familyName, isCustomFont}) => !isCustomFont && !own.includes(familyName));
  return [...new Set(foreign.map(({familyName}) => familyName))].toSorted();
}
