import { ARABIC } from '../../../language/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { ACTS } from './acts.ts';
import { AGENCIES } from './agencies.ts';
import { BONDS } from './bonds.ts';
import { CUE_WORDS } from './cues.ts';
import { DEEDS } from './deeds.ts';
import { EXCHANGES } from './exchanges.ts';
import { FIGURES } from './figures.ts';
import { GRAMMAR } from './grammar.ts';
import { MEASURES, SHY_BODIES } from './measures.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLE } from './people.ts';
import { SOURCES } from './sources.ts';
import { THINGS } from './things.ts';

/** Arabic, with the usage of the Maghreb: what the engine reads with. */
export const ARABIC_LEXICON: Lexicon = {
  language: ARABIC,
  grammar: GRAMMAR,
  terrorismIndex: /مؤشر الإرهاب/u,
  shyBodies: SHY_BODIES,
  subjects: new Set(['ب', 'ضد', 'حول', 'بشان']),
  entries: [
    ...ACTS,
    ...PEOPLE,
    ...ORGANISATIONS,
    ...AGENCIES,
    ...THINGS,
    ...CUE_WORDS,
    ...FIGURES,
    ...MEASURES,
    ...EXCHANGES,
    ...BONDS,
    ...DEEDS,
    ...SOURCES,
  ],
};
