const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const PART = /^(?<year>[0-9X]{4})(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?(?<mark>[~?%])?$/;

/** An EDTF date as people write it: "5 October 2020", "about 2015", "December 2014 to January 2015". */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return sideWords(from);
  if (from === '..') return `until ${sideWords(to)}`;
  if (to === '..') return `since ${sideWords(from)}`;
  return `${sideWords(from)} to ${sideWords(to)}`;
}

function sideWords(text: string): string {
  const groups = PART.exec(text)?.groups;
  if (!groups?.year) return text;
  const { year, month = 'XX', day = 'XX', mark } = groups;
  const words = [dayWords(day), monthWords(month), yearWords(year)].filter((word) => word !== '').join(' ');
  return `${markWords(mark)}${words || 'date not known'}${/^X/.test(year) && words ? ' (year not known)' : ''}`;
}

function dayWords(day: string): string {
  return day === 'XX' ? '' : String(Number(day));
}

function monthWords(month: string): string {
  return month === 'XX' ? '' : MONTHS.format(Date.UTC(2000, Number(month) - 1, 1));
}

function yearWords(year: string): string {
  if (/^X/.test(year)) return '';
  if (!year.includes('X')) return year;
  const first = year.replaceAll('X', '0');
  return year.endsWith('XX') ? `${first} to ${year.replaceAll('X', '9')}` : `${first}s`;
}

function markWords(mark: string | undefined): string {
  if (mark === '~') return 'about ';
  return mark === '?' ? 'perhaps ' : mark === '%' ? 'perhaps about ' : '';
}
