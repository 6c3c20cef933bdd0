import { categoriesOf, type Variable, variableOf } from '../codebook/index.ts';
import { readWords, type WordsReading } from '../extract/index.ts';
import { AttestError, type Place, rulerFor, sliceCodePoints, type Value } from '../model/index.ts';
import { placeKey, placeValue } from '../places/index.ts';
import type { Words } from './hand-coding.ts';
import type { Workspace } from './workspace.ts';

/** Which variable of which record type a value is wanted for, and out of which words. */
export interface WantedValue {
  readonly type: string;
  readonly variable: string;
  readonly words: Words;
}

/**
 * The value that chosen words of a document mean for a variable, as the suggestions' readers read them; null where
 * they do not say one, and somebody has to choose.
 * @throws AttestError DOC_NOT_FOUND, STATEMENT_INVALID
 */
export async function valueOfWords(
  ws: Workspace,
  id: string,
  { type, variable: name, words: { start, end } }: WantedValue,
): Promise<Value | null> {
  const [document, text] = [await ws.store.document(id), await ws.store.text(id)];
  if (!document || !text) throw new AttestError('DOC_NOT_FOUND', `there is no document ${id}`);
  const variable = variableOf(ws.codebook, type, name);
  if (!variable)
    throw new AttestError('STATEMENT_INVALID', `the codebook has no variable ${name} of ${type}`);
  const words = sliceCodePoints(text.text, start, end, rulerFor(text.text)).trim();
  const { language, published } = document.described;
  const reading = readWords(
    {
      text: text.text,
      start,
      end,
      language: language?.value ?? null,
      published: published?.value ?? null,
      gazetteer: await ws.gazetteer(),
    },
    words,
  );
  return meaningOf(ws, variable, words, reading);
}

function meaningOf(ws: Workspace, variable: Variable, words: string, reading: WordsReading): Value | null {
  switch (variable.type) {
    case 'count':
      return reading.count();
    case 'number':
      return reading.count()?.best ?? null;
    case 'date': {
      const edtf = reading.date();
      return edtf === null ? null : { edtf, basis: 'occurred' };
    }
    case 'period':
      return reading.date();
    case 'place':
      return withRole(reading.place());
    case 'country':
      return reading.place()?.country ?? null;
    case 'text':
      return words;
    case 'item':
      return { item: words, count: reading.count() };
    case 'category':
      return codeNamed(ws, variable, words);
    case 'actor':
      return { name: codeNamed(ws, variable, words) ?? 'other', text: words };
    default:
      return null;
  }
}

function withRole(place: Omit<Place, 'role'> | null): Place | null {
  return place && { ...place, role: 'operation' };
}

/** The code that the words name: by its title, its code, or another spelling of it. */
function codeNamed(ws: Workspace, variable: Variable, words: string): string | null {
  const wanted = words.toLowerCase();
  const found = categoriesOf(ws.codebook, variable).find(({ code, title, aliases }) =>
    [code, title, ...aliases].some((name) => name.toLowerCase() === wanted),
  );
  return found?.code ?? null;
}

/** The places that a name may mean, most populous first: for a coder to choose from. */
export async function placesNamed(ws: Workspace, name: string): Promise<Place[]> {
  const entries = (await ws.gazetteer()).lookup(placeKey(name));
  return entries.map((entry) => placeValue(entry, 'operation'));
}
