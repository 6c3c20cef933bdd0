import { stringify } from 'yaml';
import { type Ask, asksOf } from './asks.ts';
import type { CountryFacts } from './country-facts.ts';
import { PARTS, type Part, SECTIONS, type SectionId } from './sections.ts';
import { countryWords } from './words/country-words.ts';

/**
 * A country report as Markdown with questions in its front matter, to be built, or edited first. It has the sections
 * of which the codebook knows the variables: key findings, map, ties, people, weapons and targets, cooperation,
 * comparison, contested figures, measures, sources, and what was left out. It holds no number: the build puts them in.
 */
export function countryReport(facts: CountryFacts): string {
  const words = countryWords(facts.language);
  const asks = asksOf(facts);
  const shown = (section: SectionId) => sectionOf(section, asks, facts);
  const body = SECTIONS.map(shown).filter((text) => text !== '');
  const front = {
    title: words.title(facts.country.name, words.span(facts.from, facts.to)),
    language: facts.language,
    release: facts.release,
    findings: Object.fromEntries(
      asks.map(({ name, question }) => [name, { title: words.asks[name], ...question }]),
    ),
    stated: Object.fromEntries(
      facts.contested.flatMap(claimsOf).map(({ name, record }) => [name, { record }]),
    ),
  };
  return `---\n${stringify(front, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body.join('\n\n')}\n`;
}

interface NamedClaim {
  readonly name: string;
  readonly record: string;
}

function claimsOf({ records }: CountryFacts['contested'][number], quantity: number): NamedClaim[] {
  return records.map((record, at) => ({ name: `claim_${quantity + 1}_${at + 1}`, record }));
}

/** A section with its heading; empty where none of its questions can be answered. */
function sectionOf(section: SectionId, asks: readonly Ask[], facts: CountryFacts): string {
  const words = countryWords(facts.language);
  const parts = PARTS[section];
  const known = new Set<string>(asks.map(({ name }) => name));
  const answerable = parts.filter((part) => !('ask' in part) || known.has(part.ask));
  const blocks = blocksOf(answerable, facts);
  if (parts.length > 0 && blocks.length === 0) return '';
  return [`## ${words.headings[section]}`, words.leads[section], ...blocks].join('\n\n');
}

/** Lines that follow each other are one list; everything else stands alone. */
function blocksOf(parts: readonly Part[], facts: CountryFacts): string[] {
  const blocks: string[] = [];
  let list: string[] = [];
  const close = () => {
    if (list.length > 0) blocks.push(list.join('\n'));
    list = [];
  };
  for (const part of parts) {
    if (part.kind === 'line') list.push(lineOf(part, facts));
    else {
      close();
      blocks.push(...standing(part, facts));
    }
  }
  close();
  return blocks;
}

function lineOf({ ask, form }: Extract<Part, { kind: 'line' }>, { language }: CountryFacts): string {
  const words = countryWords(language);
  return `- **${words.asks[ask]}**${words.colon} {{${ask}.${form}}}`;
}

function standing(part: Exclude<Part, { kind: 'line' }>, facts: CountryFacts): string[] {
  switch (part.kind) {
    case 'display':
      return [`{{${howTo(part, facts)} ${part.ask}}}`];
    case 'list':
      return [`{{list ${part.what}}}`];
    case 'claims':
      return facts.contested.map((quantity, at) => {
        const names = claimsOf(quantity, at).map(({ name }) => name);
        return `{{chart claims ${names.join(' ')}}}`;
      });
  }
}

/** Regions are shaded where the project has their outlines, and listed where it has not. */
function howTo({ ask, how }: Extract<Part, { kind: 'display' }>, { boundaries }: CountryFacts): string {
  return ask === 'by_region' && boundaries ? 'chart regions' : how;
}
