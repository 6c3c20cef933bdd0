import type { Lesson } from '../../src/extract/judging/teaching.ts';
import { codedNews } from './coded-news.ts';
import { pairEvents } from './event-score.ts';
import { cityGazetteer } from './extraction.ts';

/**
 * Coded reports as lessons: read by the rules alone, each of their events beside the coded one that it tells.
 * @param folder a corpus in the form of the coded news
 * @param isTaken by line of `meta.jsonl`, counted from 1
 */
export async function lessonsIn(folder: string, isTaken: (line: number) => boolean): Promise<Lesson[]> {
  const documents = await codedNews(folder, cityGazetteer(), new Map());
  return documents.flatMap((document, i) => {
    if (!isTaken(i + 1)) return [];
    const { suggested, leads = [], coded } = document;
    return [{ records: suggested, leads, coded, pairs: pairEvents(document, suggested) }];
  });
}
