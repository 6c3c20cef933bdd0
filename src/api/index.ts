import './browser-policy.ts';

export * from './pages.ts';
export * from './schemas.ts';
export * from './site.ts';
