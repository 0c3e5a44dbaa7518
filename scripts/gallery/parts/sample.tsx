import type { ReactNode } from "react"

/** Names as people write them. */
export const endless =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
export const arabic = "محمد عبد الرحمن بن عبد العزيز الأنصاري"
export const emoji = "👩‍👩‍👧‍👦 Ōkubo 𠮷野家 🍎"

/** A part in its states, side by side, under its name. */
export const Sample = ({ name, children }: { name: string; children: ReactNode }) => (
  <section aria-label={name} className="flex min-w-0 flex-col gap-2 border-t pt-2">
    <h2 className="text-xs text-soft">{name}</h2>
    <div className="flex min-w-0 flex-wrap items-start gap-2">{children}</div>
  </section>
)
