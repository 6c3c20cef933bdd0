import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium in WebAssembly: draws pages and says where each character of a page stands. */
export type Pdfium = WrappedPdfiumModule;

/** Most memory that it may take, in bytes. What needs more fails, and the engine with it. */
const MOST_MEMORY = 512 * 1024 * 1024;

/** Starts an engine with memory of its own. After any fault inside it must be thrown away. */
export async function startPdfium(): Promise<Pdfium> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const program = await WebAssembly.compile(await readFile(file));
  const engine = await init({
    instantiateWasm: (imports, started) => {
      void WebAssembly.instantiate(program, bounded(imports)).then((instance) => started(instance));
      return {};
    },
    // What it would write on the terminal comes as an error too.
    print: () => undefined,
    printErr: () => undefined,
  });
  engine.FPDF_InitLibrary();
  return engine;
}

/** The engine asks for more memory through this function; beyond the limit the answer is no. */
function bounded(imports: WebAssembly.Imports): WebAssembly.Imports {
  const grow = imports.env?.emscripten_resize_heap;
  if (typeof grow !== 'function') return imports;
  const growTo = (wanted: number) => (wanted >>> 0 > MOST_MEMORY ? 0 : Number(grow(wanted)));
  return { ...imports, env: { ...imports.env, emscripten_resize_heap: growTo } };
}
