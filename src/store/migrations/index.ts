import { first } from "./0001-first"
import type { Migration } from "./migration"

/** In order; a step that has shipped is never edited. */
export const migrations: readonly Migration[] = [first]
