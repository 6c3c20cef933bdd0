import { LIGHT_WORDS, PARTICLES, type Particle, SUN_ARTICLES } from './data/particles.ts';
import type { Piece } from './pieces.ts';
import { type Script, type Word, wordOf } from './word.ts';

/** A word of a name together with the particles in front of it. */
export interface NameToken {
  /** `initial`: one letter; `light`: a title or a small word, worth little. */
  readonly kind: 'word' | 'initial' | 'light';
  /** Particles included, in one usual form: `alkhyam`, `benali`, `abdelhak`. */
  readonly whole: Word;
  /** Without particles, where there are any. */
  readonly core: Word | null;
  readonly particle: Particle | null;
}

/** One usual form for each particle. */
const FORMS: Readonly<Record<Script, Readonly<Record<Particle, string>>>> = {
  latin: { article: 'al', son: 'ben', father: 'abou', servant: 'abdel' },
  arabic: { article: 'ال', son: 'بن', father: 'ابو', servant: 'عبدال' },
};

/** `Abdelhak`, `Abderrahmane`, `Abdul…`, `عبدالحق`: joined, and the l may have become the next letter. */
const LATIN_SERVANT = /^abd[aeiou]{1,2}(?:l|(?=rr|ss|nn|zz|tt|dd|ch|sh|sl))(?=[a-z]{3})/;
const ARABIC_SERVANT = /^عبدال(?=..)/;
const ARABIC_ARTICLE = /^ال(?=..)/;

/** Words of a name in written order, particles joined to what they stand before; titles and small words left out. */
export function nameTokens(written: readonly Piece[]): NameToken[] {
  const pieces = written.filter(({ letters }) => letters !== '');
  const tokens: NameToken[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = coreAt(pieces, at);
    const token = tokenOf(pieces, at, end);
    if (token) tokens.push(token);
    at = end + 1;
  }
  const hasWord = tokens.some(({ kind }) => kind === 'word');
  const last = tokens.length - 1;
  return hasWord
    ? tokens.flatMap((token, i) => (token.kind !== 'light' ? [token] : i === last ? [asWord(token)] : []))
    : tokens.map(asWord);
}

function asWord(token: NameToken): NameToken {
  return { ...token, kind: 'word' };
}

/** Where the word stands that the particles from `at` on belong to. */
function coreAt(pieces: readonly Piece[], at: number): number {
  let core = at;
  while (core < pieces.length - 1 && particleAt(pieces, core) !== null) core += 1;
  return core;
}

function particleAt(pieces: readonly Piece[], at: number): Particle | null {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || !next || piece.script !== next.script) return null;
  const isSun = SUN_ARTICLES.has(piece.letters) && next.letters.startsWith(piece.letters.slice(1));
  return isSun ? 'article' : (PARTICLES.get(piece.letters) ?? null);
}

function tokenOf(pieces: readonly Piece[], from: number, core: number): NameToken | null {
  const piece = pieces[core];
  if (!piece) return null;
  let token = plainToken(piece);
  for (let at = core - 1; at >= from; at -= 1) {
    const particle = particleAt(pieces, at);
    if (particle) token = withParticle(particle, token);
  }
  return token;
}

function plainToken({ script, letters }: Piece): NameToken {
  const kind = letters.length === 1 ? 'initial' : LIGHT_WORDS.has(letters) ? 'light' : 'word';
  const whole = wordOf(script, letters);
  const joined = joinedParticle(script, letters);
  if (!joined) return { kind, whole, core: null, particle: null };
  const core = letters.slice(joined.length).replace(/^([a-z])\1/, '$1');
  return { kind, whole, core: wordOf(script, core), particle: joined.particle };
}

function joinedParticle(script: Script, letters: string): { particle: Particle; length: number } | null {
  const servant = (script === 'latin' ? LATIN_SERVANT : ARABIC_SERVANT).exec(letters);
  if (servant) return { particle: 'servant', length: servant[0].length };
  const article = script === 'arabic' ? ARABIC_ARTICLE.exec(letters) : null;
  return article ? { particle: 'article', length: article[0].length } : null;
}

/** The core of a servant's name is never apart from it; an article goes with what stands before it. */
function withParticle(particle: Particle, inner: NameToken): NameToken {
  const { script } = inner.whole;
  const isServant = inner.particle === 'servant';
  const core = isServant ? inner.whole : (inner.core ?? inner.whole);
  if (isServant && particle === 'article') return inner;
  return { kind: 'word', whole: wordOf(script, FORMS[script][particle] + core.letters), core, particle };
}
