import type { DateWording } from './date-wording.ts';

export const spanishDates: DateWording = {
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio'],
    ...['agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  monthYear: (month, year) => `${month} de ${year}`,
  dayMonth: (day, month) => `${day} de ${month}`,
  full: (day, month, year) => `${day} de ${month} de ${year}`,
  since: ({ text, precision }) => `desde ${precision === 'day' ? 'el ' : ''}${text}`,
  until: ({ text, precision }) => `hasta ${precision === 'day' ? 'el ' : ''}${text}`,
  span: (from, to) =>
    `${from.precision === 'day' ? 'del' : 'de'} ${from.text} ${to.precision === 'day' ? 'al' : 'a'} ${to.text}`,
  asOf: ({ text, precision }) => `${precision === 'day' ? 'a' : 'en'} ${text}`,
  about: (date) => `hacia ${date}`,
  perhaps: (date) => `quizá ${date}`,
  years: (from, to) => `${from}–${to}`,
  noYear: (date) => `${date} (año desconocido)`,
  unknown: 'fecha desconocida',
};
