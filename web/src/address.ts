/** The page's address says what is shown, and what the address says is shown: reloading, sharing, going back. */
import { useEffect, useRef } from "preact/hooks";
import { readLink, readLook, writeLink } from "./link";
import type { LinkState, Look } from "./link";
import type { Store } from "./store";

const PAUSE = 400;

/** Keep address and state together; only the page has an address of its own. */
export function useAddress(store: Store, look: Look, onLook: (look: Look, link: LinkState) => void): void {
  const { picture, hello } = store;
  const written = useRef<string | null>(null);
  const shown = useRef<string | null>(null);
  const own = store.door.kind === "page";
  useEffect(() => {
    if (!own || !picture || !hello || store.busy) return;
    const timer = setTimeout(() => {
      const fragment = writeLink(picture.state, picture.data, hello, look);
      const state = writeLink(picture.state, picture.data, hello, null);
      // A view of the same state is no step to go back to, nor is the picture that an address asked for.
      const isStep = shown.current !== null && shown.current !== state;
      if (fragment !== location.hash) history[isStep ? "pushState" : "replaceState"](null, "", fragment);
      [written.current, shown.current] = [location.hash, state];
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [picture, look.tab, look.beside, look.theme, store.busy]);
  useEffect(() => {
    if (!own) return;
    const follow = () => {
      if (location.hash === written.current || !store.hello) return;
      const link = readLink(location.hash, store.hello);
      shown.current = null;
      onLook(readLook(location.hash), link);
      store.follow(link.state, link.inline, link.problems);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
}
