import {environment} from './environment.js';
import {untilMediaMatch} from './media.js';
import {puppeteerLauncher} from './puppeteer.js';

// The pages are our own, and Chromium's sandbox refuses to start as root. The others keep it from calling home.
export const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A visitor with a mouse, which a machine without a screen lacks: (hover: hover), (pointer: fine).
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

/** Pages at work beside one another share no storage, and each has the focus. */
async function openPage({browser}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  // Puppeteer refuses the features that it does not know, forced colours among them; Chromium takes them.
  const protocol = await page.createCDPSession();
  page.emulateMediaFeatures = async (features = []) => {
    await protocol.send('Emulation.setEmulatedMedia', {features});
    await untilMediaMatch(page, features);
  };
  return page;
}
