import { type Codebook, titlesIn } from '../codebook/index.ts';
import type { ReportTitles } from '../report/index.ts';

/**
 * Titles of variables and codes in a language. A report names a variable without its record type: the first type that
 * has it answers. Countries are named by their codes.
 */
export function reportTitles(codebook: Codebook, language: string): ReportTitles {
  const titles = titlesIn(codebook, language);
  const countries = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const typesWith = (name: string) =>
    Object.values(codebook.recordTypes).filter(({ variables }) => Object.hasOwn(variables, name));
  return {
    variable: (name) => {
      const [type] = typesWith(name);
      return type ? titles.variable(type.name, name) : null;
    },
    role: titles.role,
    code: (path, code) => {
      if (/^[A-Z]{2}$/.test(code) && isCountry(path, codebook)) return countries.of(code) ?? null;
      const [head = ''] = path.split('.');
      const known = typesWith(head).map(({ name }) => titles.code(name, head, code));
      return known.find((title) => title !== null) ?? null;
    },
  };
}

function isCountry(path: string, { recordTypes }: Codebook): boolean {
  const [head = '', ...steps] = path.split('.');
  return (
    [head, ...steps].includes('country') ||
    Object.values(recordTypes).some(({ variables }) => variables[head]?.type === 'country')
  );
}
