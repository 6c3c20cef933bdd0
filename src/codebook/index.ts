export * from './check-value.ts';
export * from './codebook.ts';
export { isA, parentCode } from './codes.ts';
export * from './compare.ts';
export * from './json-schema.ts';
export * from './look-up.ts';
export { suggestion } from './near-name.ts';
export { parseCodebook } from './parse.ts';
export * from './run-checks.ts';
