import {defineConfig} from 'vite';
import {chunkSizes} from '../.config/chunk-sizes.js';

export default defineConfig({
  plugins: [chunkSizes('dist/cdn/chunks')],
  // es2022: modules of the stories use top-level await.
  build: {target: 'es2022', chunkSizeWarningLimit: 2000},
});
