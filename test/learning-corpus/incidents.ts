import * as words from './incident-words.ts';
import { type Draws, drawsFrom, type Halves } from './random.ts';

/** An invented report in capitals with what it tells, in the form that `attest learn --from` takes. */
export interface IncidentReport {
  readonly document: string;
  readonly language: 'en';
  readonly published: string | null;
  readonly text: string;
  readonly records: readonly {
    readonly type: 'event';
    readonly statements: readonly { readonly variable: string; readonly value: unknown }[];
  }[];
}

interface Incident {
  readonly type: 'bombing' | 'killing' | 'kidnapping' | 'raid';
  readonly attacker: string | null;
  readonly group: string | null;
  readonly victims: readonly Person[];
  readonly target: string | null;
  readonly weapon: string | null;
  readonly town: string;
}

/** How a person or people are first named, and how afterwards. */
interface Person {
  readonly full: string;
  readonly short: string;
  readonly plain: string;
}

export interface IncidentOptions {
  /** Reports of different halves share no sentences, or no names and words for things: harder tests. */
  readonly halves?: Halves;
  /** Paragraphs of other things at least, 25 words each (2). */
  readonly asides?: number;
}

/**
 * Invented incident reports in capitals: about half tell of one or two incidents, the others of politics, clashes,
 * statements and economy with the same names and words. Far easier than real ones: a check that learning works, no
 * measure of how well it will do.
 */
export function incidentReports(
  count: number,
  seed: number,
  options: IncidentOptions = {},
): IncidentReport[] {
  const draws = drawsFrom(seed, options.halves);
  const { asides = 2 } = options;
  return Array.from({ length: count }, (_, i) =>
    report(draws, `invented-${String(i + 1).padStart(4, '0')}`, asides),
  );
}

function report(draws: Draws, document: string, asides: number): IncidentReport {
  const incidents = draws.chance(0.5)
    ? Array.from({ length: draws.chance(0.2) ? 2 : 1 }, () => incident(draws))
    : [];
  const paragraphs = incidents.flatMap((one) => tell(draws, one));
  const noise = asides + draws.whole(incidents.length > 0 ? 0 : 3, 6);
  for (let i = 0; i < noise; i += 1)
    paragraphs.splice(draws.whole(Math.min(1, paragraphs.length), paragraphs.length), 0, aside(draws));
  const head = `${draws.word(words.TOWNS)}, ${draws.whole(1, 28)} ${draws.word(words.MONTHS)} ${draws.whole(87, 91)} (${draws.word(words.MEDIA)}) -- [TEXT] `;
  return {
    document,
    language: 'en',
    published: null,
    text: wrap(head + paragraphs.join('\n\n')),
    records: incidents.map(recordOf),
  };
}

function recordOf(one: Incident): IncidentReport['records'][number] {
  const statements: { variable: string; value: unknown }[] = [{ variable: 'type', value: one.type }];
  const add = (variable: string, value: unknown) => value !== null && statements.push({ variable, value });
  add('perpetrator_individual', one.attacker);
  add('perpetrator_organisation', one.group === null ? null : { any: alternatives(one.group) });
  for (const { plain, full } of one.victims) add('victim', plain === full ? plain : { any: [plain, full] });
  add('target', one.target);
  add('weapon', one.weapon);
  return { type: 'event', statements };
}

function alternatives(group: string): string[] {
  const [, name = group, initials] = /^(.*?)(?: \[(\w+)\])?$/.exec(group) ?? [];
  return initials === undefined ? [name] : [name, initials];
}

function incident(draws: Draws): Incident {
  const type = draws.pick(['bombing', 'bombing', 'killing', 'killing', 'kidnapping', 'raid'] as const);
  const people = Array.from({ length: draws.whole(type === 'bombing' ? 0 : 1, 2) }, () => person(draws));
  return {
    type,
    attacker: draws.chance(0.75) ? bare(draws.word(words.ATTACKERS)) : null,
    group: draws.chance(0.5) ? draws.word(words.GROUPS) : null,
    victims: people.filter(({ plain }, i) => people.findIndex((other) => other.plain === plain) === i),
    target: type === 'bombing' || type === 'raid' ? draws.word(words.TARGETS) : null,
    weapon: type === 'bombing' ? draws.word(words.BOMBS) : draws.chance(0.4) ? draws.word(words.GUNS) : null,
    town: draws.word(words.TOWNS),
  };
}

function person(draws: Draws): Person {
  if (draws.chance(0.4)) {
    const full = bare(draws.word(words.PEOPLE));
    return { full, short: full, plain: full };
  }
  const [last, post] = [draws.word(words.LAST), draws.word(words.POSTS)];
  const name = `${draws.word(words.FIRST)} ${last}`;
  return draws.chance(0.6)
    ? { full: `${post} ${name}`, short: last, plain: name }
    : { full: `${name}, A ${post} IN ${draws.word(words.TOWNS)},`, short: last, plain: name };
}

function bare(phrase: string): string {
  return phrase.replace(/^A /, '');
}

function tell(draws: Draws, one: Incident): string[] {
  const { target, weapon, town, victims } = one;
  const who = one.attacker ?? draws.pick(['UNKNOWN PERSONS', 'SOMEBODY', 'PERSONS WHO FLED']);
  const people = victims.map(({ full }) => full).join(' AND ');
  const when = draws.pick([
    'LAST NIGHT',
    'YESTERDAY',
    'AT DAWN TODAY',
    'ON MONDAY',
    'THIS MORNING',
    'EARLY TODAY',
  ]);
  const armed =
    weapon && one.type !== 'bombing'
      ? draws.pick([` WITH ${weapon}`, `, USING ${weapon},`, `, WHO CARRIED ${weapon},`])
      : '';
  const lines: Readonly<Record<Incident['type'], readonly [string, ...string[]]>> = {
    bombing: [
      `${who} DETONATED ${an(weapon)} IN FRONT OF THE ${target} IN ${town} ${when}.`,
      `${an(weapon)} PLACED BY ${who} EXPLODED ${when} NEXT TO THE ${target} OF ${town}.`,
      `THE ${target} IN ${town} WAS DAMAGED ${when} BY ${an(weapon)} THAT ${who} HAD THROWN.`,
      `IT WAS LEARNED THAT ${who} BLEW UP THE ${target} NEAR ${town} ${when} WITH ${weapon}.`,
      `${when}, ${weapon} LEFT BY ${who} DESTROYED THE ${target} LOCATED ON THE ROAD TO ${town}.`,
      `THE EXPLOSION OF ${an(weapon)} SHOOK THE ${target} ${when}; ${who} WERE SEEN RUNNING TOWARD DOWNTOWN ${town}.`,
    ],
    killing: [
      `${people} WAS MURDERED ${when} BY ${who}${armed} IN ${town}.`,
      `${who}${armed} SHOT AND KILLED ${people} ${when} NEAR ${town}.`,
      `THE MURDER OF ${people}, COMMITTED ${when} BY ${who}${armed}, HAS SHOCKED ${town}.`,
      `${people} DIED ${when} WHEN ${who}${armed} OPENED FIRE ON A STREET OF ${town}.`,
      `THE BODY OF ${people} WAS FOUND ${when} OUTSIDE ${town}; WITNESSES SAW ${who}${armed} LEAVE THE PLACE.`,
      `${who}${armed} ASSASSINATED ${people} AS HE LEFT HIS HOME IN ${town} ${when}.`,
    ],
    kidnapping: [
      `${who}${armed} KIDNAPPED ${people} ${when} IN ${town}.`,
      `${people} WAS ABDUCTED ${when} BY ${who}${armed} ON THE HIGHWAY TO ${town}.`,
      `THE WHEREABOUTS OF ${people}, SEIZED ${when} BY ${who} IN ${town}, ARE UNKNOWN.`,
      `${who}${armed} INTERCEPTED THE VEHICLE OF ${people} ${when} AND TOOK HIM TO AN UNKNOWN PLACE.`,
    ],
    raid: [
      `${who}${armed} ATTACKED THE ${target} IN ${town} ${when}, LEAVING ${people} WOUNDED.`,
      `THE ${target} IN ${town} CAME UNDER FIRE ${when} FROM ${who}${armed}; ${people} WAS INJURED.`,
      `${people} WAS WOUNDED ${when} WHEN ${who}${armed} STORMED THE ${target} OF ${town}.`,
      `AN ATTACK BY ${who}${armed} AGAINST THE ${target} LEFT ${people} HURT IN ${town} ${when}.`,
    ],
  };
  return [draws.pick(lines[one.type]), ...after(draws, one, people)];
}

function after(draws: Draws, { group, type, victims, target, attacker }: Incident, people: string): string[] {
  const sentences: string[] = [];
  if (type === 'bombing' && people !== '')
    sentences.push(
      draws.pick([
        `AS A RESULT, ${people} WAS KILLED.`,
        `THE BLAST INJURED ${people}.`,
        `${people} DIED INSTANTLY.`,
        `AMONG THE WOUNDED IS ${people}.`,
      ]),
    );
  if (group !== null)
    sentences.push(
      draws.pick([
        `THE ${group} CLAIMED RESPONSIBILITY IN A CALL TO ${draws.word(words.MEDIA)}.`,
        `POLICE BLAME THE ${group} FOR THE ACTION.`,
        `A LEAFLET SIGNED BY THE ${group} WAS FOUND AT THE SCENE.`,
        `THE ATTACK WAS ATTRIBUTED TO THE ${group}.`,
        `MILITARY SOURCES SAID THAT MEMBERS OF THE ${group} WERE BEHIND IT.`,
        `IN A COMMUNIQUE THE ${group} TOOK CREDIT FOR THE OPERATION.`,
      ]),
    );
  const [first] = victims;
  if (first && first.short !== first.full && draws.chance(0.6))
    sentences.push(
      draws.pick([
        `${first.short} HAD RECEIVED DEATH THREATS.`,
        `RELATIVES OF ${first.short} DEMANDED AN INVESTIGATION.`,
        `${first.short} WAS 4${draws.whole(0, 9)} YEARS OLD.`,
      ]),
    );
  if (target && draws.chance(0.4))
    sentences.push(
      draws.pick([`DAMAGE TO THE ${target} IS CONSIDERABLE.`, `THE ${target} HAD BEEN ATTACKED BEFORE.`]),
    );
  if (attacker && draws.chance(0.3))
    sentences.push(draws.pick([`THE ${attacker} FLED.`, `THE AUTHORITIES ARE LOOKING FOR THE ${attacker}.`]));
  return [sentences.join(' ')];
}

/** What is no incident: comment, politics, clashes, economy, with the same kinds of names. */
function aside(draws: Draws): string {
  const name = `${draws.word(words.COMMENTERS)} ${draws.word(words.FIRST)} ${draws.word(words.LAST)}`;
  const [group] = alternatives(draws.word(words.GROUPS));
  const [town, other, media] = [draws.word(words.TOWNS), draws.word(words.LAST), draws.word(words.MEDIA)];
  const [people, target] = [bare(draws.word(words.PEOPLE)), draws.word(words.TARGETS)];
  return draws.pick([
    `${name} SAID THAT THE GOVERNMENT WILL NOT YIELD TO VIOLENCE AND THAT TALKS WITH THE ${group} REMAIN POSSIBLE.`,
    `${name} TOLD ${media} THAT PEACE IN ${draws.word(words.DEPARTMENTS)} DEPENDS ON THE PARTIES.`,
    `THE CONGRESS WILL DEBATE NEXT WEEK A BILL ON THE SALARIES OF ${people}, DEPUTY ${other} ANNOUNCED.`,
    `TROOPS OF THE ${draws.whole(2, 9)}TH BRIGADE CLASHED WITH A COLUMN OF THE ${group} NEAR ${town}; THE ARMY REPORTED NO LOSSES.`,
    `THE PRICE OF COFFEE ROSE AGAIN, ACCORDING TO ${media}, AND EXPORTERS IN ${town} EXPECT A GOOD YEAR.`,
    `${name} INAUGURATED A NEW ${target} IN ${town} BEFORE HUNDREDS OF ${people}.`,
    `THE ${group} PROPOSED A CEASE-FIRE DURING THE ELECTIONS, BUT ${name} REJECTED IT.`,
    `A DELEGATION OF ${people} MET WITH ${name} TO DISCUSS HUMAN RIGHTS.`,
    `${name} CONDEMNED TERRORISM IN GENERAL AND ASKED FOR MORE FUNDS FOR THE POLICE.`,
    `IN ${town}, ${people} MARCHED PEACEFULLY TO DEMAND WATER AND ROADS.`,
    `THE FOOTBALL TEAM OF ${town} WON BY ${draws.whole(1, 4)} GOALS, ${media} REPORTED.`,
    `${name} WILL TRAVEL TO ${town} ON FRIDAY TO SIGN A TRADE AGREEMENT WITH HIS COLLEAGUE ${other}.`,
    `THE ARMY SEIZED WEAPONS OF THE ${group} IN A WAREHOUSE IN ${town}.`,
    `WITHOUT NAMING ANYONE, ${name} REFERRED TO "DARK FORCES" THAT WANT TO STOP THE PEACE PROCESS.`,
  ]);
}

function an(weapon: string | null): string {
  const one = weapon ?? 'DEVICE';
  return /S$|^\d|FIRE$|^DYNAMITE$/.test(one) ? one : `${/^[AEIOU]/.test(one) ? 'AN' : 'A'} ${one}`;
}

/** Lines of up to 70 characters, as wire reports came. */
function wrap(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/(.{40,70}) /g, '$1\n'))
    .join('\n\n');
}
