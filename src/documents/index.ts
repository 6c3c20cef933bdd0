export { type Unpacked, type UnpackLimits, unpack } from './archive/unpack.ts';
export {
  type FetchEffects,
  type FetchedDocument,
  type FetchOptions,
  fetchDocument,
} from './fetch/fetch-document.ts';
export { type FoundInput, findInputs } from './find-inputs.ts';
export { type DocumentInput, type ReadDocument, readDocument } from './read-document.ts';
