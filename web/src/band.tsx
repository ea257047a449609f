import { alphaBound, whole } from "./format";
import { useWidth } from "./hooks";
import { float } from "./messages";
import type { Parameter } from "./messages";
import type { Picture } from "./store";

/** Half of the mark's width in pixels, and a little air. */
const MARK = 4;

interface Segment {
  k: number;
  low: number;
  high: number;
}

/** Which k is best for which alpha; a click goes there. */
export function AlphaBand({ picture, alpha, onAlpha }: { picture: Picture; alpha: Parameter; onAlpha: (value: number) => void }) {
  const end = alpha.high;
  const segments = picture.view.alpha_ranges.map(([k, low, high]) => ({ k, low, high: float(high) }));
  const visible = segments.filter((segment) => segment.low < end);
  const now = picture.state.alpha;
  const [ref, room] = useWidth<HTMLDivElement>();
  return (
    <section class="eh-band" aria-label="Which k is best for which alpha">
      <h2 class="eh-title">Best k for every α</h2>
      <div class="eh-band-bar" ref={ref}>
        {visible.map((segment) => (
          <Piece key={segment.k} segment={segment} end={end} room={room} now={now} current={segment.k === picture.view.best_k}
            onPick={() => onAlpha(inside(segment, end))} />
        ))}
        <i class="eh-band-mark" style={{ left: `${(100 * Math.min(now, end)) / end}%` }} aria-hidden="true" />
      </div>
      <div class="eh-band-scale" aria-hidden="true">
        {Array.from({ length: end + 1 }, (_, i) => (
          <span key={i} style={{ left: `${(100 * i) / end}%` }}>{i === 0 ? "α = 0" : i}</span>
        ))}
      </div>
    </section>
  );
}

interface PieceProps {
  segment: Segment;
  end: number;
  room: number;
  now: number;
  current: boolean;
  onPick: () => void;
}

function Piece({ segment, end, room, now, current, onPick }: PieceProps) {
  const width = (100 * (Math.min(segment.high, end) - segment.low)) / end;
  const { before, after, free } = besideMark(segment, end, room, now);
  const text = `k = ${segment.k} is best for alpha from ${alphaBound(segment.low)} to ${alphaBound(segment.high)}`;
  return (
    <button type="button" class={current ? "eh-band-piece eh-current" : "eh-band-piece"} title={text} aria-label={text}
      aria-pressed={current} onClick={onPick} data-k={segment.k}
      style={{ left: `${(100 * segment.low) / end}%`, width: `${width}%`, paddingLeft: `${before}px`, paddingRight: `${after}px` }}>
      {free > 8 * whole(segment.k).length + 6 ? whole(segment.k) : ""}
    </button>
  );
}

/** Pixels that a label keeps free on either side of a segment so that the mark of the current alpha does not cover it. */
function besideMark(segment: Segment, end: number, room: number, now: number) {
  const scale = room / end;
  const [left, right, mark] = [segment.low, Math.min(segment.high, end), Math.min(now, end)].map((alpha) => alpha * scale);
  const [before, after] = [mark + MARK - left, right - (mark - MARK)];
  if (before <= 0 || after <= 0) return { before: 0, after: 0, free: right - left };
  return before < after ? { before, after: 0, free: right - left - before } : { before: 0, after, free: right - left - after };
}

/** An alpha well inside the segment, with as few decimals as will do. */
function inside({ low, high }: Segment, end: number): number {
  const middle = (low + Math.min(high, Math.max(end, low + 1))) / 2;
  for (let places = 1; places < 12; places++) {
    const value = Number(middle.toFixed(places));
    if (value > low && value < high) return value;
  }
  return middle;
}
