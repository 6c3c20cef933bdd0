import { QueryClient, type QueryClientConfig, type QueryFunctionContext } from '@tanstack/react-query';
import type {
  CodebookView,
  EventPageView,
  GroundView,
  RecordColumnView,
  RecordEvidenceView,
  RecordListView,
} from '../../src/api/index.ts';
import type { Note } from '../../src/counting/index.ts';
import type { Contested, Finding, FindingRow, MapData, Question } from '../../src/model/index.ts';

/** Where pages read a release from: the server of a workbench, or the files of a published site. */
export interface Source {
  codebook(): Promise<CodebookView>;
  event(record: string): Promise<EventPageView>;
  records(type: string): Promise<RecordListView>;
  column(type: string, variable: string): Promise<RecordColumnView>;
  finding(question: Question): Promise<Finding>;
  /** Ids of the records that are unknown to a row. */
  unknown(question: Question, group: FindingRow['group']): Promise<readonly string[]>;
  /** Ids of the records that a caveat speaks of. */
  noted(question: Question, note: Note): Promise<readonly string[]>;
  contested(where: Question['where']): Promise<Contested>;
  map(question: Question): Promise<MapData>;
  ground(): Promise<GroundView>;
  evidence(records: readonly string[]): Promise<readonly RecordEvidenceView[]>;
}

/** A cache that knows where what it holds comes from. */
export class SourceCache extends QueryClient {
  readonly source: Source;

  constructor(source: Source, config: QueryClientConfig) {
    super(config);
    this.source = source;
  }
}

/** The function of a query that reads from the source of the cache that it is asked through. */
export function fromSource<Data>(read: (source: Source) => Promise<Data>) {
  return ({ client }: QueryFunctionContext): Promise<Data> => {
    if (!(client instanceof SourceCache)) throw new Error('the cache has no source');
    return read(client.source);
  };
}
