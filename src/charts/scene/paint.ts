/** A colour in two modes: on white paper (also the attribute of a chart that stands alone) and on a dark page. */
interface Shade {
  readonly light: string;
  readonly dark: string;
}

/**
 * Every colour of the charts, by what it stands for. The five parts differ in lightness, so that they are told apart
 * in grey and by colour-blind readers too; `onPart` is the ink of numbers inside them.
 */
export const PAINTS = {
  counted: { light: '#27608f', dark: '#7fb2dc' },
  apart: { light: '#767b83', dark: '#8d939b' },
  hatchPaper: { light: '#e4ecf2', dark: '#22303c' },
  apartPaper: { light: '#ececee', dark: '#2b2d31' },
  rule: { light: '#9aa0a8', dark: '#6b727a' },
  grid: { light: '#dfe2e6', dark: '#33383e' },
  paper: { light: '#ffffff', dark: '#16181b' },
  wash: { light: '#f1f3f5', dark: '#22262b' },
  ink: { light: '#1f2328', dark: '#e4e2dd' },
  part1: { light: '#16405f', dark: '#4585b6' },
  part2: { light: '#96416f', dark: '#c384b0' },
  part3: { light: '#2f948f', dark: '#66bdb1' },
  part4: { light: '#e8a13f', dark: '#f4c795' },
  part5: { light: '#f3dfa0', dark: '#faf0d8' },
  onPart1: { light: '#ffffff', dark: '#101214' },
  onPart2: { light: '#ffffff', dark: '#101214' },
  onPart3: { light: '#101214', dark: '#101214' },
  onPart4: { light: '#101214', dark: '#101214' },
  onPart5: { light: '#101214', dark: '#101214' },
  scale0: { light: '#ffffff', dark: '#1d2126' },
  scale1: { light: '#dbe7f1', dark: '#233646' },
  scale2: { light: '#a9c8e0', dark: '#2f5473' },
  scale3: { light: '#6b9dc4', dark: '#3d7096' },
  scale4: { light: '#34719f', dark: '#83b2d6' },
  scale5: { light: '#113f63', dark: '#c9e0f2' },
  onScaleLow: { light: '#101214', dark: '#f1f3f5' },
  onScaleHigh: { light: '#ffffff', dark: '#101214' },
  land: { light: '#f3f0e8', dark: '#262a2f' },
  sea: { light: '#e6eef4', dark: '#131b22' },
  coast: { light: '#8fa3b3', dark: '#50606d' },
  border: { light: '#a39a88', dark: '#6a6f76' },
} as const satisfies Readonly<Record<string, Shade>>;

export type Paint = keyof typeof PAINTS;

const PARTS = ['part1', 'part2', 'part3', 'part4', 'part5'] as const;
export type PartPaint = (typeof PARTS)[number];

/** The colour of the i-th part or series, from 0; after the fifth they come round again (with a texture). */
export function partPaint(index: number): PartPaint {
  return PARTS[index % PARTS.length] ?? 'part1';
}

export const PART_COUNT = PARTS.length;

export const ON_PART: Readonly<Record<PartPaint, Paint>> = {
  part1: 'onPart1',
  part2: 'onPart2',
  part3: 'onPart3',
  part4: 'onPart4',
  part5: 'onPart5',
};

const SCALE = ['scale0', 'scale1', 'scale2', 'scale3', 'scale4', 'scale5'] as const;

/** The shade of a class of the sequential scale: 0 for none, 1 to 5 from little to much. */
export function scalePaint(level: number): Paint {
  return SCALE[Math.max(0, Math.min(SCALE.length - 1, level))] ?? 'scale0';
}

/** Ink for numbers on a shade of the scale. */
export function onScale(level: number): Paint {
  return level >= 4 ? 'onScaleHigh' : 'onScaleLow';
}

function kebab(name: string): string {
  return name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`);
}

export function fillClass(paint: Paint): string {
  return `fill-${kebab(paint)}`;
}

export function strokeClass(paint: Paint): string {
  return `stroke-${kebab(paint)}`;
}

/**
 * The style sheet that lets a page colour its charts: each paint is a custom property (`--chart-counted`) with the
 * light shade as its fallback, set to the dark shade where the page is dark. Charts without it keep their attributes.
 */
export const CHART_STYLE = [
  '.attest-chart { display: block; max-width: 100%; height: auto; overflow: visible; }',
  '.attest-chart a { cursor: pointer; text-decoration: none; }',
  '.attest-chart a:hover, .attest-chart a:focus-visible { filter: brightness(1.12); }',
  '.attest-chart a:focus-visible { outline: 2px solid var(--chart-counted, #27608f); outline-offset: 2px; }',
  ...Object.entries(PAINTS).flatMap(([name, { light }]) =>
    (['fill', 'stroke'] as const).map(
      (property) =>
        `.attest-chart .${property}-${kebab(name)} { ${property}: var(--chart-${kebab(name)}, ${light}); }`,
    ),
  ),
  '@media screen and (prefers-color-scheme: dark) {',
  '  :root {',
  ...Object.entries(PAINTS).map(([name, { dark }]) => `    --chart-${kebab(name)}: ${dark};`),
  '  }',
  '}',
  '',
].join('\n');
