export { DEFAULT_SENSITIVITY, type ReleaseAbout } from './about.ts';
export type { Cell, Row } from './cell.ts';
export { quoteName } from './cell.ts';
export type { Cause, RecordChange, ReleaseChanges } from './changes.ts';
export { changesText } from './changes-text.ts';
export { checkEngine } from './check-engine.ts';
export { diffReleases } from './diff-releases.ts';
export { openRelease, readManifest } from './open-release.ts';
export type {
  Exclusion,
  Manifest,
  MaskedName,
  QuoteContext,
  RegionsDerived,
  Release,
  ReleaseActor,
  ReleaseInput,
  ReleaseProblem,
} from './release.ts';
export { reword, type Words } from './reword.ts';
export { verifyRelease } from './verify-release.ts';
export { writeRelease } from './write-release.ts';
