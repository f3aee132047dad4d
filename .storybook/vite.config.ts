import {defineConfig} from 'vite';

export default defineConfig({
  // Stories run in every engine that we support, and await at their top.
  build: {target: 'es2022', chunkSizeWarningLimit: 2000},
});
