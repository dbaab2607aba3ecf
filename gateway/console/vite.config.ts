import { defineConfig } from "vitest/config";
import { loadEnv } from "vite";

// Two outputs from the same sources: the console itself (dist/index.html, dist/assets) and, with --mode embed,
// dist/embed.js, one module that registers every page element for a foreign desktop.
const gatewayOf = (mode: string) => loadEnv(mode, ".", "GATEWAY").GATEWAY ?? "http://127.0.0.1:8080";

export default defineConfig(({ mode }) => ({
  server: {
    port: 21000,
    proxy: Object.fromEntries(["/v1", "/session", "/zhongtai"].map((path) => [path, gatewayOf(mode)])),
  },
  build:
    mode === "embed"
      ? {
          emptyOutDir: false,
          target: "es2022",
          lib: { entry: "src/embed.ts", formats: ["es" as const], fileName: () => "embed.js" },
        }
      : { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { include: ["src/tests/*.test.ts"] },
}));
