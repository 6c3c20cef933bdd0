import { describe, expect, it } from 'vitest';
import { smallCodebook } from '../../test/small-codebook.ts';
import { smallStatement } from '../../test/small-release.ts';
import type { DecidedStatement, Value } from '../model/index.ts';
import { recordStanding, type Standing, standingOf } from './standing.ts';

function decided(
  acceptedBy: readonly string[],
  rejectedBy: readonly string[],
  value: Value = 'attack',
): DecidedStatement {
  return smallStatement('st_1', 'rec_1', 'type', value, { acceptedBy, rejectedBy });
}

describe('what coders made of a statement', () => {
  it.each<[readonly string[], readonly string[], Standing]>([
    [[], [], 'undecided'],
    [['anna'], [], 'accepted'],
    [[], ['anna'], 'rejected'],
    [['anna'], ['ben'], 'disputed'],
    [['anna', 'judge'], ['ben'], 'accepted'],
    [['anna', 'ben'], ['judge'], 'rejected'],
    [['judge'], ['other judge'], 'disputed'],
  ])('accepted by %j, rejected by %j: %s', (acceptedBy, rejectedBy, standing) => {
    expect(standingOf(decided(acceptedBy, rejectedBy), ['judge', 'other judge'])).toBe(standing);
  });
});

describe('what coders made of a record', () => {
  const { event } = smallCodebook().recordTypes;
  it.each<[readonly DecidedStatement[], Standing]>([
    [[], 'undecided'],
    [[decided([], ['anna'])], 'rejected'],
    [[decided([], ['anna']), decided(['anna'], [], 'plot_disrupted')], 'accepted'],
    [[decided([], ['anna']), decided([], [], 'other')], 'undecided'],
    [[decided(['anna'], ['ben'])], 'disputed'],
    [[smallStatement('st_2', 'rec_1', 'link', 'linked')], 'undecided'],
    [[{ ...decided(['anna'], []), record: 'rec_2' }], 'undecided'],
  ])('its key decides, case %#', (statements, standing) => {
    if (!event) throw new Error('no event in the codebook');
    expect(recordStanding(event, 'rec_1', statements)).toBe(standing);
  });

  it('another variable stands in for the key where nobody states that, if the codebook says so', () => {
    if (!event) throw new Error('no event in the codebook');
    const stated = smallStatement('st_2', 'rec_1', 'link', 'linked');
    const type = { ...event, keyOr: 'link' };
    expect(recordStanding(type, 'rec_1', [stated])).toBe('accepted');
    expect(recordStanding(type, 'rec_1', [stated, decided([], ['anna'])])).toBe('rejected');
  });
});
