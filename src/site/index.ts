export type { SiteFile } from './piece.ts';
export { type SiteReport, type WrittenSite, writeSite } from './site-files.ts';
