import {environment} from './environment.js';
import {untilMediaMatch} from './media.js';
import {puppeteerLauncher} from './puppeteer.js';

// No sandbox: it does not start as root, and the pages are trusted. The other flags stop requests to Google.
export const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A mouse, as (hover: hover) and (pointer: fine): a machine without a screen has none.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

/** Puppeteer's name for how a program runs without a screen. */
export const headlessOf = program => (program.endsWith('-shell') ? 'shell' : true);

/** @param {{shell: string}} programs */
export function chromiumLauncher({shell}) {
  return puppeteerLauncher('Chromium', {
    launchOptions: {
      executablePath: shell,
      headless: headlessOf(shell),
      args: flags,
      env: environment,
    },
    createPage: openPage,
  });
}

/** Pages that run at the same time share no storage, and each has the focus. */
async function openPage({browser}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  // Puppeteer refuses media features that it does not know, such as forced colours. The protocol accepts them.
  const protocol = await page.createCDPSession();
  page.emulateMediaFeatures = async (features = []) => {
    await protocol.send('Emulation.setEmulatedMedia', {features});
    await untilMediaMatch(page, features);
  };
  return page;
}
