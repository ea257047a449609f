/** The page's address says what is shown, and what the address says is shown: reloading, sharing, going back. */
import { useEffect, useRef } from "preact/hooks";
import { readLink, readLook, writeLink } from "./link";
import type { LinkState, Look } from "./link";
import type { Store } from "./store";

const PAUSE = 400;

/** Keep address and state together; only the page has an address of its own. */
export function useAddress(store: Store, look: Look, onLook: (look: Look, link: LinkState) => void): void {
  const { picture, hello } = store;
  const written = useRef(store.door.kind === "page" ? location.hash : "");
  const shown = useRef<string | null>(null);
  const own = store.door.kind === "page";
  const pending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (!own || !picture || !hello || store.busy) return;
    pending.current = setTimeout(() => {
      // Somebody went to another address, which `follow` is about to hear of.
      if (location.hash !== written.current) return;
      const fragment = writeLink(picture.state, picture.data, hello, look);
      const state = writeLink(picture.state, picture.data, hello, null);
      // A view of the same state is no step to go back to, nor is the picture that an address asked for.
      const isStep = shown.current !== null && shown.current !== state;
      if (fragment !== location.hash) history[isStep ? "pushState" : "replaceState"](null, "", fragment);
      [written.current, shown.current] = [location.hash, state];
    }, PAUSE);
    return () => clearTimeout(pending.current);
  }, [picture, look.tab, look.beside, look.theme, store.busy]);
  useEffect(() => {
    if (!own) return;
    const follow = () => {
      if (location.hash === written.current || !store.hello) return;
      // The address of what was shown before, if it is still to be written, would undo the step.
      clearTimeout(pending.current);
      const link = readLink(location.hash, store.hello);
      [written.current, shown.current] = [location.hash, null];
      onLook(readLook(location.hash), link);
      store.follow(link.state, link.inline, link.problems);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
}
