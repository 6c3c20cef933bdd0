import {
  type ActorAlias,
  type ActorKind,
  type ActorRelation,
  ALWAYS,
  type KnownActor,
  RELATION_KINDS,
} from './actor.ts';

/**
 * Actors out of a table of facts: `= id | name | active | country?`, then names by language (`en A; B`, `--` for all
 * languages; `A*` is a place or a common word too), then relations (`> kind id period`).
 */
export function readActors(table: string, kind: ActorKind): KnownActor[] {
  return table
    .trim()
    .split(/^= /m)
    .filter((entry) => entry !== '')
    .map((entry) => readActor(entry.trim().split('\n'), kind));
}

function readActor([head = '', ...lines]: readonly string[], kind: ActorKind): KnownActor {
  const [id = '', name = '', active = ALWAYS, country = null] = head.split(' | ');
  return {
    id,
    kind,
    name,
    aliases: lines.flatMap(readAliases),
    relations: lines.flatMap(readRelation),
    active,
    country,
  };
}

function readAliases(line: string): ActorAlias[] {
  const [language = '', names = ''] = [line.slice(0, 2), line.slice(3)];
  if (language.startsWith('>')) return [];
  return names.split('; ').map((name) => ({
    name: name.replace(/\*$/, ''),
    language: language === '--' ? null : language,
    ...(name.endsWith('*') ? { common: true as const } : {}),
  }));
}

function readRelation(line: string): ActorRelation[] {
  const [mark, word, to = '', period = ALWAYS] = line.split(' ');
  const kind = RELATION_KINDS.find((known) => known === word);
  return mark === '>' && kind ? [{ kind, to, period }] : [];
}
