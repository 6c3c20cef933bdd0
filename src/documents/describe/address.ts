/** The host of an http or https address without `www.`; null when the origin is a file. */
export function hostOf(origin: string): string | null {
  if (!/^https?:\/\//i.test(origin)) return null;
  try {
    return new URL(origin).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

/** The date in the path of an address (`/2018/05/08/…`, `/2018/05/…`, `…-20180508…`) as EDTF; null without one. */
export function dateInAddress(origin: string): string | null {
  if (hostOf(origin) === null) return null;
  const path = origin.replace(/^https?:\/\/[^/]*/i, '');
  const [, year, month, day] =
    /[/-](20\d\d|19\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-]|$)/.exec(path) ??
    /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?!\d)/.exec(path) ??
    [];
  if (year === undefined || month === undefined) return null;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
