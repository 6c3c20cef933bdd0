import type { DateWording, WrittenDate } from './date-wording.ts';

export const frenchDates: DateWording = {
  months: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'],
    ...['août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  monthYear: (month, year) => `${month} ${year}`,
  dayMonth: (day, month) => `${first(day)} ${month}`,
  full: (day, month, year) => `${first(day)} ${month} ${year}`,
  since: (date) => `depuis ${date.precision === 'day' ? 'le ' : ''}${written(date)}`,
  until: (date) => `jusqu’${date.precision === 'day' ? 'au' : 'en'} ${written(date)}`,
  span: (from, to) => `${fromText(from)} ${to.precision === 'day' ? 'au' : 'à'} ${written(to)}`,
  asOf: (date) => `${date.precision === 'day' ? 'au' : 'en'} ${written(date)}`,
  about: (date) => `vers ${date}`,
  perhaps: (date) => `peut-être ${date}`,
  years: (from, to) => `${from}–${to}`,
  noYear: (date) => `${date} (année inconnue)`,
  unknown: 'date inconnue',
};

function fromText(date: WrittenDate): string {
  if (date.precision === 'day') return `du ${written(date)}`;
  return /^[aeiouéèê]/.test(date.text) ? `d’${date.text}` : `de ${date.text}`;
}

/** A day that stands alone is the first of its month too: "du 1er au 5 mars". */
function written({ text }: WrittenDate): string {
  return text === '1' ? first(text) : text;
}

function first(day: string): string {
  return day === '1' ? '1er' : day;
}
