/** A region's name as outlines and records are matched by: files differ in case, accents, apostrophes and hyphens. */
export function regionKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}’'ʼ]/gu, '')
    .replace(/[\u2010-\u2015-]/gu, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
