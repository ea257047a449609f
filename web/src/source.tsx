import { useId, useRef } from "preact/hooks";
import { bytesToBase64 } from "./link";
import type { DataRef, Hello } from "./messages";
import { ReadingControls, chosen } from "./reading";
import type { Reading } from "./reading";
import type { Store } from "./store";

/** New data: bounds, thresholds, the range of k and the shown k start again, and nothing is left to say about the data before. */
export function chooseData(store: Store, data: DataRef): void {
  store.notices = [];
  const rules = { threshold: null, exempt: [], threshold_of: null, change: null, minimum: null, maximum: null };
  store.set({ data, ...rules, k_min: null, k_max: null, k: null });
}

/** The file that was opened last, the groups that Python made of it, and the file that an address names. */
export interface Brought {
  file: File | null;
  key: string | null;
  named: string | null;
  /** How it was read, and whether that was refused. */
  reading?: Reading;
  isRefused?: boolean;
}

/** Read a file in Python; it stays in memory and is never written to disk. */
export async function sendFile(store: Store, file: File, reading: Reading, last: Brought): Promise<void> {
  last.file = file;
  last.reading = reading;
  last.isRefused = false;
  const most = store.hello?.limits.bytes ?? 0;
  if (file.size > most) {
    store.fail(`${file.name} has ${megabytes(file.size)} MB: the explorer reads at most ${megabytes(most)} MB. Use the command line for larger files.`);
    return;
  }
  try {
    const content = bytesToBase64(new Uint8Array(await file.arrayBuffer()));
    const answer = await store.request("upload", { file: file.name, content, options: chosen(reading) });
    last.key = answer.data?.key ?? null;
    if (answer.data) chooseData(store, answer.data);
  } catch (error) {
    last.isRefused = true;
    store.putAway();
    store.fail((error as Error).message);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

interface Props {
  store: Store;
  hello: Hello;
  last: Brought;
  reading: Reading;
  onReading: (reading: Reading) => void;
}

export function Source({ store, hello, last, reading, onReading }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const data = store.picture?.data;
  const chosen = store.state.data?.name ?? "";
  const read = (file: File | null | undefined) => {
    if (file) void sendFile(store, file, reading, last);
  };
  const refused = store.refused.get("data");
  return (
    <div class="eh-source">
      <label for={`${id}-set`}>Data</label>
      <select id={`${id}-set`} value={chosen} data-control="data" aria-invalid={refused ? "true" : undefined}
        aria-describedby={refused ? `${id}-refused` : undefined}
        onChange={(event) => chooseData(store, { name: (event.target as HTMLSelectElement).value })}>
        {!chosen && <option value="">{data?.title ?? "…"}</option>}
        {hello.sets.map(({ name, title }) => <option key={name} value={name}>{name}: {title}</option>)}
      </select>
      {refused && <p class="eh-refused" id={`${id}-refused`} data-refused="data">{refused.message}</p>}
      <button type="button" class="eh-small" onClick={() => input.current!.click()}>Open a file …</button>
      <input ref={input} type="file" class="eh-hidden" tabIndex={-1} aria-label="A file with your own groups"
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.parquet,.json,.jsonl,.gz"
        onChange={(event) => {
          const field = event.target as HTMLInputElement;
          read(field.files?.[0]);
          field.value = "";
        }} />
      <details open={last.isRefused ? true : undefined}>
        <summary>How the file is read</summary>
        <ReadingControls options={hello.reading} reading={reading} onChange={onReading} />
        {last.file && <button type="button" class="eh-small" onClick={() => read(last.file)}>Read {last.file.name} again</button>}
      </details>
      {data?.notes?.map((note) => <p key={note} class="eh-sentence eh-data-note">{note}</p>)}
      {data?.source && (
        <details>
          <summary>Where the data come from</summary>
          <p class="eh-sentence">{data.source}</p>
        </details>
      )}
    </div>
  );
}
