export { type Unpacked, type UnpackLimits, unpack } from './archive/unpack.ts';
export {
  type FetchEffects,
  type FetchedDocument,
  type FetchOptions,
  fetchDocument,
} from './fetch/fetch-document.ts';
export { type FoundInput, findInputs } from './find-inputs.ts';
export type { OpenPages } from './pages/open-pages.ts';
export { PageOpener } from './pages/page-opener.ts';
export { undrawable } from './pages/undrawable.ts';
export { type DocumentInput, type ReadDocument, readDocument } from './read-document.ts';
export { writtenDates } from './written-date.ts';
