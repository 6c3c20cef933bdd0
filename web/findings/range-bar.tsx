interface RangeBarProps {
  readonly low: number;
  readonly high: number;
  /** The count that fills the bar. */
  readonly full: number;
}

const WIDTH = 100;

/** What is certain as a full bar, what the unknown would add as a hatched one. */
export function RangeBar({ low, high, full }: RangeBarProps) {
  const scale = (k: number) => (full === 0 ? 0 : (Math.min(k, full) / full) * WIDTH);
  return (
    <svg className="range-bar" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id="unknown-hatch" width="3" height="8" patternUnits="userSpaceOnUse">
          <rect className="hatch" width="1.5" height="8" />
        </pattern>
      </defs>
      <rect className="whole" width={WIDTH} height="8" rx="1" />
      <rect x={scale(low)} width={scale(high) - scale(low)} height="8" fill="url(#unknown-hatch)" />
      <rect className="certain" width={scale(low)} height="8" rx="1" />
    </svg>
  );
}
