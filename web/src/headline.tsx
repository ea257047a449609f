import { fixed, significant, whole } from "./format";
import { float } from "./messages";
import type { Picture } from "./store";

const PROOFS: Record<string, string> = {
  float: "proven", ball: "proven", exact: "proven", undecided: "undecided",
};

/** The kind of sentence that is about every total of the range, and stands with their charts. */
export const TOTALS = "sweep";

/** The figures that answer the question, before any chart. */
export function Headline({ picture, onBest }: { picture: Picture; onBest: () => void }) {
  const { view } = picture;
  const following = view.k === view.usual_k;
  return (
    <section class="eh-headline eh-card" aria-label="Result">
      <dl class="eh-figures">
        {view.best_k !== null && <Item name="best-k" label="Best k" value={whole(view.best_k)} exact={view.best_k} strong />}
        <Item name="k" label="Shown k" value={whole(view.k)} exact={view.k} strong>
          {!following && <button type="button" class="eh-small" onClick={onBest}>{view.best_k === null ? `Back to ${whole(view.usual_k)}` : "Back to best"}</button>}
        </Item>
        {view.error !== null && <Item name="error" label="Total error E" value={significant(float(view.error))} exact={float(view.error)} />}
        {view.score_at !== null && <Item name="score" label="Score S" value={score(float(view.score_at))} exact={float(view.score_at)} />}
        {view.gap !== null && <Item name="gap" label="Gap to the runner-up" value={gap(float(view.gap))} exact={float(view.gap)} />}
        {view.judged !== null && <Item name="judged" label={`E by ${view.judged.name}`} value={significant(float(view.judged.error))} exact={float(view.judged.error)} />}
        <Item name="proof" label="Proof" value={proof(view.proof)} exact={view.proof ?? "none"}>
          {view.unique === false && <span class="eh-tag">tied</span>}
          {view.unique === true && <span class="eh-tag">unique</span>}
        </Item>
      </dl>
      <ul class="eh-sentences">
        {view.sentences.filter(({ kind }) => kind !== TOTALS).map((sentence) => <li key={sentence.kind} data-sentence={sentence.kind}>{sentence.text}</li>)}
      </ul>
    </section>
  );
}

function score(value: number): string {
  return Number.isFinite(value) ? fixed(value, 4) : significant(value);
}

function gap(value: number): string {
  return value === Infinity ? "no other" : significant(value, 4);
}

function proof(kind: string | null): string {
  return kind === null ? "not proven" : (PROOFS[kind] ?? kind);
}

interface ItemProps {
  name: string;
  label: string;
  value: string;
  exact: number | string;
  strong?: boolean;
  children?: preact.ComponentChildren;
}

function Item({ name, label, value, exact, strong, children }: ItemProps) {
  return (
    <div class={strong ? "eh-figure-item eh-strong" : "eh-figure-item"}>
      <dt>{label}</dt>
      <dd><span data-value={name} data-exact={String(exact)}>{value}</span> {children}</dd>
    </div>
  );
}
