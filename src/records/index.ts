export { areCompatible } from './sameness.ts';
export * from './settle-record.ts';
export * from './standing.ts';
