import { EXTRACTOR } from '../extractor.ts';
import { pluralVariables, trainCategories } from './categories.ts';
import { trainConfidence } from './confidence.ts';
import type { LearningDocument } from './corpus.ts';
import { trainFillers } from './fillers.ts';
import type { FillerRole } from './gold.ts';
import { leadTextOf } from './leads/lead-text.ts';
import { trainProposals } from './leads/proposals.ts';
import type { LearnedModel } from './model.ts';
import { formOf, WORDS } from './name-forms.ts';
import { preparer } from './prepared-text.ts';
import { calibrationError } from './quality.ts';
import { kindsOf, type VariableKind, type VariableKinds } from './roles.ts';
import { codedVariables, judgedSuggestions, rolesOfOwnWords } from './verdicts.ts';

export interface TrainOptions {
  readonly name: string;
  /** When, for the provenance: ISO 8601. */
  readonly trained: string;
  /** SHA-256 of the codebook in force, or null. */
  readonly codebook: string | null;
  /** What a codebook says of variables; others are told by how their values are written. */
  readonly kinds?: Readonly<Record<string, VariableKind>>;
  readonly seed?: number;
}

/**
 * Trains a model on coded documents: calibrated confidence for what the rules suggest, phrases that go with values of
 * categorical variables, and fillers of variables whose values are words of the text. Linear models on hashed
 * features, nothing pretrained; equal input gives an equal model. Time grows linearly with the text. What it learns
 * is how reports are coded: it scores words of reports, never a person.
 */
export function trainModel(documents: readonly LearningDocument[], options: TrainOptions): LearnedModel {
  const { seed = 1, name, trained, codebook } = options;
  const kinds = kindsOf(documents, options.kinds);
  const ownWords = rolesOfOwnWords(documents, kinds.roles);
  const coded = codedVariables(documents, ownWords);
  const roles = fillerRoles(documents, kinds, ownWords);
  const prepare = preparer();
  const prepared = documents.map(prepare);
  const confidence = trainConfidence(documents, coded, seed);
  const fillers = roles.length > 0 ? trainFillers(documents, prepared, roles, seed) : null;
  const categories = trainCategories(documents, prepared, kinds.categories, seed);
  const leadTexts = documents.flatMap((document, i) => {
    const text = prepared[i];
    return text ? [leadTextOf(document, text)] : [];
  });
  const proposals = trainProposals(documents, leadTexts, coded.byType.get('event') ?? new Set(), seed);
  const trainings = [confidence, fillers, categories];
  const judged = trainings.flatMap((training) => training?.judged ?? []);
  const records = documents.flatMap((document) => document.coded);
  return {
    name,
    provenance: {
      trained,
      documents: documents.map(({ id }) => id),
      records: records.length,
      statements: records.reduce((total, { statements }) => total + statements.length, 0),
      judged: documents.flatMap((one) => judgedSuggestions(one, coded)).filter(({ right }) => right !== null)
        .length,
      codebook,
      extractor: `${EXTRACTOR.name} ${EXTRACTOR.version}`,
    },
    quality: {
      variables: {
        ...categories?.quality,
        ...fillers?.quality,
        ...(proposals?.quality ? { event: proposals.quality } : {}),
      },
      calibrationError: judged.length > 0 ? calibrationError(judged) : null,
    },
    ownTypes: coded.ownTypes,
    ownWords,
    confidence: confidence?.model ?? null,
    fillers: fillers?.model ?? null,
    categories: categories?.model ?? null,
    proposals: proposals?.model ?? null,
  };
}

/** What is found as spans: roles, and of names what the rules miss. */
function fillerRoles(
  documents: readonly LearningDocument[],
  kinds: VariableKinds,
  ownWords: readonly string[],
): FillerRole[] {
  const plural = pluralVariables(documents);
  const suggested = new Set(
    documents.flatMap((one) =>
      one.suggested.flatMap(({ statements }) => statements.map(({ variable }) => variable)),
    ),
  );
  const isRuled = (role: string) => suggested.has(role) && !ownWords.includes(role);
  return [
    ...kinds.roles.map((role) => ({ role, form: WORDS, several: true, ruled: isRuled(role) })),
    ...kinds.names.map((role) => ({
      role,
      form: formOf(role, documents),
      several: plural.has(role),
      ruled: true,
    })),
  ];
}
