import { useEffect, useState } from "preact/hooks";
import type { State } from "./messages";
import type { Picture, Store } from "./store";

interface Props {
  group: string;
  state: State;
  /** What tells one question from another, besides the group and the picture. */
  name: string;
  /** Whether to say by which method, where several are side by side. */
  isNamed?: boolean;
  span: number;
  picture: Picture;
  store: Store;
}

/** Why a group has its units, in the library's own sentences. */
export function Why({ group, state, name, isNamed, span, picture, store }: Props) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    store.request("explain", { group, state })
      .then((answer) => current && setText(answer.text ?? ""))
      .catch((error: Error) => current && setText(error.message));
    return () => {
      current = false;
    };
  }, [group, name, picture.revision]);
  return (
    <tr class="eh-why">
      <td colSpan={span}>
        <div role="status" data-explain={group} data-by={name}>
          {isNamed && <h3>By {name}</h3>}
          {text === null ? <p>…</p> : text.split("\n").filter(Boolean).map((line, i) => <p key={i}>{line}</p>)}
        </div>
      </td>
    </tr>
  );
}
