import { defineConfig } from "vite";

// `vite build` makes the one module that both doors load; `vite build --mode page` the few lines that only the page needs.
export default defineConfig(({ mode }) => ({
  publicDir: false,
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../src/evenhand/explorer/static",
    emptyOutDir: false,
    target: "es2022",
    lib: {
      entry: mode === "page" ? "src/page.ts" : "src/explorer.tsx",
      formats: ["es"],
      fileName: () => (mode === "page" ? "page.js" : "explorer.js"),
      cssFileName: "explorer",
    },
    rollupOptions: mode === "page" ? { external: [/explorer/], output: { paths: () => "./explorer.js" } } : {},
    minify: true,
  },
}));
