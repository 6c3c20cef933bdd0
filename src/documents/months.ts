const NAMES: Record<number, string> = {
  1: 'january|jan|janvier|janv|enero|ene|يناير|جانفي|كانون الثاني',
  2: 'february|feb|février|fevrier|févr|febrero|فبراير|فيفري|شباط',
  3: 'march|mar|mars|marzo|مارس|آذار',
  4: 'april|apr|avril|avr|abril|abr|أبريل|ابريل|إبريل|أفريل|افريل|نيسان',
  5: 'may|mai|mayo|مايو|ماي|أيار',
  6: 'june|jun|juin|junio|يونيو|يونيه|جوان|حزيران',
  7: 'july|jul|juillet|juil|julio|يوليو|يوليوز|يوليه|جويلية|تموز',
  8: 'august|aug|août|aout|agosto|ago|أغسطس|اغسطس|غشت|أوت|اوت|آب',
  9: 'september|sept|sep|septembre|septiembre|setiembre|سبتمبر|شتنبر|أيلول',
  10: 'october|oct|octobre|octubre|أكتوبر|اكتوبر|تشرين الأول',
  11: 'november|nov|novembre|noviembre|نوفمبر|نونبر|تشرين الثاني',
  12: 'december|dec|décembre|decembre|déc|diciembre|dic|ديسمبر|دجنبر|كانون الأول',
};

/** Names of months, lower case, in the languages and calendars' customs that reports use → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(NAMES).flatMap(([number, names]) =>
    names.split('|').map((name): [string, number] => [name, Number(number)]),
  ),
);
