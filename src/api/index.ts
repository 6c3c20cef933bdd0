import './browser-policy.ts';

export * from './codebook.ts';
export { problemSchema } from './common.ts';
export * from './documents.ts';
export * from './events.ts';
export * from './numbers.ts';
export { packedCodes, unpackedCodes } from './packed-codes.ts';
export * from './pages.ts';
export * from './project.ts';
export * from './publishing.ts';
export * from './reports.ts';
export * from './site.ts';
export * from './statements.ts';
export * from './views.ts';
