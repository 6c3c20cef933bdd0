import { fillClass, type Ink, type Mark, type Step, strokeClass } from '../../src/charts/index.ts';

/** A small picture out of marks of charts, in the page's colours; for keys. Texts, textures and links are left out. */
export function MarkSvg({
  marks,
  width,
  height,
}: {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}) {
  return (
    <svg
      className="attest-chart swatch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture does not change
        <MarkPart key={at} mark={mark} />
      ))}
    </svg>
  );
}

function MarkPart({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'circle':
      return <circle {...inkOf(mark)} cx={mark.x} cy={mark.y} r={mark.r} />;
    case 'rect':
      return <rect {...inkOf(mark)} x={mark.x} y={mark.y} width={mark.width} height={mark.height} />;
    case 'path':
      return <path {...inkOf(mark)} d={mark.steps.map(stepData).join('')} />;
    default:
      return null;
  }
}

function stepData(step: Step): string {
  if (step.to === 'close') return 'Z';
  if (step.to === 'curve') return `Q${step.cx} ${step.cy} ${step.x} ${step.y}`;
  return `${step.to === 'move' ? 'M' : 'L'}${step.x} ${step.y}`;
}

function inkOf({ fill, stroke, strokeWidth, dash, fillOpacity }: Ink) {
  return {
    className: [fill && fillClass(fill), stroke && strokeClass(stroke)].filter(Boolean).join(' '),
    ...(fill ? {} : { fill: 'none' }),
    ...(fillOpacity === undefined ? {} : { fillOpacity }),
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  };
}
