import type { CategoryModel } from './categories.ts';
import type { ConfidenceModel } from './confidence.ts';
import type { FillerModel } from './fillers.ts';
import type { ProposalModel } from './leads/proposals.ts';
import type { VariableQuality } from './quality.ts';

/** What a model was made of. */
export interface ModelProvenance {
  /** When it was trained, as the caller said. */
  readonly trained: string;
  /** Documents that it learned from: ids of a project's, names of an outside corpus's. */
  readonly documents: readonly string[];
  readonly records: number;
  readonly statements: number;
  /** Suggestions that people had judged. */
  readonly judged: number;
  /** SHA-256 of the codebook in force; null for outside corpora alone. */
  readonly codebook: string | null;
  /** The rules whose suggestions it was trained on. */
  readonly extractor: string;
}

/** How well it did on documents that it had not seen (cross-validation). */
export interface ModelQuality {
  readonly variables: Readonly<Record<string, VariableQuality>>;
  /** Expected calibration error of what it would suggest; null when there is nothing to measure on. */
  readonly calibrationError: number | null;
}

/** A trained model: plain data, the same for equal input. Holds hashes of words, no words. */
export interface LearnedModel {
  readonly name: string;
  readonly provenance: ModelProvenance;
  readonly quality: ModelQuality;
  /** The corpus has codes of its own for what an event is. */
  readonly ownTypes: boolean;
  /** Variables that the corpus fills with words of its own: what the rules suggest for them is left out. */
  readonly ownWords: readonly string[];
  /** How the rules' suggestions are to be trusted. */
  readonly confidence: ConfidenceModel | null;
  readonly fillers: FillerModel | null;
  readonly categories: CategoryModel | null;
  /** Events where the rules tell none. */
  readonly proposals: ProposalModel | null;
}
