import type { Count } from '../../model/index.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { Period } from './periods.ts';
import type { Setting } from './setting.ts';

/** What a statistic says, before it is written down. */
export interface Statistic {
  readonly value: TokenSpan & { readonly count: Count };
  readonly setting: Setting;
  readonly code: string;
  readonly label: TokenSpan;
  readonly kind: string;
  readonly unit: string;
  readonly population: TokenSpan | null;
  readonly period: Period | null;
  readonly asOf: Period | null;
  /** Words of a time that the publication date does not decide: "the last three years", undated. */
  readonly undated?: TokenSpan | null;
  /** Of what it is a part, by {@link identityOf}. */
  readonly whole?: string | null;
  /** A cell of a table. */
  readonly tabled?: true;
  readonly evidence: number;
}
