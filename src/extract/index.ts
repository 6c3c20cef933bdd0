export { EXTRACTOR, type ExtractInput, extract } from './extractor.ts';
export { type RankedDocument, rankUnread, type ScreenedText, type UnreadText } from './learning/screening.ts';
