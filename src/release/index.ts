export type { Cell, Row } from './cell.ts';
export { quoteName } from './cell.ts';
export { checkEngine } from './check-engine.ts';
export { openRelease, readManifest } from './open-release.ts';
export type {
  Exclusion,
  Manifest,
  QuoteContext,
  Release,
  ReleaseInput,
  ReleaseProblem,
} from './release.ts';
export { verifyRelease } from './verify-release.ts';
export { writeRelease } from './write-release.ts';
