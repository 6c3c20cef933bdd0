import { gzipSync } from 'node:zlib';

export interface SmallRecord {
  readonly address: string;
  readonly body: string | Uint8Array;
  /** Default `text/html`. */
  readonly type?: string;
  /** Default `200 OK`. */
  readonly status?: string;
  /** Further HTTP headers, each with its line break. */
  readonly headers?: string;
  /** Default `response`. */
  readonly record?: string;
  /** Default 2019-05-03T10:00:00Z. */
  readonly date?: string;
}

/** A record of a WARC file, for tests. */
export function warcRecord(page: SmallRecord): Uint8Array {
  const { type = 'text/html', status = '200 OK', headers = '', record = 'response' } = page;
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`;
  const block = Buffer.concat([Buffer.from(record === 'response' ? http : ''), Buffer.from(page.body)]);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${record}`,
    `WARC-Target-URI: ${page.address}`,
    `WARC-Date: ${page.date ?? '2019-05-03T10:00:00Z'}`,
    `Content-Type: ${record === 'response' ? 'application/http; msgtype=response' : type}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** A WARC file; packed, each record is a gzip member of its own. */
export function smallWarc(records: readonly SmallRecord[], packed = false): Uint8Array {
  return Buffer.concat(records.map(warcRecord).map((record) => (packed ? gzipSync(record) : record)));
}
