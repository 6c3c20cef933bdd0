import './browser-policy.ts';

export { packedCodes, unpackedCodes } from './packed-codes.ts';
export * from './pages.ts';
export * from './schemas.ts';
export * from './site.ts';
