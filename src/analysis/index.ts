export { answer } from './answer.ts';
export type { ComparedDataset, ComparedRow, Scope } from './comparison/compared.ts';
export { COVERED, type CoverageRow, coverageOf } from './comparison/coverage.ts';
export { type Disagreement, disagreements } from './comparison/disagreement.ts';
export { compareRegions, type RegionRow } from './comparison/regions.ts';
export { type ScopeNote, scopeNotes } from './comparison/scopes.ts';
export { type ContestedQuestion, contested } from './contested/contested.ts';
export { parseConditions } from './parse-conditions.ts';
