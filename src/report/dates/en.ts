import type { DateWording } from './date-wording.ts';

export const englishDates: DateWording = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  monthYear: (month, year) => `${month} ${year}`,
  dayMonth: (day, month) => `${day} ${month}`,
  full: (day, month, year) => `${day} ${month} ${year}`,
  since: ({ text }) => `since ${text}`,
  until: ({ text }) => `until ${text}`,
  span: (from, to) => `${from.text} to ${to.text}`,
  asOf: ({ text }) => `as of ${text}`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  years: (from, to) => `${from}–${to}`,
  noYear: (date) => `${date} (year not known)`,
  unknown: 'date not known',
};
