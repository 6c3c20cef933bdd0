import { type Codebook, isA, titlesIn } from '../codebook/index.ts';
import type { Asked } from './asked.ts';
import { isInTime } from './field.ts';

/** The caveats that the codebook declares for what a question asks about, in a language where it has them. */
export function standingCaveats(asked: Asked, codebook: Codebook, language: string): string[] {
  const titles = titlesIn(codebook, language);
  return caveatsOn(codebook, asked.recordType.name)
    .filter(({ about, series }) => touches(asked, about) && (!series || asked.groups.some(isInTime)))
    .map(({ id, text }) => titles.caveat(id) ?? text);
}

/** The texts of the caveats that the codebook declares for numbers of some record types, in a language where it has them. */
export function caveatTextsOn(codebook: Codebook, language: string, ...types: readonly string[]): string[] {
  const titles = titlesIn(codebook, language);
  return caveatsOn(codebook, ...types).map(({ id, text }) => titles.caveat(id) ?? text);
}

/** The caveats that the codebook declares for numbers of some record types. */
function caveatsOn({ caveats }: Codebook, ...types: readonly string[]): Codebook['caveats'] {
  return caveats.filter(({ recordType }) => types.includes(recordType));
}

/** Whether a question asks about one of the variables, and about one of its codes where they are given. */
function touches(
  { question, conditions, of, groups, sums }: Asked,
  about: Codebook['caveats'][number]['about'],
) {
  const grouped = [...groups, ...sums].map(({ variable }) => variable.name);
  const asked = [...conditions, ...of].map(({ field: { path, variable } }) => ({
    variable: variable.name,
    codes: [...(question.where[path] ?? []), ...(question.of[path] ?? [])],
  }));
  return Object.entries(about).some(
    ([variable, codes]) =>
      grouped.includes(variable) ||
      asked.some(
        (one) =>
          one.variable === variable &&
          (codes.length === 0 ||
            one.codes.some((code) => codes.some((own) => isA(code, own) || isA(own, code)))),
      ),
  );
}
