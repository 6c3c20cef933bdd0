import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/resolve/index.ts';
import { cityGazetteer } from '../../eval/extraction.ts';
import { readStories, scoreStories, storyReports } from '../../eval/stories.ts';

const stories = readStories(import.meta.dirname);
const reports = storyReports(stories, cityGazetteer());
const scores = scoreStories(reports);

describe('reports of one event, told in four languages with other counts and days', () => {
  it('are linked as hand-coded records', () => {
    expect(scores.coded.f1).toBeGreaterThan(0.97);
  });

  it('are linked as the program’s own suggestions', () => {
    expect(scores.suggested.f1).toBeGreaterThan(0.93);
  });

  it('have nothing in common with those of another story', () => {
    const story = (id: string) => id.split('/')[0];
    for (const { pairs } of Object.values(scores))
      expect(pairs.filter(({ a, b, score }) => score >= 0.6 && story(a) !== story(b))).toEqual([]);
  });
});

describe('events that are easily taken for one stay apart as coded', () => {
  for (const { name, trap } of stories.filter(({ trap }) => trap !== undefined))
    it(`${name}: ${trap}`, () => {
      const inside = scores.coded.pairs.filter(({ a, b }) => a.startsWith(name) && b.startsWith(name));
      const joined = inside.filter(
        ({ a, b, score }) => score >= 0.6 && reports.groupOf.get(a) !== reports.groupOf.get(b),
      );
      expect(joined.map(({ a, b }) => `${a} ${b}`)).toEqual([]);
    });
});

describe('copies and rewrites of one wire text are one origin', () => {
  for (const { name, reports: told } of stories.filter(({ reports: all }) => all.some(({ wire }) => wire)))
    it(name, () => {
      const origins = new Set(told.map(({ wire }, i) => wire ?? `${i}`));
      expect(originsOf(told.map(({ text }) => text))).toBe(origins.size);
    });
});
