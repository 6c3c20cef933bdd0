export * from './assets.ts';
export * from './create-project.ts';
export * from './environment.ts';
export * from './find-project.ts';
export * from './gazetteer.ts';
export * from './project.ts';
export * from './serve.ts';
