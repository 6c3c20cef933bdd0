import type { SuggestedStatement } from '../../model/index.ts';
import { countOf } from '../events/counts.ts';
import { standingOf } from '../events/scopes.ts';
import type { Act } from '../lexicons/lexicon.ts';
import { distinct, type Source, stated } from './value.ts';

const STATUS: Readonly<Partial<Record<Act, string>>> = {
  charge: 'charged',
  sentence: 'convicted',
  release: 'released',
  acquit: 'acquitted',
};

/** What the law did with those of the event: charged, convicted, released, acquitted, with how many and when. */
export function statusValues(source: Source): SuggestedStatement[] {
  return distinct(
    source.telling.sentences.flatMap((sentence) =>
      sentence.acts.flatMap((act) => {
        const id = STATUS[act.term.act];
        if (
          !id ||
          act.term.form === 'noun' ||
          act.term.form === 'base' ||
          standingOf(source.reading, sentence, act) !== 'told'
        )
          return [];
        const bound = source.telling.bindings.find(({ binding }) => binding.act === act)?.binding;
        if (!bound) return [];
        const date = sentence.dates.find(({ edtf }) => edtf !== null)?.edtf ?? null;
        return [
          stated(source, 'legal_status', { id, count: countOf(bound.people), date }, sentence, act, {
            certainty: 0.8,
          }),
        ];
      }),
    ),
    (value) => (typeof value === 'object' && 'id' in value ? `${value.id}` : ''),
  );
}
