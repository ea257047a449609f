import { counts } from "./bars";
import type { AllocationProps } from "./bars";
import { Figure } from "./figure";
import { percent, whole } from "./format";
import { useWidth } from "./hooks";
import { colourRange, deviationColour, readableOn } from "./theme";
import type { ColourRange, Palette } from "./theme";

const CELL = 68;
const GAP = 5;
const SCALE = 34;

/** The US states as equal tiles, roughly where they lie. */
export function TileMap({ picture, palette }: AllocationProps) {
  const { data, view } = picture;
  const tiles = data.tiles!;
  const columns = tiles.map(([column]) => column);
  const rows = tiles.map(([, row]) => row);
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const width = Math.max((Math.max(...columns) - left + 1) * CELL, 4 * CELL);
  const height = (Math.max(...rows) - top + 1) * CELL + SCALE;
  const range = colourRange(view.ratio);
  const [ref, room] = useWidth<HTMLDivElement>();
  // On a narrow screen the map shrinks, so there the letters grow and the deviation is left to the colour.
  const small = room > 0 && room < 0.72 * width;
  const summary = `Map of ${data.names.length} states as tiles, coloured by their deviation at k = ${view.k}. ${counts(view.sides)}`;
  return (
    <Figure title={`Units per state, at k = ${whole(view.k)}`} name="tiles" summary={summary} palette={palette} told={picture.told}>
      <div ref={ref}>
      <svg class="eh-chart eh-tiles" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true"
        style={{ maxWidth: `${width}px` }}>
        <ColourScale range={range} palette={palette} width={small ? width : Math.min(width, 380)} size={small ? 19 : 11.5} />
        {tiles.map(([column, row, code], i) => {
          const deviation = view.ratio[i] - 1;
          const fill = deviationColour(deviation, range.full, palette);
          const ink = readableOn(fill);
          const [x, y] = [(column - left) * CELL, (row - top) * CELL + SCALE];
          const middle = x + (CELL - GAP) / 2;
          return (
            <g key={code} data-tile={code}>
              <title>{`${data.names[i]}: ${view.units[i]} units, ${percent(deviation)}`}</title>
              <rect x={x} y={y} width={CELL - GAP} height={CELL - GAP} rx="7" fill={fill} />
              <text x={middle} y={y + (small ? 25 : 16)} fill={ink} font-size={small ? 21 : 12} text-anchor="middle">{code}</text>
              <text x={middle} y={y + (small ? 53 : 39)} fill={ink} font-size={fit(view.units[i], small)} font-weight="600" text-anchor="middle">{whole(view.units[i])}</text>
              {!small && <text x={middle} y={y + 56} fill={ink} font-size="11.5" text-anchor="middle">{percent(deviation)}</text>}
            </g>
          );
        })}
      </svg>
      </div>
    </Figure>
  );
}

/** The largest type in which the number fits its tile. */
function fit(units: number, small: boolean): number {
  return Math.min(small ? 28 : 21, 96 / whole(units).length);
}

/** What the colours mean, in five steps. */
export function ColourScale({ range, palette, width, size }: { range: ColourRange; palette: Palette; width: number; size: number }) {
  const steps = [-1, -0.5, 0, 0.5, 1];
  const cell = width / steps.length;
  const height = Math.max(24, 1.5 * size);
  return (
    <g>
      {steps.map((step, i) => {
        const fill = deviationColour(step * range.full, range.full, palette);
        return (
          <g key={step}>
            <rect x={i * cell} y="0" width={cell - 2} height={height} rx="3" fill={fill} />
            <text x={i * cell + cell / 2 - 1} y={height / 2 + 0.36 * size} font-size={size} fill={readableOn(fill)} text-anchor="middle">
              {stepLabel(step, range)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The outer steps stand for all that lies beyond them, where something does. */
function stepLabel(step: number, { full, isCut }: ColourRange): string {
  if (step === 0) return "ideal";
  const text = percent(step * full, full >= 0.2 && isCut ? 0 : 1);
  // Nothing lies more than 100 % below its ideal.
  return isCut && Math.abs(step) === 1 && step * full > -1 ? `${step > 0 ? "≥" : "≤"} ${text}` : text;
}
