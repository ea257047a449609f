import { useMemo } from "preact/hooks";
import { counts } from "./bars";
import type { AllocationProps } from "./bars";
import { Figure } from "./figure";
import { percent, whole } from "./format";
import { useWidth } from "./hooks";
import { short } from "./plotting";
import { ColourScale } from "./tiles";
import { colourRange, deviationColour, mix } from "./theme";

const WIDTH = 760;
const RADIUS = 250;
const INNER = 0.36;
const CENTRE = [WIDTH / 2, 392];
const HEIGHT = 424;
const MOST_SEATS = 2000;
/** Share of the half-circle from which on a piece is wide enough to be parted from its neighbours by a line. */
const PARTED = 0.006;

interface Seat {
  x: number;
  y: number;
  angle: number;
}

interface Sector {
  group: number;
  from: number;
  to: number;
}

/** A house of k seats in a half-circle, group by group. */
export function HalfCircle({ picture, palette }: AllocationProps) {
  const { data, view } = picture;
  const sectors = useMemo(() => sectorsOf(view.units), [view.units]);
  const seats = useMemo(() => (view.k <= MOST_SEATS ? seatsOf(view.k) : null), [view.k]);
  const range = useMemo(() => colourRange(view.ratio), [view.ratio]);
  const [ref, room] = useWidth<HTMLDivElement>();
  // Letters keep their size on a narrow screen, and fewer of them find room.
  const type = room ? Math.min(2.1, Math.max(1, WIDTH / room)) : 1;
  const edge = RADIUS + (seats?.size ?? 0) + 7;
  const colour = (group: number) => deviationColour(view.ratio[group] - 1, range.full, palette);
  const code = (group: number) => data.tiles?.[group][2] ?? short(data.names[group], 13);
  const tip = (group: number) => `${data.names[group]}: ${whole(view.units[group])} units, ${percent(view.ratio[group] - 1)}`;
  const summary = `Half-circle of ${whole(view.k)} seats for ${data.names.length} groups, the largest first from the left. ${counts(view.sides)}`;
  const note = seats ? null : `More than ${whole(MOST_SEATS)} units: each group is one piece of the half-circle instead of single seats.`;
  return (
    <Figure title={`A house of ${whole(view.k)} seats`} name="half-circle" summary={summary} palette={palette} note={note} told={picture.told}>
      <div ref={ref}>
      <svg class="eh-chart eh-half" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true"
        style={{ maxWidth: `${WIDTH}px` }}>
        <ColourScale range={range} palette={palette} width={type > 1.3 ? WIDTH : 380} size={11.5 * type} />
        {seats
          ? sectors.map(({ group, from, to }, place) => (
              <g key={group} fill={colour(group)} stroke={mix(colour(group), palette.ink, 0.42)} stroke-width={place % 2 ? 1.4 : 0}>
                <title>{tip(group)}</title>
                {seats.list.slice(from, to).map((seat, i) => <circle key={i} cx={seat.x} cy={seat.y} r={seats.size} />)}
              </g>
            ))
          : sectors.map(({ group, from, to }) => (
              <path key={group} d={piece(from / view.k, to / view.k)} fill={colour(group)} stroke={palette.paper}
                stroke-width={(to - from) / view.k > PARTED ? 1 : 0}>
                <title>{tip(group)}</title>
              </path>
            ))}
        {sectors.filter(({ from, to }) => (to - from) / view.k >= 0.0145 * type).map(({ group, from, to }) => (
          <Label key={group} share={(from + to) / 2 / view.k} text={code(group)} count={whole(view.units[group])} ink={palette.ink} edge={edge} size={12 * type} />
        ))}
        <text x={CENTRE[0]} y={CENTRE[1] - 22} text-anchor="middle" font-size="44" font-weight="600" fill={palette.ink}>{whole(view.k)}</text>
        {type <= 1.3 && (
          <text x={CENTRE[0]} y={CENTRE[1] + 2} text-anchor="middle" font-size="14" fill={palette.soft}>units, {whole(data.names.length)} groups</text>
        )}
      </svg>
      </div>
    </Figure>
  );
}

interface LabelProps {
  share: number;
  text: string;
  count: string;
  ink: string;
  edge: number;
  size: number;
}

/** Along the radius, so that labels stay apart however many there are. */
function Label({ share, text, count, ink, edge, size }: LabelProps) {
  const turn = 180 * share;
  const left = turn <= 90;
  const angle = Math.PI * (1 - share);
  const [x, y] = [CENTRE[0] + edge * Math.cos(angle), CENTRE[1] - edge * Math.sin(angle)];
  return (
    <text transform={`translate(${x.toFixed(1)},${y.toFixed(1)}) rotate(${(left ? turn : turn - 180).toFixed(2)})`} dy={0.35 * size}
      text-anchor={left ? "end" : "start"} font-size={size} fill={ink}>{text} <tspan font-weight="600">{count}</tspan></text>
  );
}

/** Groups from the left, the most units first. */
function sectorsOf(units: number[]): Sector[] {
  const order = units.map((_, group) => group).sort((a, b) => units[b] - units[a] || a - b);
  let from = 0;
  return order.map((group) => {
    const sector = { group, from, to: from + units[group] };
    from = sector.to;
    return sector;
  });
}

/** Places in rows, each row with seats in proportion to its length; counted from the left. */
function seatsOf(total: number): { list: Seat[]; size: number } {
  const rows = Math.max(1, Math.round((1 + Math.sqrt(1 + (4 * total * (1 - INNER)) / (Math.PI * (1 + INNER)) * 2)) / 2));
  const radii = Array.from({ length: rows }, (_, i) => (rows === 1 ? 1 : INNER + ((1 - INNER) * i) / (rows - 1)));
  const lengths = radii.reduce((sum, radius) => sum + radius, 0);
  const list: Seat[] = [];
  let [done, share, gap] = [0, 0, Infinity];
  for (const radius of radii) {
    share += radius;
    const count = Math.round((total * share) / lengths) - done;
    done += count;
    if (count > 1) gap = Math.min(gap, (Math.PI * radius) / (count - 1));
    for (let i = 0; i < count; i++) {
      const angle = Math.PI * (count === 1 ? 0.5 : 1 - i / (count - 1));
      list.push({ x: CENTRE[0] + RADIUS * radius * Math.cos(angle), y: CENTRE[1] - 10 - (RADIUS - 10) * radius * Math.sin(angle), angle });
    }
  }
  list.sort((a, b) => b.angle - a.angle || a.x - b.x);
  const across = rows > 1 ? (1 - INNER) / (rows - 1) : 0.2;
  return { list, size: Math.min(14, 0.44 * RADIUS * Math.min(gap, across)) };
}

function piece(from: number, to: number): string {
  const at = (share: number, radius: number) => {
    const angle = Math.PI * (1 - share);
    return `${(CENTRE[0] + radius * Math.cos(angle)).toFixed(2)},${(CENTRE[1] - radius * Math.sin(angle)).toFixed(2)}`;
  };
  const inner = RADIUS * INNER;
  return `M${at(from, RADIUS)} A${RADIUS},${RADIUS} 0 0 1 ${at(to, RADIUS)} L${at(to, inner)} A${inner},${inner} 0 0 0 ${at(from, inner)} Z`;
}
