const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'dv', 'yi'];

/** Whether a language (ISO 639) is written from right to left. */
export function isRightToLeft(language: string | null): boolean {
  return language !== null && RIGHT_TO_LEFT.includes(language);
}
