import type { Draws } from '../random.ts';
import * as people from './people-words.ts';
import * as things from './thing-words.ts';

/** A noun phrase as a text first has it, in short, and the ways in which a coder may write it. */
export interface Phrase {
  readonly full: string;
  readonly short: string;
  readonly answers: readonly string[];
}

/** Attackers with what is said of them before and behind. */
export function attackers(draws: Draws): Phrase {
  const head = draws.word(people.ATTACKER_HEADS);
  const modifier = draws.chance(0.75) ? `${draws.word(people.ATTACKER_MODIFIERS)} ` : '';
  const behind = draws.chance(0.2) ? draws.word(BEHIND) : '';
  const bare = modifier.replace(/^A /, '');
  return {
    full: `${modifier}${head}${behind}`,
    short: `THE ${head}`,
    answers: distinct([`${bare}${head}`, `${modifier}${head}`, head]),
  };
}

const BEHIND = [
  ' DRESSED IN OLIVE GREEN',
  ' WEARING CIVILIAN CLOTHES',
  ' TRAVELING IN A GREY VAN',
  ', THEIR FACES COVERED,',
] as const;

/** Named people with a post before or behind, people counted, or someone with a trade. */
export function victim(draws: Draws): Phrase {
  const kind = draws.next();
  if (kind < 0.45) return named(draws);
  if (kind < 0.8) {
    const head = draws.word(people.PEOPLE);
    const count = draws.chance(0.6) ? `${draws.word(COUNTS)} ` : '';
    const whence = draws.chance(0.2) ? ` FROM ${draws.word(things.TOWNS)}` : '';
    return {
      full: `${count}${head}${whence}`,
      short: `THE ${head}`,
      answers: distinct([head, `${count}${head}`]),
    };
  }
  const head = draws.word(people.SINGLE);
  const article = draws.chance(0.7) ? 'A ' : 'HIS ';
  return { full: `${article}${head}`, short: `THE ${head}`, answers: [head, `${article}${head}`] };
}

const COUNTS = ['TWO', 'THREE', 'SEVERAL', 'FOUR', 'AT LEAST SIX', 'SOME 20', 'A DOZEN', '12'] as const;

function named(draws: Draws): Phrase {
  const [first, last] = [draws.word(people.FIRST), draws.word(people.LAST)];
  const [post, name] = [draws.word(people.POSTS), `${first} ${last}`];
  const article = /^[AEIOU]/.test(post) ? 'AN' : 'A';
  const full = draws.pick([
    `${post} ${name}`,
    `${name}, ${article} ${post} IN ${draws.word(things.TOWNS)},`,
    `THE ${post} OF ${draws.word(things.TOWNS)}, ${name},`,
    `${post} ${name}`,
    name,
    `${name} (${draws.whole(24, 67)})`,
    `${post} ${name}, ${draws.whole(30, 66)},`,
    `THE WELL-KNOWN ${post} ${name}`,
  ]);
  return {
    full,
    short: draws.chance(0.5) ? last : `THE ${post}`,
    answers: [name, `${post} ${name}`],
  };
}

export function target(draws: Draws): Phrase {
  const head = draws.word(things.TARGET_HEADS);
  const owner = draws.chance(0.6) ? `${draws.word(things.TARGET_OWNERS)} ` : '';
  const of = draws.chance(0.15) ? ` OF THE ${group(draws).short}` : '';
  return {
    full: `THE ${owner}${head}${of}`,
    short: `THE ${head}`,
    answers: distinct([`${owner}${head}`, head, `${owner}${head}${of}`]),
  };
}

export function weapon(draws: Draws, isBomb: boolean): Phrase {
  const bare = draws.word(isBomb ? things.BOMBS : things.GUNS);
  const one = /S$|^\d|FIRE$|^DYNAMITE$|^TNT$|C-4/.test(bare);
  const article = /^[AEIOU]/.test(bare) ? 'AN ' : 'A ';
  return { full: one ? bare : `${article}${bare}`, short: `THE ${bare}`, answers: [bare] };
}

/** A group with its initials in brackets the first time, as wire reports have them. */
export function group(draws: Draws): Phrase {
  const name = `${draws.word(things.GROUP_WORDS)} ${draws.word(things.GROUP_KINDS)}`;
  const initials = name
    .split(/[ -]/)
    .filter((word) => word !== 'OF')
    .map((word) => word.charAt(0))
    .join('');
  if (initials.length < 3 || draws.chance(0.4)) return { full: `THE ${name}`, short: name, answers: [name] };
  const full = `THE ${name} [${initials}]`;
  return { full, short: initials, answers: [name, initials, `${name} [${initials}]`] };
}

function distinct(answers: readonly string[]): string[] {
  return [...new Set(answers.map((answer) => answer.trim()))];
}
