import { configureGlobal } from 'fast-check';

/**
 * Property tests draw new examples at each run, so that they go on finding things; a check of a change draws the same
 * ones each time, so that it fails only for what was changed. ATTEST_SEED repeats a run that failed.
 */
const CHECKED = 20261130;
const seed = process.env.ATTEST_SEED ?? (process.env.CI ? String(CHECKED) : undefined);
if (seed !== undefined) configureGlobal({ seed: Number(seed) });
