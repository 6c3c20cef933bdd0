import type { Asserter } from '../../../model/index.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

/** `class | usual name | spellings…`: bodies that publish figures and act nowhere. */
const TABLE: readonly (readonly [kind: Asserter['class'], name: string, spellings: string])[] = [
  [
    'dataset',
    'ACLED',
    'ACLED|Armed Conflict Location and Event Data Project|Armed Conflict Location & Event Data Project',
  ],
  ['dataset', 'UCDP', 'UCDP|Uppsala Conflict Data Program|Uppsala Conflict Data Programme'],
  ['dataset', 'Global Terrorism Database', 'Global Terrorism Database|GTD'],
  [
    'dataset',
    'Institute for Economics and Peace',
    'Institute for Economics and Peace|Institute for Economics & Peace|IEP',
  ],
  [
    'dataset',
    'Combating Terrorism Center',
    'Combating Terrorism Center|Combating Terrorism Center (CTC)|CTC',
  ],
  ['dataset', "Jane's Terrorism and Insurgency Centre", "IHS Jane's|Jane's Terrorism and Insurgency Centre"],
  [
    'expert',
    'International Centre for the Study of Radicalisation',
    'International Centre for the Study of Radicalisation|ICSR',
  ],
  ['expert', 'Soufan Group', 'Soufan Group|Soufan Center|The Soufan Group'],
  ['expert', 'Washington Institute', 'Washington Institute for Near East Policy|Washington Institute'],
  ['expert', 'RAND', 'RAND Corporation|RAND'],
  ['expert', 'Chatham House', 'Chatham House'],
  ['expert', 'Brookings Institution', 'Brookings Institution|Brookings'],
  [
    'expert',
    'Carnegie Endowment',
    'Carnegie Endowment for International Peace|Carnegie Endowment|Carnegie Middle East Center',
  ],
  ['expert', 'Africa Center for Strategic Studies', 'Africa Center for Strategic Studies'],
  ['expert', 'Institute for Security Studies', 'Institute for Security Studies|ISS'],
  ['expert', 'Elcano Royal Institute', 'Elcano Royal Institute|Real Instituto Elcano'],
  ['expert', 'Egmont Institute', 'Egmont Institute'],
  ['expert', 'GLOBSEC', 'GLOBSEC'],
  ['ngo', 'International Crisis Group', 'International Crisis Group|Crisis Group'],
  ['ngo', 'United Nations', 'United Nations|UN|UNHCR|OCHA|UNAMA|UN report|UN experts|UN monitoring team'],
  ['ngo', 'AOAV', 'Action on Armed Violence|AOAV'],
];

/** Data projects, institutes and monitors that reports cite for figures. */
export const SOURCES: readonly LexiconEntry[] = TABLE.flatMap(([kind, name, spellings]) =>
  phrases(spellings, { kind: 'agency', name, class: kind, operates: false }),
);
