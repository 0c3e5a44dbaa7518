import { first } from "./0001-first"
import { sites } from "./0002-sites"
import { customers } from "./0003-customers"
import { replies } from "./0004-replies"
import { links } from "./0005-links"
import { search } from "./0006-search"
import { safety } from "./0007-safety"
import type { Migration } from "./migration"

/** In order; a step that has shipped is never edited. */
export const migrations: readonly Migration[] = [
  first,
  sites,
  customers,
  replies,
  links,
  search,
  safety
]
