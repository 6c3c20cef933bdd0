import type {
  ArchivedDocument,
  Author,
  DecidedStatement,
  Decision,
  Described,
  Description,
  DocumentText,
  DraftStatement,
  Judgement,
} from '../model/index.ts';

/**
 * The append-only log and its views. One interface, one behaviour test, several engines (SQLite now).
 * Every method returns a promise, so that a server-based engine fits behind it.
 */
export interface Store {
  /**
   * Appends in one transaction under one lock: sequence numbers without gaps, one link on the hash chain.
   * All or nothing. What is already there (the same statement, the same document, a re-made live suggestion)
   * is reported with `added: false` and gets no entry; when nothing is new, no transaction is written.
   * A retracted suggestion made again is live again (`added: true`). Later drafts may build on earlier ones.
   * Durable when the promise resolves.
   *
   * A statement without a document belongs to that of its record, and goes with it.
   * @throws AttestError DOC_NOT_FOUND, RECORD_UNKNOWN or STATEMENT_UNKNOWN for what a draft refers to and is not
   * there; DOC_WITHDRAWN; STATEMENT_INVALID for a quote without a document; DECISION_INVALID for a replacement
   * where there should be none, or none where one is needed; RELEASE_EXISTS; INPUT_INVALID for what is there
   * with other content; STORE_HELD
   */
  append(author: Author, drafts: readonly Draft[]): Promise<Appended>;
  /** The id that a statement has, or would have: HMAC-SHA-256 of its key under its document's (or the project's) salt. */
  identify(statement: DraftStatement): Promise<string>;
  /** Commitments to texts: HMAC-SHA-256 under a document's salt, or the project's for null; hex. */
  seal(document: string | null, texts: readonly string[]): Promise<string[]>;
  head(): Promise<Head>;
  documents(): Promise<StoredDocument[]>;
  document(id: string): Promise<StoredDocument | undefined>;
  /** A version of a document's text; the newest when no version is named. */
  text(document: string, version?: number): Promise<DocumentText | undefined>;
  records(filter?: RecordFilter): Promise<StoredRecord[]>;
  /** Statements with their decisions, in log order. Retracted suggestions that nobody decided are left out. */
  statements(filter?: StatementFilter): Promise<DecidedStatement[]>;
  /** The same one by one, for stores that do not fit into memory. What is appended meanwhile may be among them. */
  eachStatement(filter?: StatementFilter): AsyncIterable<DecidedStatement>;
  /** Every decision in log order, the overruled ones too. */
  decisions(filter?: { statement?: string; document?: string }): Promise<StoredDecision[]>;
  /** Every judgement in log order, the overruled ones too; without those on records that were withdrawn. */
  judgements(): Promise<StoredJudgement[]>;
  releases(): Promise<StoredRelease[]>;
  /** The text of a codebook that was appended. */
  codebook(sha256: string): Promise<string | undefined>;
  /**
   * Takes a document out for good: salt, text, quotes, statements' content and descriptions go (and are
   * overwritten on disk); entries, ids, commitments and the reason stay; adding the same bytes again is refused.
   * The archived bytes are the caller's to delete. Returns the releases that held it.
   */
  withdraw(author: Author, document: string, reason: string): Promise<Withdrawal>;
  /** Whether these bytes belong to a withdrawn document. */
  isWithdrawn(sha256: string): Promise<boolean>;
  /**
   * Recomputes statement ids, commitments, the hash chain and the projections; yields each problem, those of
   * the log in its order, so the first changed entry first. A log that was cut off or written anew as a whole
   * can only be told by heads known from elsewhere: give those of the release manifests.
   */
  verify(known?: readonly Head[]): AsyncIterable<StoreProblem>;
  /** Drops the projections and builds them again from the log. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}

/** What can be appended. */
export type Draft =
  | { readonly kind: 'document'; readonly document: ArchivedDocument }
  | { readonly kind: 'text'; readonly text: DocumentText }
  | { readonly kind: 'description'; readonly document: string; readonly description: Description }
  | { readonly kind: 'record'; readonly record: StoredRecord }
  | { readonly kind: 'statement'; readonly statement: DraftStatement; readonly made: Made }
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** A machine no longer suggests this, or suggests it again. */
  | { readonly kind: 'liveness'; readonly statement: string; readonly live: boolean }
  /** A quote found again in a newer text version. Offsets in code points. */
  | {
      readonly kind: 'anchor';
      readonly statement: string;
      readonly textVersion: number;
      readonly start: number;
      readonly end: number;
      readonly status: string;
    }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'codebook'; readonly sha256: string; readonly text: string }
  | { readonly kind: 'release'; readonly release: StoredRelease };

/** How a statement was made; stands on the log entry, not in the statement's id. */
export interface Made {
  /** 0 to 1 for a machine's suggestion, null for a coder's statement. */
  readonly confidence: number | null;
  /** Name and version of the extractor, or null. */
  readonly extractor: string | null;
  /** SHA-256 of the codebook in force, or null. */
  readonly codebook: string | null;
}

export interface Appended {
  readonly head: Head;
  /** One per draft, in order: the subject's id (statement id, document id …) and whether it was new. */
  readonly results: readonly { readonly id: string; readonly added: boolean }[];
}

/** Where the log ends. `hash` is the last link of the chain (hex); seq 0 and the empty string for an empty log. */
export interface Head {
  readonly seq: number;
  readonly transaction: number;
  readonly hash: string;
}

export interface StoredRecord {
  readonly id: string;
  readonly type: string;
  /** The document that a suggested record belongs to. */
  readonly document: string | null;
}

export interface StoredDocument extends ArchivedDocument {
  /** The description in force per field: a coder's last before the detected one. */
  readonly described: Readonly<Described>;
  readonly textVersion: number | null;
  readonly withdrawn: { readonly reason: string; readonly at: string } | null;
}

export interface StoredDecision extends Decision {
  readonly seq: number;
  readonly at: string;
}

export interface StoredJudgement extends Judgement {
  readonly author: Author;
  readonly seq: number;
  readonly at: string;
}

export interface StoredRelease {
  readonly id: string;
  readonly name: string;
  /** What it is for, in the words of whoever cut it. */
  readonly note?: string;
  readonly head: Head;
  /** Ids of the documents whose quotes it holds. */
  readonly documents: readonly string[];
}

export interface RecordFilter {
  readonly document?: string;
  readonly type?: string;
  readonly ids?: readonly string[];
}

export interface StatementFilter {
  readonly document?: string;
  readonly record?: string;
  readonly ids?: readonly string[];
  /** Only what somebody accepts (a dataset stands for what it states) and, for `pending`, only machine suggestions without any decision. */
  readonly state?: 'accepted' | 'pending';
}

export interface Withdrawal {
  readonly document: string;
  readonly statements: number;
  readonly releases: readonly StoredRelease[];
  /** False while another process reads the old pages: then the content is out of reach, and the next opening erases it. */
  readonly erased: boolean;
}

export interface StoreProblem {
  readonly seq: number | null;
  readonly what: string;
}

/** Effects that an engine needs; real ones by default, fixed ones in tests. */
export interface StoreEffects {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** How long to wait for another process that holds the store, in milliseconds. */
  readonly lockWaitMs: number;
}
