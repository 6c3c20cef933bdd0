import type { ReadSentence, Story } from './story.ts';

interface Told {
  readonly stories: readonly Story[];
  readonly sentences: readonly ReadSentence[];
}

const NEAR = 3;

/**
 * An attacker whom the police shoot is part of the attack: an operation that tells of nothing but that goes into
 * the attack told beside it.
 */
export function joinShootings(told: Told): Told {
  const joined = new Map<Story, Story>();
  for (const story of told.stories) {
    const attack = isShooting(story) ? told.stories.find((other) => isBeside(other, story)) : undefined;
    if (attack) joined.set(story, attack);
  }
  if (joined.size === 0) return told;
  for (const [shooting, attack] of joined) {
    attack.frames.push(...shooting.frames.map((frame) => ({ ...frame, class: 'attack' as const })));
    attack.following.push(...shooting.following);
  }
  return {
    stories: told.stories.filter((story) => !joined.has(story)),
    sentences: told.sentences.map((read) => ({
      ...read,
      stories: [...new Set(read.stories.map((story) => joined.get(story) ?? story))],
    })),
  };
}

/** Only killing, or only things found, at no town of its own. */
function isShooting({ class: kind, frames }: Story): boolean {
  const acts = frames.flatMap(({ acts: some }) => some.map(({ term }) => term.act));
  const towns = frames.flatMap(({ places }) => places).filter(({ entry }) => entry?.kind !== 'country');
  return (
    kind === 'operation' &&
    towns.length === 0 &&
    (acts.every((act) => act === 'kill' || act === 'injure') || isFind(frames) || isOfAttacker(frames))
  );
}

/** "police caught the attacker": one person, spoken of before. */
function isOfAttacker(frames: Story['frames']): boolean {
  return frames.every(
    ({ bindings }) =>
      bindings.length > 0 &&
      bindings.every(({ people }) => people.every((group) => group.definite && group.one === true)),
  );
}

/** "A flag was found in his room": something found, on no day of its own and by nobody who was arrested. */
function isFind(frames: Story['frames']): boolean {
  return frames.every(
    ({ acts, bindings, dates }) =>
      bindings.length === 0 && dates.length === 0 && acts.every(({ term }) => term.act === 'seize'),
  );
}

function isBeside(other: Story, story: Story): boolean {
  if (other.class !== 'attack') return false;
  const at = (one: Story) => one.frames.map(({ sentence }) => sentence.index);
  return at(other).some((a) => at(story).some((b) => Math.abs(a - b) <= NEAR));
}
