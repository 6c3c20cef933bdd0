import { describe, expect, it } from 'vitest';
import { PLAIN_QUESTION } from '../../src/model/index.ts';
import { withFinding } from './draft.ts';

const HEAD = '---\ntitle: Lakes\nlanguage: en\nfindings:\n---\n\nProse.\n';
const plots = { ...PLAIN_QUESTION, where: { type: ['plot_disrupted'] } };

describe('a finding in a report', () => {
  it('has its question in the head and its sentence at the end', () => {
    const text = withFinding(HEAD, plots);
    expect(text).toContain('findings:\n  finding_1: { "where": {"type":["plot_disrupted"]} }\n---');
    expect(text.endsWith('Prose.\n\n{{finding_1.statement}}.\n')).toBe(true);
  });

  it('is a table where the question has rows', () => {
    expect(withFinding(HEAD, { ...plots, by: ['year'] })).toContain('{{table finding_1}}');
  });

  it('keeps the name of a question that is there already', () => {
    const twice = withFinding(withFinding(HEAD, plots), plots);
    expect(twice.match(/finding_1:/g)).toHaveLength(1);
    expect(twice.match(/\{\{finding_1\.statement\}\}/g)).toHaveLength(2);
    expect(withFinding(twice, { ...plots, by: ['year'] })).toContain('finding_2:');
  });

  it('makes a head for a text that has none', () => {
    expect(withFinding('Only prose.', plots)).toMatch(
      /^---\ntitle: .*\nlanguage: en\nfindings:\n {2}finding_1:/,
    );
  });
});
