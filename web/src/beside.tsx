import { useId } from "preact/hooks";
import { Audit } from "./audit";
import { Award } from "./award";
import type { Picture, Store } from "./store";
import { Summary } from "./summary";
import { TabBar } from "./tabs";

export const BESIDE = [
  { name: "audit", title: "Audit" },
  { name: "order", title: "Order of award" },
  { name: "summary", title: "Summary" },
];

interface Props {
  picture: Picture;
  store: Store;
  beside: string;
  onBeside: (name: string) => void;
}

/** What the library tells of one allocation: group by group, unit by unit, and in a paragraph. */
export function Beside({ picture, store, beside, onBeside }: Props) {
  const id = useId();
  const shared = { picture, store };
  return (
    <section class="eh-audit eh-card" aria-label="Told of the allocation">
      <TabBar tabs={BESIDE} current={beside} label="Told of the allocation" id={id} onTab={onBeside} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${beside}`}>
        {beside === "audit" && <Audit {...shared} />}
        {beside === "order" && <Award {...shared} />}
        {beside === "summary" && <Summary {...shared} />}
      </div>
    </section>
  );
}
