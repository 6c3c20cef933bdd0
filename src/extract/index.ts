export { EXTRACTOR, type ExtractInput, extract } from './extractor.ts';
