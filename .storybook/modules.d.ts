/** A style sheet as text (Vite). */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** The URL of a file (Vite). `no-inline`: the file never becomes a data URL in the script. */
declare module '*.svg?url&no-inline' {
  const address: string;
  export default address;
}

declare module '@fontsource/*';

/** Generated from the sources by `npm run build:manifest`. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

/** Generated from the built bundle by `.config/chunk-sizes.js`. */
declare module 'virtual:chunk-sizes' {
  const sizes: Readonly<Record<string, number>>;
  export default sizes;
}
