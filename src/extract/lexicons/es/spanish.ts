import { SPANISH } from '../../../language/index.ts';
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
import { THINGS } from './things.ts';

/** Spanish: what the engine reads with. */
export const SPANISH_LEXICON: Lexicon = {
  language: SPANISH,
  grammar: GRAMMAR,
  shyBodies: SHY_BODIES,
  terrorismIndex: /\b[ÍI]ndice (?:Global|Mundial) de(?:l)? Terrorismo\b|\bGTI\b/i,
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
  ],
};
