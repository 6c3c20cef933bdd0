import type { RecordType } from '../codebook/index.ts';
import type { SettledRecord, Value, ValueType } from '../model/index.ts';

const TELLING: readonly ValueType[] = ['quantity', 'date', 'period', 'place'];

/** One line that says what a record is: "plot_disrupted, 2020-10-05, Tangier". */
export function labelOf(record: SettledRecord, recordType: RecordType): string {
  const telling = Object.values(recordType.variables).filter(({ type }) => TELLING.includes(type));
  const one = TELLING.flatMap((type) => telling.find((variable) => variable.type === type)?.name ?? []);
  const parts = [recordType.key, ...one].flatMap((name) => {
    const value = record.variables[name]?.values[0]?.value;
    return value === undefined ? [] : [wordsOf(value)];
  });
  return [...new Set(parts)].filter((part) => part !== '').join(', ') || record.type;
}

function wordsOf(value: Value): string {
  if (typeof value !== 'object') return String(value);
  if ('name' in value) return value.name;
  if ('edtf' in value) return value.edtf;
  if ('label' in value) return value.label;
  if ('best' in value) return String(value.best ?? `${value.low ?? ''}–${value.high ?? ''}`);
  return 'id' in value ? value.id : '';
}
