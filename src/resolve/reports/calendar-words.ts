import { ARABIC, ENGLISH, FRENCH, foldWord, type Language, SPANISH } from '../../language/index.ts';

/** The words by which a language names days and months, folded. */
interface CalendarWords {
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlySet<string>;
}

/** Shorter ones are other words too ("sun", "mar"). */
const SHORTEST = 4;

function calendarOf({ weekdays, months }: Language): CalendarWords {
  const isWord = (name: string) => !/\s/.test(name) && name.length >= SHORTEST;
  const days = Object.entries(weekdays).filter(([name]) => isWord(name));
  const named = Object.keys(months).filter(isWord);
  return {
    weekdays: new Map(days.map(([name, day]) => [foldWord(name), day])),
    months: new Set(named.map(foldWord)),
  };
}

const CALENDARS = new Map([ENGLISH, FRENCH, SPANISH, ARABIC].map((one) => [one.code, calendarOf(one)]));

/** What is written together with the next word in Arabic: "and", "on", "for". */
const JOINED = /^[وفبلك](?=.{3})/u;

/** The weekday that a folded word names, 1 for Monday; null for any other word. */
export function weekdayOf(word: string, language: string | null): number | null {
  const weekdays = CALENDARS.get(language ?? '')?.weekdays;
  return weekdays?.get(word) ?? weekdays?.get(word.replace(JOINED, '')) ?? null;
}

/** Whether a folded word names a weekday or a month. */
export function isCalendarWord(word: string, language: string | null): boolean {
  const months = CALENDARS.get(language ?? '')?.months;
  return weekdayOf(word, language) !== null || months?.has(word) === true;
}
