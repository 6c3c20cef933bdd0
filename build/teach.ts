/**
 * Teaches the judges that weigh what the rules tell of short reports, and writes their weights. Equal lessons and rules give
 * equal bytes.
 * usage: npm run teach
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JudgesFile, writeJudges } from '../src/extract/judging/judge.ts';
import { teach } from '../src/extract/judging/teaching.ts';
import { lessonsIn } from '../test/eval/lessons.ts';

const HOME = join(import.meta.dirname, '..');
const GOLDEN = join(HOME, 'test', 'golden');

/** A line for each feature, so that a change of weights can be read. */
function textOf({ taught, judges, constants, weights }: JudgesFile): string {
  const rows = Object.entries(weights).map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`);
  const [lesson, names, own] = [taught, judges, constants].map((part) => JSON.stringify(part));
  return `{"taught":${lesson},\n"judges":${names},\n"constants":${own},\n"weights":{\n${rows.join(',\n')}\n}}`;
}

const started = Date.now();
const lessons = [
  ...(await lessonsIn(join(GOLDEN, 'lessons'), () => true)),
  ...(await lessonsIn(join(GOLDEN, 'digests'), (line) => line % 2 === 0)),
];
const events = lessons.reduce((sum, { coded }) => sum + coded.length, 0);
console.log(`${lessons.length} reports with ${events} events read; teaching`);
const file = writeJudges(teach(lessons), { documents: lessons.length, events });
writeFileSync(join(HOME, 'src/extract/judging/weights.json'), `${textOf(file)}\n`);
console.log(
  `${file.judges.length} judges written, ${Object.keys(file.weights).length} features, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
