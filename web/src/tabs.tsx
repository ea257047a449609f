import { Deviation, Ideal } from "./bars";
import type { AllocationProps } from "./bars";
import { HalfCircle } from "./halfcircle";
import { TileMap } from "./tiles";

export const TABS = [
  { name: "deviation", title: "Deviation" },
  { name: "ideal", title: "Units and ideal" },
  { name: "tiles", title: "Tile map" },
  { name: "half-circle", title: "Half-circle" },
];

interface Props extends AllocationProps {
  tab: string;
  onTab: (tab: string) => void;
  id: string;
}

/** One allocation, seen four ways. */
export function Tabs({ picture, palette, tab, onTab, id }: Props) {
  const tabs = TABS.filter(({ name }) => name !== "tiles" || picture.data.tiles);
  const current = tabs.some(({ name }) => name === tab) ? tab : "deviation";
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === current);
    const moves: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    if (!(event.key in moves)) return;
    event.preventDefault();
    const next = tabs[(moves[event.key] + tabs.length) % tabs.length].name;
    onTab(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  const shared = { picture, palette };
  return (
    <section class="eh-allocation eh-card" aria-label="The allocation">
      <div class="eh-tabs" role="tablist" aria-label="Views of the allocation" onKeyDown={onKeyDown}>
        {tabs.map(({ name, title }) => (
          <button key={name} type="button" role="tab" id={`${id}-tab-${name}`} aria-controls={`${id}-panel`} data-tab={name}
            aria-selected={name === current} tabIndex={name === current ? 0 : -1} onClick={() => onTab(name)}>{title}</button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${current}`} class="eh-panel">
        {current === "deviation" && <Deviation {...shared} />}
        {current === "ideal" && <Ideal {...shared} />}
        {current === "tiles" && <TileMap {...shared} />}
        {current === "half-circle" && <HalfCircle {...shared} />}
      </div>
    </section>
  );
}
