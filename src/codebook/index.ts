export * from './codebook.ts';
