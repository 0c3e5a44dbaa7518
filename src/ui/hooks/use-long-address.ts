import { database } from "~store/database"
import { useLive } from "./use-live"

/** Where one of the seller's own short links leads, from the links that are kept; "" for none. */
export const useLongAddress = (url: string, isShort: boolean): string => {
  const wanted = isShort ? url.trim().replace(/\/$/, "") : ""
  const found = useLive(
    async () =>
      wanted
        ? database.shareLinks.filter((it) => it.short.replace(/\/$/, "") === wanted).first()
        : undefined,
    [wanted]
  )
  return found?.target ?? ""
}
