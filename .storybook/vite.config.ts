import {defineConfig} from 'vite';
import {chunkSizes} from '../.config/chunk-sizes.js';

export default defineConfig({
  plugins: [chunkSizes('dist/cdn/chunks')],
  // Stories run in every engine that we support, and await at their top.
  build: {target: 'es2022', chunkSizeWarningLimit: 2000},
});
