import { type Draws, drawsOfPart, type Part } from '../random.ts';
import * as people from './people-words.ts';
import { attackers, group, type Phrase, target, victim, weapon } from './phrases.ts';
import * as frames from './sentences.ts';
import * as things from './thing-words.ts';
import * as wrappings from './wrappings.ts';

/** An invented wire report in capitals with what it tells, in the form that `attest learn --from` takes. */
export interface WireReport {
  readonly document: string;
  readonly language: 'en';
  readonly text: string;
  readonly records: readonly {
    readonly type: 'event';
    readonly statements: readonly { readonly variable: string; readonly value: unknown }[];
  }[];
}

type Kind = keyof typeof frames.EVENTS;

interface Incident {
  readonly kind: Kind;
  readonly attacker: Phrase | null;
  readonly group: Phrase | null;
  readonly victims: readonly Phrase[];
  readonly target: Phrase | null;
  readonly weapon: Phrase | null;
  readonly town: string;
}

/**
 * Invented wire reports in capitals, about 300 words each: some 45 of 100 tell of one to three incidents amid other
 * matter, the others of speeches, talks, fighting, seizures, history and economy with the same kinds of names and
 * things. A quarter of all frames and words never stands in reports of the part `taught`; `mixed` draws half of the time
 * from that quarter, `unseen` only from it.
 */
export function wireReports(count: number, seed: number, part: Part): WireReport[] {
  const draws = drawsOfPart(seed, part);
  return Array.from({ length: count }, (_, i) => report(draws, `wire-${part}-${i + 1}`));
}

function report(draws: Draws, document: string): WireReport {
  const count = draws.chance(0.45) ? draws.pick([1, 1, 1, 2, 3] as const) : 0;
  const incidents = Array.from({ length: count }, () => incident(draws));
  const told = incidents.map((one) => tell(draws, one));
  const sentences = told.flat();
  while (sentences.join(' ').length < 1650) {
    const at = draws.chance(0.7) ? sentences.length : draws.whole(0, sentences.length);
    sentences.splice(at, 0, aside(draws));
  }
  const head = `${draws.word(things.TOWNS)}, ${draws.whole(1, 28)} ${draws.word(things.MONTHS)} ${draws.whole(87, 91)} (${draws.word(things.MEDIA)}) -- [TEXT] `;
  return { document, language: 'en', text: wrap(head, sentences), records: incidents.map(recordOf) };
}

function incident(draws: Draws): Incident {
  const kind = draws.pick(['bombing', 'killing', 'kidnapping', 'attack'] as const);
  const least = kind === 'killing' || kind === 'kidnapping' ? 1 : 0;
  const thing = kind === 'bombing' || kind === 'attack';
  return {
    kind,
    attacker: draws.chance(0.6) ? attackers(draws) : null,
    group: draws.chance(0.4) ? group(draws) : null,
    victims: Array.from({ length: draws.whole(least, draws.chance(0.3) ? 3 : 1) }, () => victim(draws)),
    target: thing ? target(draws) : null,
    weapon: kind === 'bombing' || draws.chance(0.35) ? weapon(draws, kind === 'bombing') : null,
    town: draws.chance(0.7) ? draws.word(things.TOWNS) : draws.word(things.AREAS),
  };
}

function recordOf(one: Incident): WireReport['records'][number] {
  const value = ({ answers }: Phrase) => (answers.length > 1 ? { any: answers } : answers[0]);
  const fillers: readonly (readonly [string, Phrase | null])[] = [
    ['perpetrator_individual', one.attacker],
    ['perpetrator_organisation', one.group],
    ['target', one.target],
    ['weapon', one.weapon],
    ...one.victims.map((person) => ['victim', person] as const),
  ];
  const statements = fillers.flatMap(([variable, phrase]) =>
    phrase ? [{ variable, value: value(phrase) }] : [],
  );
  return { type: 'event', statements: [{ variable: 'type', value: one.kind }, ...statements] };
}

/** The sentences of an incident, in order, with other matter between them now and then. */
function tell(draws: Draws, one: Incident): string[] {
  const lead = frameFor(draws, one);
  const lines = [lead];
  if (one.victims.length > 0 && !lead.includes('<v>')) lines.push(draws.pick(frames.HARM));
  if (one.weapon && !lead.includes('<w>')) lines.push(draws.pick(frames.ARMED));
  if (one.group) lines.push(draws.pick(frames.BLAME));
  for (let i = draws.whole(0, 2); i > 0; i -= 1) {
    const line = draws.pick(frames.AFTER);
    if (one.victims.length > 0 || !line.includes('<s>')) lines.push(line);
  }
  return lines.flatMap((line, i) => [
    ...(i > 0 && draws.chance(0.25) ? [aside(draws)] : []),
    fill(draws, varied(draws, line), one),
  ]);
}

/** A frame for what is known of an incident: without attackers, one that can do without. */
function frameFor(draws: Draws, { kind, attacker }: Incident): string {
  for (;;) {
    const frame = draws.pick(frames.EVENTS[kind]);
    if (attacker) return frame;
    const bare = frame.replace(/,? (?:PRESUMABLY )?BY <a>/, '');
    if (!bare.includes('<a>')) return bare;
    if (draws.chance(0.1)) return frame.replace('<a>', 'SOMEBODY');
  }
}

/** What nobody codes: other matter, or what an event of long ago, denied or feared would be told with. */
function aside(draws: Draws): string {
  if (draws.chance(0.8)) return fill(draws, varied(draws, draws.pick(frames.ASIDES)), null);
  const one = incident(draws);
  return fill(draws, draws.pick(wrappings.UNREAL).replace('#', frameFor(draws, one)), one);
}

/** A frame inside of a report of somebody's, with words between its parts, now and then. */
function varied(draws: Draws, frame: string): string {
  const whole = draws.chance(0.3) ? draws.pick(wrappings.REPORTED).replace('#', frame) : frame;
  return whole
    .replace(
      /<[avtwpVTWOA]>(?= )/g,
      (slot) => `${slot}${draws.chance(0.12) ? draws.pick(wrappings.BESIDE) : ''}`,
    )
    .replace(/<(?:kill|seize|raid|wreck|place|hurt)>/g, (slot) =>
      draws.chance(0.12) ? `${draws.pick(wrappings.ADVERBS)} ${slot}` : slot,
    );
}

const SLOT = /<(\w+)>/g;

function fill(draws: Draws, frame: string, one: Incident | null): string {
  const chosen = frame.replace(/\(([^()<>]*\/[^()<>]*)\)/g, (_, options: string) => {
    const [first = '', ...rest] = options.split('/');
    return draws.pick([first, ...rest]);
  });
  return chosen
    .replace(SLOT, (_, slot: string) => fillSlot(draws, slot, one))
    .replace(/\bTHE THE\b/g, 'THE')
    .replace(/,+([,.;])/g, '$1');
}

function fillSlot(draws: Draws, slot: string, one: Incident | null): string {
  const own = one ? ownSlot(draws, slot, one) : null;
  return own ?? commonSlot(draws, slot);
}

function ownSlot(draws: Draws, slot: string, one: Incident): string | null {
  switch (slot) {
    case 'a':
      return one.attacker?.full ?? null;
    case 'v':
      return joined(one.victims.map(({ full }) => full));
    case 's':
      return one.victims[0]?.short ?? null;
    case 't':
      return one.target?.full ?? null;
    case 'w':
      return one.weapon?.full ?? null;
    case 'o':
      return one.group ? (draws.chance(0.85) ? one.group.full : `THE ${one.group.short}`) : null;
    case 'p':
      return one.town;
    default:
      return null;
  }
}

function commonSlot(draws: Draws, slot: string): string {
  const verbs = frames.VERBS[slot];
  if (verbs) return draws.word(verbs);
  switch (slot) {
    case 'd':
      return draws.pick(WHEN).replace('#', draws.word(things.DAYS));
    case 'n':
      return `${draws.word(people.COMMENTERS)} ${draws.word(people.FIRST)} ${draws.word(people.LAST)}`;
    case 'm':
      return draws.word(things.MEDIA);
    case 'N':
      return `${draws.word(people.FIRST)} ${draws.word(people.LAST)}`;
    case 'A':
      return attackers(draws).full;
    case 'V':
      return draws.word(people.PEOPLE);
    case 'O':
      return group(draws).full;
    case 'T':
      return target(draws).full;
    case 'W':
      return weapon(draws, draws.chance(0.5)).full;
    default:
      return draws.word(draws.chance(0.6) ? things.TOWNS : things.AREAS);
  }
}

const WHEN = [
  'LAST NIGHT',
  'YESTERDAY',
  'AT DAWN TODAY',
  'ON #',
  'THIS MORNING',
  'EARLY TODAY',
  'LATE ON #',
  'AT NOON ON #',
  'IN THE EARLY HOURS OF #',
] as const;

function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  const bare = parts.map((part) => part.replace(/,$/, ''));
  return `${bare.slice(0, -1).join(', ')} AND ${parts.at(-1)}`;
}

/** Paragraphs of a few sentences in lines of up to 70 characters, as wire reports came. */
function wrap(head: string, sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
  return `${head}${paragraphs.join('\n\n')}`
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/(.{40,70}) /g, '$1\n'))
    .join('\n\n');
}
