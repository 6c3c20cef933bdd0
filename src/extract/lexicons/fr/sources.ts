import type { Asserter } from '../../../model/index.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

/** `class | usual name | spellings…`: bodies that publish figures and act nowhere. */
const TABLE: readonly (readonly [kind: Asserter['class'], name: string, spellings: string])[] = [
  ['dataset', 'ACLED', 'ACLED|Acled'],
  ['dataset', 'Global Terrorism Database', 'Global Terrorism Database|GTD'],
  ['dataset', 'Institute for Economics and Peace', "Institut pour l'économie et la paix|IEP"],
  ['expert', 'IFRI', 'Ifri|Institut français des relations internationales'],
  ['expert', 'Centre for the Analysis of Terrorism', "Centre d'analyse du terrorisme|CAT"],
  ['expert', 'Soufan Group', 'Soufan Group|Soufan Center|groupe Soufan'],
  ['expert', 'Egmont Institute', 'Institut Egmont'],
  ['expert', 'GRIP', 'GRIP'],
  ['expert', 'Elcano Royal Institute', 'Institut royal Elcano|institut Elcano'],
  ['ngo', 'International Crisis Group', 'International Crisis Group|Crisis Group|ICG'],
  ['ngo', 'United Nations', 'Nations unies|Nations Unies|ONU|HCR|OCHA|Unicef|OIM'],
  ['government', 'OCAM (BE)', "Ocam|OCAM|Organe de coordination pour l'analyse de la menace"],
];

/** Data projects, institutes and monitors that reports cite for figures, in French. */
export const SOURCES: readonly LexiconEntry[] = TABLE.flatMap(([kind, name, spellings]) =>
  phrases(spellings, { kind: 'agency', name, class: kind, operates: false }),
);
