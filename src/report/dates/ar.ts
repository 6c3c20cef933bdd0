import type { DateWording } from './date-wording.ts';

export const arabicDates: DateWording = {
  months: [
    ...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو'],
    ...['أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  ],
  monthYear: (month, year) => `${month} ${year}`,
  dayMonth: (day, month) => `${day} ${month}`,
  full: (day, month, year) => `${day} ${month} ${year}`,
  since: ({ text }) => `منذ ${text}`,
  until: ({ text }) => `حتى ${text}`,
  span: (from, to) => `من ${from.text} إلى ${to.text}`,
  asOf: ({ text, precision }) => `${precision === 'day' ? 'بتاريخ' : 'في'} ${text}`,
  about: (date) => `نحو ${date}`,
  perhaps: (date) => `ربما ${date}`,
  years: (from, to) => `من ${from} إلى ${to}`,
  noYear: (date) => `${date} (السنة غير معروفة)`,
  unknown: 'تاريخ غير معروف',
};
