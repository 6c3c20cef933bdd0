import type { Codebook } from '../codebook/index.ts';
import type { ScreeningReader } from '../extract/index.ts';
import type { PageSize, Quote, WordMarks } from '../model/index.ts';
import type { Boundary, Gazetteer } from '../places/index.ts';
import type { SiteFile } from '../site/index.ts';
import type { Store } from '../store/index.ts';

/** Original bytes by their SHA-256 (lower-case hex). */
export interface Archive {
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  get(sha256: string): Promise<Uint8Array | undefined>;
  remove(sha256: string): Promise<void>;
  /** Every hash that is there. */
  list(): Promise<string[]>;
}

/** An archived PDF. */
export interface ArchivedPdf {
  /** Lower-case hex. */
  readonly sha256: string;
  /** @throws AttestError where the bytes are gone */
  bytes(): Promise<Uint8Array>;
}

/** Draws pages of PDFs and finds words on them; one at a time, with bounded time and memory. */
export interface PageReader {
  /** @throws AttestError DOC_ENCRYPTED, DOC_UNREADABLE, DOC_TOO_LARGE; so do the others */
  sizes(pdf: ArchivedPdf): Promise<readonly PageSize[]>;
  /** A page (from 1) as PNG, `width` pixels wide or less. */
  image(pdf: ArchivedPdf, page: number, width: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Where the words of a quote of its text stand. */
  marks(pdf: ArchivedPdf, quote: Quote): Promise<WordMarks>;
}

/** Texts by name, a file each: trained models, reports, saved views. */
export interface TextShelf {
  /** Names, sorted. */
  list(): Promise<string[]>;
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
  /** Whether there was one. */
  remove(name: string): Promise<boolean>;
}

/** Release folders of a project. */
export interface ReleaseShelf {
  /** Folder of a release, whether it exists or not. */
  folder(name: string): string;
  /** Names of the releases that are there, oldest first. */
  list(): Promise<string[]>;
  /** Removes a release's tables and leaves its manifest with a note. */
  retract(name: string, why: string): Promise<void>;
}

/** Published sites in the project's folder, one for each release. */
export interface SiteShelf {
  /** The built pages of a site. */
  app(): Promise<readonly SiteFile[]>;
  /** Sites that are there, and when each was written (ISO 8601, UTC). */
  list(): Promise<{ readonly name: string; readonly written: string }[]>;
  /** Puts a site in the place of an earlier one, as soon as all of it is written. */
  write<Result>(
    name: string,
    fill: (write: (file: SiteFile) => Promise<void>) => Promise<Result>,
  ): Promise<Result>;
  read(name: string, path: string): Promise<Uint8Array | undefined>;
  files(name: string): Promise<readonly SiteFile[]>;
}

export interface Settings {
  readonly name: string;
  /** Who decides when no `--as` is given. */
  readonly coder: string;
  readonly limits: { readonly maxBytes: number; readonly timeoutMs: number };
  readonly allowPrivateAddresses: boolean;
  /** The trained model that suggestions are made with; `none` for the rules alone. */
  readonly model: string;
  /** Who publishes releases; nobody named means the project. */
  readonly authors: readonly string[];
  /** SPDX identifier of releases, or NONE. */
  readonly licence: string;
  /** What readers of releases must take care of. */
  readonly sensitivity: string;
  /** Whether names of private persons in free text are masked in releases. */
  readonly maskNames: boolean;
}

/** Effects that operations need; wired in `app`, fixed in tests. */
export interface Effects {
  /** ISO 8601, UTC. */
  now(): string;
  /** A new record id, never given before. */
  mint(): string;
}

/** What maps are drawn on. */
export interface MapGround {
  /** A TopoJSON topology with `countries`. */
  baseMap(): Promise<unknown>;
  /** The project's own outlines of regions. */
  boundaries(): Promise<readonly Boundary[]>;
}

/** What reading numbers needs of a project. */
export type Releases = Pick<Workspace, 'releases'>;

/** An open project: everything that an operation works on. */
export interface Workspace {
  readonly settings: Settings;
  readonly store: Store;
  readonly archive: Archive;
  readonly releases: ReleaseShelf;
  /** The project's trained models. */
  readonly models: TextShelf;
  /** Its reports, as they are written. */
  readonly reports: TextShelf;
  /** Addresses of the workbench, by the names of saved views. */
  readonly views: TextShelf;
  readonly sites: SiteShelf;
  readonly codebook: Codebook;
  readonly codebookText: string;
  readonly codebookSha256: string;
  /** Built when first asked for. */
  gazetteer(): Promise<Gazetteer>;
  readonly ground: MapGround;
  readonly pages: PageReader;
  /** Made when first asked for. */
  screeningReader(): ScreeningReader;
  readonly effects: Effects;
}
