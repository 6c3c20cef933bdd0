import { bondEntries } from '../entries.ts';

/** English words that tie what is told to something told elsewhere. */
export const BONDS = bondEntries({
  case: 'in the same case|in the same investigation|in the same probe|same investigation|same case|second wave of arrests|third wave of arrests|new wave of arrests|second wave|second phase of the operation|second phase|follow-up operation|follow-up operations|follow-up raid|follow-up raids|continuation of the operation|extension of the operation|further arrests in the case|arrests in the case|a continuation of|ongoing investigation into',
  cell: 'the same cell|same cell|the same network|same network|the same ring|same ring|the same jihadist cell|the same terrorist cell',
  answer:
    'in retaliation for|retaliation for|retaliating for|in revenge for|revenge for|to avenge|avenging|in reprisal for|reprisal for|in response to|response to|in the aftermath of',
  series:
    'part of a series of|one of a series of|one in a series of|part of a wave of|part of a coordinated|part of a string of coordinated|one of several coordinated|one of three coordinated|one of the coordinated',
  total:
    'bringing the total|bringing to|brings to|brings the total|bringing the number|brings the number|brought to|brought the number|brought the total|rises to|rose to|risen to|climbs to|climbed to|raising the number|raises the number|raising to|taking the total|taking to|takes the total|now stands at',
});
