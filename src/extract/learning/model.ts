/** The version of the file's form. Goes up when an old model can no longer be read. */
export const MODEL_FORMAT = 'attest-model/1';

/** How well a variable was suggested on documents that the model had not seen (cross-validation). */
export interface VariableQuality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many values people coded. */
  readonly coded: number;
  /** How many the model suggested. */
  readonly suggested: number;
}

export interface ModelQuality {
  /** Parts that the documents were cut into; each was predicted by a model trained on the others. */
  readonly folds: number;
  readonly variables: Readonly<Record<string, VariableQuality>>;
  /** Expected calibration error of all suggestions, from 0 to 1; ten bins of equal size. */
  readonly calibrationError: number;
}

export interface ModelProvenance {
  /** When it was trained, as the caller said. */
  readonly trained: string;
  readonly documents: readonly string[];
  readonly records: number;
  readonly statements: number;
  /** SHA-256 of the codebook in force, or null for an outside corpus. */
  readonly codebook: string | null;
  /** The rules whose suggestions it was trained on. */
  readonly extractor: string;
}
