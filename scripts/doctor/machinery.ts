/** Files of `src/sites` that are no site. */
export const MACHINERY: readonly string[] = ["adapter.ts", "engine.ts", "index.ts", "teachable.ts"]
