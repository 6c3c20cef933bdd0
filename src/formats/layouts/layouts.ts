import type { Mapping } from '../mapping.ts';
import { ACLED } from './acled.ts';
import { GED } from './ged.ts';
import { GTD } from './gtd.ts';

/** Mappings that come with Attest, by the name that `--map` takes. */
export const LAYOUTS: Readonly<Record<string, Mapping>> = { ged: GED, acled: ACLED, gtd: GTD };
