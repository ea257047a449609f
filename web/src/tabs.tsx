import { Deviation, Ideal } from "./bars";
import type { AllocationProps } from "./bars";
import { Comparison } from "./comparison";
import { HalfCircle } from "./halfcircle";
import type { Store } from "./store";
import { TileMap } from "./tiles";

export interface Tab {
  name: string;
  title: string;
}

export const TABS: Tab[] = [
  { name: "deviation", title: "Deviation" },
  { name: "ideal", title: "Units and ideal" },
  { name: "tiles", title: "Tile map" },
  { name: "half-circle", title: "Half-circle" },
  { name: "methods", title: "Methods compared" },
];

interface BarProps {
  tabs: Tab[];
  current: string;
  label: string;
  id: string;
  onTab: (tab: string) => void;
}

/** Tabs in a row: a click or the arrow keys choose one. */
export function TabBar({ tabs, current, label, id, onTab }: BarProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === current);
    const moves: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    if (!(event.key in moves)) return;
    event.preventDefault();
    const next = tabs[(moves[event.key] + tabs.length) % tabs.length].name;
    onTab(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div class="eh-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, title }) => (
        <button key={name} type="button" role="tab" id={`${id}-tab-${name}`} aria-controls={`${id}-panel`} data-tab={name}
          aria-selected={name === current} tabIndex={name === current ? 0 : -1} onClick={() => onTab(name)}>{title}</button>
      ))}
    </div>
  );
}

interface Props extends AllocationProps {
  store: Store;
  tab: string;
  onTab: (tab: string) => void;
  id: string;
}

/** One allocation, seen four ways, and beside those of other methods. */
export function Tabs({ picture, palette, store, tab, onTab, id }: Props) {
  const tabs = TABS.filter(({ name }) => name !== "tiles" || picture.data.tiles);
  const current = tabs.some(({ name }) => name === tab) ? tab : "deviation";
  const shared = { picture, palette };
  return (
    <section class="eh-allocation eh-card" aria-label="The allocation">
      <TabBar tabs={tabs} current={current} label="Views of the allocation" id={id} onTab={onTab} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${current}`} class="eh-panel">
        {current === "deviation" && <Deviation {...shared} />}
        {current === "ideal" && <Ideal {...shared} />}
        {current === "tiles" && <TileMap {...shared} />}
        {current === "half-circle" && <HalfCircle {...shared} />}
        {current === "methods" && <Comparison picture={picture} store={store} />}
      </div>
    </section>
  );
}
