/** The page's address says what is shown, and what the address says is shown: reloading, sharing, going back. */
import { useEffect, useRef } from "preact/hooks";
import { readLink, writeLink } from "./link";
import type { LinkState } from "./link";
import type { Store } from "./store";

const PAUSE = 400;

/** Keep address and state together; only the page has an address of its own. */
export function useAddress(store: Store, tab: string, theme: string, onLook: (link: LinkState) => void): void {
  const { picture } = store;
  const written = useRef<string | null>(null);
  const shown = useRef<string | null>(null);
  const own = store.door.kind === "page";
  useEffect(() => {
    if (!own || !picture || store.busy) return;
    const timer = setTimeout(() => {
      const fragment = writeLink(picture.state, { data: picture.data, tab, theme });
      const state = writeLink(picture.state, { data: picture.data, tab: "", theme: "auto" });
      // A view of the same state is no step to go back to, nor is the picture that an address asked for.
      const isStep = shown.current !== null && shown.current !== state;
      if (fragment !== location.hash) history[isStep ? "pushState" : "replaceState"](null, "", fragment);
      [written.current, shown.current] = [location.hash, state];
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [picture, tab, theme, store.busy]);
  useEffect(() => {
    if (!own) return;
    const follow = () => {
      if (location.hash === written.current) return;
      const link = readLink(location.hash);
      shown.current = null;
      onLook(link);
      store.follow(link.state, link.inline, link.problems);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
}
