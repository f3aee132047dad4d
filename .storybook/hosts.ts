/** Style sheets of typical pages that use the widgets. */
const sheets: Readonly<Record<string, () => Promise<{readonly default: string}>>> = {
  none: () => import('./hosts/none.css?inline'),
  'bootstrap-italia': () => import('bootstrap-italia/dist/css/bootstrap-italia.min.css?inline'),
  bootstrap: () => import('bootstrap/dist/css/bootstrap.min.css?inline'),
  tailwind: () => import('tailwindcss/preflight.css?inline'),
  bulma: () => import('bulma/css/bulma.min.css?inline'),
  wordpress: () => import('../test/hosts/wordpress.css?inline'),
  'small-root': () => import('./hosts/small-root.css?inline'),
  hostile: () => import('./hosts/hostile.css?inline'),
};

const sheet = new CSSStyleSheet();

export const hosts = {
  names: {
    none: 'No host style',
    'bootstrap-italia': 'Bootstrap Italia',
    bootstrap: 'Bootstrap 5',
    tailwind: 'Tailwind preflight',
    bulma: 'Bulma',
    wordpress: 'WordPress',
    'small-root': 'html {font-size: 62.5%}',
    hostile: 'Hostile resets',
  },
  async wear(host: string): Promise<void> {
    const css = await sheets[host]?.();
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    sheet.replaceSync(css?.default ?? '');
  },
};
