export * from './settle-record.ts';
export * from './standing.ts';
