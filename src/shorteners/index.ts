import { bitly } from "./bitly"
import { dub } from "./dub"
import { kutt } from "./kutt"
import { shlink } from "./shlink"
import { shortIo } from "./short-io"
import type { Shortener } from "./shortener"
import { yourls } from "./yourls"

/** All services, in the order in which they are offered. */
export const SHORTENERS: readonly Shortener[] = [shlink, bitly, yourls, kutt, dub, shortIo]

export const shortenerOf = (id: string): Shortener | undefined =>
  SHORTENERS.find((it) => it.id === id)
