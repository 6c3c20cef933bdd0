export { type AnchorOutcome, type AnchorRequest, anchor } from './anchor.ts';
export { type PreparedText, prepare } from './prepared-text.ts';
export { reanchor } from './reanchor.ts';
