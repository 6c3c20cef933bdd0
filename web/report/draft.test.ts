import { describe, expect, it } from 'vitest';
import { PLAIN_QUESTION } from '../../src/model/index.ts';
import { blankReport, formsOf, withFinding } from './draft.ts';
import { findingName } from './finding-name.ts';

const HEAD = '---\ntitle: Lakes\nlanguage: en\nfindings:\n---\n\nProse.\n';
const plots = { ...PLAIN_QUESTION, where: { type: ['plot_disrupted'] } };

describe('a finding in a report', () => {
  it('has its question in the head and its sentence at the end', () => {
    const text = withFinding(HEAD, plots, 'sentence');
    expect(text).toContain('findings:\n  plot_disrupted: { "where": {"type":["plot_disrupted"]} }\n---');
    expect(text.endsWith('Prose.\n\n{{plot_disrupted.statement}}.\n')).toBe(true);
  });

  it('is a table, a chart, or one sentence of all where the question has rows', () => {
    const byYear = { ...plots, by: ['year'] };
    expect(formsOf(plots)).toEqual(['sentence']);
    expect(formsOf(byYear)).toEqual(['sentence', 'table', 'chart']);
    expect(withFinding(HEAD, byYear, 'table')).toContain('{{table plot_disrupted_by_year}}');
    expect(withFinding(HEAD, byYear, 'chart')).toContain('{{chart line plot_disrupted_by_year}}');
    expect(withFinding(HEAD, { ...plots, by: ['type'] }, 'chart')).toContain(
      '{{chart bar plot_disrupted_by_type}}',
    );
    expect(withFinding(HEAD, byYear, 'sentence')).toBe(withFinding(HEAD, plots, 'sentence'));
  });

  it('keeps the name of a question that is there already', () => {
    const twice = withFinding(withFinding(HEAD, plots, 'sentence'), plots, 'sentence');
    expect(twice.match(/plot_disrupted:/g)).toHaveLength(1);
    expect(twice.match(/\{\{plot_disrupted\.statement\}\}/g)).toHaveLength(2);
    expect(withFinding(twice, { ...plots, background: true }, 'sentence')).toContain('plot_disrupted_2:');
  });

  it('makes a head for a text that has none', () => {
    expect(withFinding('Only prose.', plots, 'sentence')).toMatch(
      /^---\ntitle: .*\nlanguage: en\nfindings:\n {2}plot_disrupted:/,
    );
  });
});

describe('the name of a finding', () => {
  it.each([
    [{ where: { type: ['plot_disrupted'], date: ['2020'] } }, 'plot_disrupted_2020'],
    [{ where: { date: ['2020'] }, by: ['weapon.planned'] }, 'events_2020_by_weapon_planned'],
    [{ where: { publisher: ['صحيفة'] } }, 'events'],
    [{ where: { type: ['attack', 'plot_disrupted'] } }, 'attack_or_plot_disrupted'],
    [{ type: 'statistic' }, 'statistics'],
  ])('%j is %s', (part, name) => {
    expect(findingName({ ...PLAIN_QUESTION, ...part })).toBe(name);
  });

  it('is cut at a word', () => {
    const name = findingName({ ...PLAIN_QUESTION, where: { publisher: ['word '.repeat(30)] } });
    expect(name.length).toBeLessThanOrEqual(48);
    expect(name).toMatch(/_word$/);
  });
});

it('a new report has its name as its title', () => {
  expect(blankReport('Lakes: 2020')).toContain('title: "Lakes: 2020"\n');
});
