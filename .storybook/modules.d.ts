/** What Vite makes of a style sheet. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** The address of a file that is not to become part of the script. */
declare module '*.svg?url&no-inline' {
  const address: string;
  export default address;
}

declare module '@fontsource/*';

/** Made from the sources: `npm run build:manifest`. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

/** Made from the built bundle: `.config/chunk-sizes.js`. */
declare module 'virtual:chunk-sizes' {
  const sizes: Readonly<Record<string, number>>;
  export default sizes;
}
