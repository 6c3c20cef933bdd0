import { AttestError, canonicalJson } from '../../model/index.ts';
import { renderSvg } from './render.ts';
import { type Block, type Mark, padded, SIZES, stack, text } from './scene.ts';
import { wrapText } from './text-measure.ts';
import type { ChartLanguage } from './words/wording.ts';

/** What every kind of chart is told. */
export interface ChartBase {
  readonly title: string;
  /** Stands under the marks; says what N is, e.g. "N = 33 plots". */
  readonly caption: string;
  readonly language?: ChartLanguage;
  /** Default: the language's own. */
  readonly direction?: 'ltr' | 'rtl';
  /** Natural width in CSS pixels, 240 to 1200, default 640. */
  readonly width?: number;
  /** Prefix of the ids inside the SVG; derived from the content when absent. Letters, digits, `-` and `_`. */
  readonly id?: string;
}

/** The numbers of a chart as plain rows, to stand beside it. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Chart {
  /** One `<svg>` element. The same specification gives the same bytes. */
  readonly svg: string;
  readonly table: ChartTable;
}

/** Width, language and direction, settled. */
export interface Setting {
  readonly width: number;
  readonly language: ChartLanguage;
  readonly rtl: boolean;
}

/** @throws AttestError `INPUT_INVALID` when the width or the id is out of range. */
export function settingOf({ width = 640, language = 'en', direction, id }: ChartBase): Setting {
  if (!(width >= 240 && width <= 1200))
    refuseChart(`a chart cannot be ${width} pixels wide`, 'Give 240 to 1200.');
  if (id !== undefined && !/^[A-Za-z][\w-]*$/.test(id))
    refuseChart(`"${id}" cannot be an id`, 'Begin with a letter; then letters, digits, - and _.');
  return { width, language, rtl: (direction ?? (language === 'ar' ? 'rtl' : 'ltr')) === 'rtl' };
}

/** Puts title, key, marks and caption under each other and writes the SVG. */
export function chartOf(
  spec: ChartBase,
  parts: {
    readonly key: Block;
    readonly body: Block;
    readonly description: string;
    readonly table: ChartTable;
  },
): Chart {
  const { width, language, rtl } = settingOf(spec);
  const all = stack([
    paragraph(spec.title, width, SIZES.title, true),
    parts.key,
    parts.body,
    paragraph(spec.caption, width, SIZES.small, false),
  ]);
  const svg = renderSvg({
    id: spec.id ?? `chart-${fingerprint(canonicalJson(spec))}`,
    width,
    height: Math.ceil(all.height),
    title: spec.title,
    description: parts.description,
    language,
    direction: rtl ? 'rtl' : 'ltr',
    marks: all.marks,
  });
  return { svg, table: parts.table };
}

/** Text over the whole width: the title, bold, or a note in small type. */
export function paragraph(content: string, width: number, size: number, bold: boolean): Block {
  const lines = content === '' ? [] : wrapText(content, width, size);
  const marks: Mark[] = lines.map((line, i) =>
    text(line, 0, i * (size + 5) + size, { size, bold, quiet: !bold }),
  );
  return padded({ marks, height: lines.length * (size + 5) }, 0, bold ? 10 : 6);
}

export function refuseChart(message: string, hint: string): never {
  throw new AttestError('INPUT_INVALID', message, { hint });
}

/** @throws AttestError `INPUT_INVALID` unless all are whole numbers from 0. */
export function checkCounts(label: string, ...values: readonly number[]): void {
  for (const value of values)
    if (!Number.isSafeInteger(value) || value < 0)
      refuseChart(`"${label}" has ${value} for a count`, 'Give whole numbers from 0.');
}

/** FNV-1a, 32 bit, in base 36: short, and the same on every machine. */
function fingerprint(content: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
