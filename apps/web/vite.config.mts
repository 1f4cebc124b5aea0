import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { theme } from './theme/compile.mts';

export default defineConfig({
  plugins: [theme(), reactRouter()],
  build: { emptyOutDir: true, assetsInlineLimit: 0 },
});
