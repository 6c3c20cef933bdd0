import { AttestError } from '../model/index.ts';
import { stateOf } from './element.ts';
import { column } from './expression.ts';
import type { Field } from './field.ts';
import type { Columns } from './group-keys.ts';

/**
 * The columns that split piles by the values of a figure: its state, lowest, best and highest.
 * @throws AttestError QUESTION_INVALID for what cannot be added up
 */
export function figureColumns(field: Field): Columns {
  const { variable } = field;
  const part = (suffix: string) => column(`${variable.name}${suffix}`);
  const state = ['_figure', stateOf(field)] as const;
  if (variable.cardinality === 'one' && variable.type === 'count')
    return [state, ['_low', part('_low')], ['_best', part('_best')], ['_high', part('_high')]];
  if (variable.cardinality === 'one' && variable.type === 'number')
    return [state, ['_low', part('')], ['_best', part('')], ['_high', part('')]];
  throw new AttestError('QUESTION_INVALID', `${field.path} is no count or number, and cannot be added up`, {
    where: { path: `sum.${field.path}` },
    hint: 'Name a count such as arrested, members or killed.',
  });
}
