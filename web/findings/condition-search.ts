/** Conditions as an address has them: `type:attack,plot_disrupted`. */
export function wordsOfConditions(conditions: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(conditions).map(
    ([variable, codes]) => `${variable}:${codes.map(writeCode).join(',')}`,
  );
}

/** The conditions of an address; what is none is left out. */
export function conditionsOfWords(words: readonly string[] = []): Record<string, string[]> {
  return Object.fromEntries(words.flatMap(parseCondition));
}

/** A comma parts codes, so one inside of a code is written otherwise. */
function writeCode(code: string): string {
  return code.replaceAll('~', '~~').replaceAll(',', '~.');
}

function readCode(written: string): string {
  return written.replace(/~([~.])/g, (_, mark) => (mark === '.' ? ',' : '~'));
}

function parseCondition(text: string): [string, string[]][] {
  const at = text.indexOf(':');
  const codes = text
    .slice(at + 1)
    .split(',')
    .filter((code) => code !== '')
    .map(readCode);
  return at > 0 && codes.length > 0 ? [[text.slice(0, at), codes]] : [];
}
