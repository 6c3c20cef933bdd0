import { type Finding, PLAIN_QUESTION, type Question, type ShareTest } from '../model/index.ts';
import { fisher } from './intervals.ts';
import { bothOf } from './parse-conditions.ts';

type Share = ShareTest['with'];

/** Answers the question on both sides of the condition that divides its base, and sets the two shares against each other. */
export async function testShares(
  question: Question,
  ask: (question: Question) => Promise<Finding>,
): Promise<ShareTest> {
  const [[path, codes] = ['', []]] = Object.entries(question.against);
  const before = question.of[path];
  const side = async (alternatives: readonly string[]): Promise<Share> => {
    const of = { ...question.of, [path]: before ? bothOf(before, alternatives) : [...alternatives] };
    const { rows } = await ask({ ...plainly(question), of });
    const { k = 0, n = 0, unknown = 0 } = rows[0] ?? {};
    return { k, n, unknown };
  };
  const whole = (await ask(plainly(question))).rows[0]?.n ?? 0;
  const [inside, outside] = [await side(codes), await side([negationOf(codes)])];
  return {
    with: inside,
    without: outside,
    unplaced: whole - inside.n - outside.n,
    p: fisher(known(inside), known(outside)),
    pAtWorst: atWorst(inside, outside),
  };
}

/** The question alone, without rows and without another test. */
function plainly({ type, where, of, known, background }: Question): Question {
  return { ...PLAIN_QUESTION, type, where, of, known, background };
}

/** None of the alternatives: `!a && !b`, and what a comparison is the opposite of. */
function negationOf(codes: readonly string[]): string {
  return codes.map((code) => `!${code}`).join(' && ');
}

function known({ k, n, unknown }: Share): { k: number; n: number } {
  return { k, n: n - unknown };
}

/** The unknowns of the side with the higher share are all no, of the other all yes; what then points the other way is 1. */
function atWorst(a: Share, b: Share): number {
  const share = ({ k, n, unknown }: Share) => (n - unknown === 0 ? 0 : k / (n - unknown));
  const [more, less] = share(a) >= share(b) ? [a, b] : [b, a];
  const [least, most] = [
    { k: more.k, n: more.n },
    { k: less.k + less.unknown, n: less.n },
  ];
  return least.k * most.n <= most.k * least.n ? 1 : fisher(least, most);
}
