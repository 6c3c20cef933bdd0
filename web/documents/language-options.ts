import type { Option } from '../kit/labelled-select.tsx';
import { languageWords } from '../values/place-words.ts';

/** Languages whose reports are read for suggestions. */
const READ = ['en', 'fr', 'ar', 'es'];
/** ISO 639-1 codes of languages with newspapers, from which a document may be. */
const OTHERS =
  'af am az be bg bn bs ca cs cy da de el et eu fa fi ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms mt my ne nl no om pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi wo xh yo zh zu'.split(
    ' ',
  );

/** The languages to choose from by name, those that are read first; the one that stands there is always among them. */
export function languageOptions(value: string): readonly Option[] {
  const named = (codes: readonly string[]) =>
    codes.map((code) => ({ value: code, title: languageWords(code) }));
  const others = value === '' || [...READ, ...OTHERS].includes(value) ? OTHERS : [...OTHERS, value];
  return [
    { value: '', title: 'not known' },
    ...named(READ),
    ...named(others).toSorted((a, b) => a.title.localeCompare(b.title)),
  ];
}
