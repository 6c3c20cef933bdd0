import type { Codebook } from '../codebook/index.ts';
import type {
  Author,
  DecidedStatement,
  Decision,
  Judgement,
  RecordEvidence,
  SettledRecord,
} from '../model/index.ts';
import type { ReleaseAbout } from './about.ts';
import type { Cell, Row } from './cell.ts';

/** Where the log ended when the release was cut. */
interface ReleaseHead {
  readonly seq: number;
  readonly transaction: number;
  readonly hash: string;
}

/** What a release tells of a document: never its text. */
export interface ReleaseDocument {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly language: string | null;
  readonly origin: string;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
  /** What a dataset says that it covers; null for what is no dataset, or says nothing. */
  readonly scope?: string | null;
}

/** Words on both sides of a quote, so that it can be read without its document. */
export interface QuoteContext {
  readonly before: string;
  readonly after: string;
}

/** Something that was left out, and why: a rejected record, a document without a countable operation. */
export interface Exclusion {
  readonly kind: 'record' | 'document';
  readonly id: string;
  readonly type: string | null;
  readonly document: string | null;
  readonly reason: string;
  /** Ids of inclusion rules. */
  readonly rules: readonly string[];
  readonly note: string | null;
}

export interface ReleaseDecision extends Decision {
  readonly seq: number;
}

/** A statement about a record, and the report that makes it where several are one record. */
export interface ReleaseStatement extends DecidedStatement {
  readonly report?: string;
}

/** What holds for two reports of the release: the same, not the same or unsure; who says so, and why. */
export interface ReleaseJudgement extends Judgement {
  readonly author: Author;
  readonly seq: number;
}

/** An organisation or agency of the release, with all names that it goes by. */
export interface ReleaseActor {
  readonly id: string;
  /** Ids of the actors that were judged to be this one, its own first. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly relations: readonly { readonly kind: string; readonly to: string; readonly period: string }[];
  /** EDTF; `../..` where nobody says. */
  readonly active: string;
  readonly country: string | null;
}

/** Rows in any order, at once or as they are read. */
type Rows<T> = Iterable<T> | AsyncIterable<T>;

export interface ReleaseInput {
  readonly name: string;
  readonly head: ReleaseHead;
  readonly codebook: Codebook;
  /** The codebook as its authors wrote it. */
  readonly codebookText: string;
  readonly documents: readonly ReleaseDocument[];
  readonly records: Rows<SettledRecord>;
  /** Those that nobody has decided are left out; the rejected ones are kept with who rejected them. */
  readonly statements: Rows<ReleaseStatement>;
  /** Statement id → words around its quote. */
  readonly contexts: Readonly<Record<string, QuoteContext>>;
  /** Every decision, overruled ones too; without it, those that the statements carry. */
  readonly decisions?: Rows<ReleaseDecision>;
  /** Record id → independent origins of its reports, where that is not the number of its documents. */
  readonly origins?: ReadonlyMap<string, number>;
  readonly judgements?: Rows<ReleaseJudgement>;
  /** Organisations and agencies that values name. */
  readonly actors?: readonly ReleaseActor[];
  /** What was left out beside the records that are coded out or doubtful. */
  readonly excluded?: Rows<Exclusion>;
  /** Who publishes it, under which terms: for the citation file, the licence and the sensitivity note. */
  readonly about?: ReleaseAbout;
  /** Folder of the release before it: the changelog tells what changed since. */
  readonly predecessor?: string;
  /** Names of private persons that were masked in what is given here. */
  readonly masked?: Rows<MaskedName>;
  /** Regions of places that were derived from outlines, where the project has some. */
  readonly regions?: RegionsDerived;
  /** What the release is for, for the manifest. */
  readonly note?: string;
  /** Name and version of the software, for the manifest. */
  readonly software?: string;
}

/** Places whose region nobody states, by what outlines say of their points. */
export interface RegionsDerived {
  /** Outlines that the project has of its first level. */
  readonly outlines: number;
  /** Lies in one region on its day. */
  readonly derived: number;
  /** Lies in none, in several over its days or its radius, or has no point that is known to a district or better. */
  readonly undecided: number;
}

/** A name that was masked in a cell, and the commitment to it: HMAC-SHA-256 under its document's salt, hex. */
export interface MaskedName {
  readonly table: string;
  /** Id of the row: of a document, a statement, a record. */
  readonly row: string;
  readonly column: string;
  /** Which of the cell's masked names, from 0. */
  readonly n: number;
  readonly document: string | null;
  readonly commitment: string;
}

export interface ReleaseEffects {
  /** Told what is being done: "events", "checks". */
  readonly progress?: (step: string) => void;
}

export interface Release {
  readonly manifest: Manifest;
  readonly codebook: Codebook;
  /**
   * Rows of a query over the release's tables. Parameters are `$1`, `$2`, …
   * @throws AttestError INTERNAL when the engine refuses the query.
   */
  query(sql: string, params?: readonly (Cell | readonly Cell[])[]): Promise<Row[]>;
  /** The accepted sentences behind records, in the order of the ids; ids that the release does not have are left out. */
  evidence(recordIds: readonly string[]): Promise<RecordEvidence[]>;
  close(): Promise<void>;
}

export interface TableEntry {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** SHA-256 of the table's canonical rows, sorted by bytes, each with a line feed behind it. */
  readonly digest: string;
}

export interface Manifest {
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly id: string;
  readonly name: string;
  /** What it is for, in the words of whoever cut it; no part of its id. */
  readonly note?: string;
  readonly head: ReleaseHead;
  readonly software: string;
  readonly codebook: { readonly id: string; readonly version: string };
  /** Who publishes it, under which terms, where the project says so. */
  readonly about?: ReleaseAbout;
  /** How regions were derived, where the project has outlines. */
  readonly regions?: RegionsDerived;
  readonly tables: readonly TableEntry[];
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** Name of the manifest's file. */
export const MANIFEST = 'manifest.json';
export const MANIFEST_SCHEMA = 'attest/release/1';

export interface ReleaseProblem {
  /** File of the release. */
  readonly file: string;
  readonly what: string;
}
