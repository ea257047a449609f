import type { ReadingOption } from "./messages";

/** What the controls of reading hold: text, or whether they are ticked. */
export type Reading = Record<string, string | boolean>;

interface Props {
  options: ReadingOption[];
  reading: Reading;
  onChange: (reading: Reading) => void;
}

/** How a file is read: one control for each option that the library has. */
export function ReadingControls({ options, reading, onChange }: Props) {
  const set = (name: string, value: string | boolean) => onChange({ ...reading, [name]: value });
  return (
    <>
      <p class="eh-sentence">Left as they are, everything is found out; a message names the one that is needed.</p>
      {options.map(({ name, kind, label }) => {
        if (kind === "switch" || kind === "drop") {
          return (
            <label key={name}>{label} <input type="checkbox" checked={reading[name] === true} data-reading={name}
              onChange={(event) => set(name, (event.target as HTMLInputElement).checked)} /></label>
          );
        }
        const text = typeof reading[name] === "string" ? reading[name] as string : "";
        if (kind === "titles" || kind === "names") {
          return (
            <label key={name}>{label} <textarea rows={2} placeholder="one to a line" value={text} data-reading={name}
              onInput={(event) => set(name, (event.target as HTMLTextAreaElement).value)} /></label>
          );
        }
        return (
          <label key={name}>{label} <input type="text" value={text} data-reading={name} inputMode={kind === "row" ? "numeric" : undefined}
            onInput={(event) => set(name, (event.target as HTMLInputElement).value)} /></label>
        );
      })}
    </>
  );
}

/** The controls that say something, for Python. */
export function chosen(reading: Reading): Reading {
  return Object.fromEntries(Object.entries(reading).filter(([, value]) => value === true || (typeof value === "string" && value.trim() !== "")));
}
