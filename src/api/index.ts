import './browser-policy.ts';

export * from './schemas.ts';
