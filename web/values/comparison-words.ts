import { plainName } from './terms.ts';

/** What was found when two reports were compared in a field, in a few words. */
const WORDS: Readonly<Record<string, string>> = {
  'date same': 'the same day',
  'date overlaps': 'dates that overlap',
  'date near': 'up to three days apart',
  'date differs': 'other dates',
  'date told_about_then': 'one has no date, but was published soon after',
  'date told_otherwise': 'one has no date and was published at another time',
  'weekday same': 'the same weekday',
  'place several': 'several of the same places',
  'place same': 'the same place',
  'place near': 'places up to 60 km apart',
  'place same_country': 'the same country, no more',
  'place differs': 'other places',
  'type same': 'the same type',
  'type related': 'a related type',
  'type differs': 'another type',
  'people same': 'the same number of people',
  'people near': 'not quite the same number of people',
  'people differs': 'another number of people',
  'people far': 'far from as many people',
  'killed same': 'as many dead',
  'killed near': 'not quite as many dead',
  'killed differs': 'another number of dead',
  'killed far': 'far from as many dead',
  'injured same': 'as many injured',
  'injured near': 'not quite as many injured',
  'injured differs': 'another number of injured',
  'injured far': 'far from as many injured',
  'outcome differs': 'arrests in one, dead or injured in the other',
  'ages same': 'an age in common',
  'ages differs': 'other ages',
  'organisation same': 'the same organisation',
  'organisation differs': 'another organisation',
  'partner same': 'the same partner state',
  'partner differs': 'another partner state',
  'weapon same': 'the same weapon',
  'weapon differs': 'other weapons',
  'target same': 'the same target',
  'target differs': 'another target',
  'wording copied': 'one text copies the other',
  'wording alike': 'many rare words in common',
  'wording somewhat': 'some rare words in common',
  'wording unlike': 'other words',
  'figures shared': 'a figure in common',
  'figures none_shared': 'no figure in common',
};

/** "the same day", "a related type"; the plain names for what has no words. */
export function comparisonWords(field: string, level: string): string {
  return WORDS[`${field} ${level}`] ?? `${plainName(field)} ${plainName(level)}`.toLowerCase();
}
