import type { AuditVerdict } from '../../src/audit/index.ts';

export const VERDICT_TITLES: Readonly<Record<AuditVerdict, string>> = {
  consistent: 'Agrees',
  impossible: 'Impossible',
  inconsistent: 'Does not agree',
  contradiction: 'Contradicts itself',
  undecidable: 'Cannot be told',
};
