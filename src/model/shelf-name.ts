/** Letters, digits, blanks, `-` and `_`: a name that is a file on any system, and leads nowhere else. A regular expression. */
export const SHELF_NAME = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} _\\-]{0,79}';
/** What may stand in such a name. */
export const SHELF_NAME_WORDS = 'Letters, digits, blanks, - and _';
