import type { Read } from "~formats/file-fault"
import type { OrderRowMapping } from "~formats/people/order-rows"
import type { PersonMapping } from "~formats/people/person-field"
import type { ReadingPeople } from "~formats/people/read-people"
import type { Wanted } from "../import-file"
import type { OutsideAnswer, OutsideAsking } from "../outside-line"
import type { Outcome } from "../outcome"
import type { OrderStep } from "./plan-orders"
import type { PersonStep } from "./plan-people"
import type { TakingIn } from "./read-ground"
import type { SeenFile } from "./seen-file"

/** How the rows of a file are read, and how they are taken in. */
export type Wish =
  | { kind: "people"; mapping: PersonMapping; reading: ReadingPeople; taking: TakingIn }
  | {
      kind: "orders"
      mapping: OrderRowMapping
      /** ISO 4217 of amounts that name none. */
      currency: string
      shop: string
      taking: TakingIn
    }

/** What may become of a row; a plan names each by its place here. */
export const whats = ["new", "merged", "refreshed", "unchanged", "repeated", "refused"] as const
export type StepWhat = (typeof whats)[number]

export type ImportStep = PersonStep | OrderStep

/** What would become of a file: of each of its rows, and how many would be written. */
export interface Planned {
  /** Places in `whats`, a row each. */
  what: Uint8Array<ArrayBuffer>
  taken: number
}

/** From the page to who keeps the file. `id` tells one asking from the next. */
export type ToDesk =
  | { is: "open"; file: Blob; wanted: Wanted }
  | { is: "plan"; id: number; wish: Wish }
  | { is: "steps"; id: number; at: readonly number[] }
  | { is: "write" }
  | { is: "stop" }
  | OutsideAnswer

/** To the page; `failed` says what was thrown. */
export type FromDesk =
  | { is: "opened"; read: Read<SeenFile> }
  | { is: "share"; share: number }
  | { is: "planned"; id: number; planned: Planned }
  | { is: "steps"; id: number; steps: readonly ImportStep[] }
  | { is: "written"; outcome: Outcome }
  | { is: "failed"; name: string; message: string }
  | OutsideAsking
