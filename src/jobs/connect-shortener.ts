import { isHostFolder } from "~model/host-folder"
import { shortenerOf } from "~shorteners/index"
import { commit } from "~store/commit"
import { put } from "~store/write"
import { readSettings } from "./settings"
import { allowShortener, leaveShortener } from "./shortener-access"
import { shortenerKey } from "./shortener-key"
import { typedUrl } from "./typed-url"

/** As the seller typed it. */
export interface ShortenerForm {
  service: string
  /** For a service that has an origin of its own it does not count. */
  address: string
  key: string
  domain: string
}

/** What is wrong with the form, or `not-allowed`: the seller said no to the browser. */
export type NotConnected =
  "bad-address" | "no-key" | "bad-key-text" | "no-domain" | "bad-domain" | "not-allowed"

/**
 * Keeps a service for short links in place of the one before, and asks the browser for its host. The
 * key lies in `secrets`, in the same transaction: it stands in no change. Call it first in a click's
 * handler. Makes no request.
 */
export const connectShortener = async (
  form: ShortenerForm
): Promise<{ ok: true } | { ok: false; why: NotConnected }> => {
  const checked = check(form)
  if ("why" in checked) return { ok: false, why: checked.why }
  const { key, ...shortener } = checked
  // Nothing may be awaited before this: the browser would take the click for over.
  if (!(await allowShortener(shortener.origin))) return { ok: false, why: "not-allowed" }
  const { shortener: before } = await readSettings()
  await commit(async (db) => {
    await db.secrets.put({ id: shortenerKey, value: key })
    return {
      act: { kind: "settings-changed", name: "shortener" },
      writes: [put("settings", { key: "shortener", value: shortener })]
    }
  })
  if (before && before.origin !== shortener.origin) await leaveShortener(before.origin)
  return { ok: true }
}

/** Forgets the service and its key, and gives its host back. Links made short stay so. */
export const forgetShortener = async (): Promise<void> => {
  const { shortener } = await readSettings()
  await commit(async (db) => {
    await db.secrets.delete(shortenerKey)
    return {
      act: { kind: "settings-changed", name: "shortener" },
      writes: [put("settings", { key: "shortener", value: null })]
    }
  })
  if (shortener) await leaveShortener(shortener.origin)
}

const check = (form: ShortenerForm) => {
  const service = shortenerOf(form.service)
  const origin = service?.origin || originOf(form.address)
  const [key, domain] = [form.key.trim(), form.domain.trim().toLowerCase()]
  if (!service || !origin) return { why: "bad-address" } as const
  if (!key) return { why: "no-key" } as const
  // As a header can carry it.
  if (!/^[\x21-\x7e]{1,500}$/.test(key)) return { why: "bad-key-text" } as const
  if (!domain && service.needsDomain) return { why: "no-domain" } as const
  if (domain && !isHost(domain)) return { why: "bad-domain" } as const
  const folder = service.folderOf?.(typedUrl(form.address)?.pathname ?? "") ?? ""
  if (!isHostFolder(folder)) return { why: "bad-address" } as const
  return { service: service.id, origin, folder, key, domain }
}

/** The origin of a typed address; "" where it is none that may be asked. */
const originOf = (address: string): string => {
  const url = typedUrl(address)
  const { origin = "", username = "", password = "" } = url ?? {}
  return username || password || origin.length > 300 ? "" : origin
}

const isHost = (text: string): boolean =>
  text.length <= 200
  && /^[\p{L}\p{N}.:-]+$/u.test(text)
  && URL.canParse(`https://${text}`)
  && new URL(`https://${text}`).pathname === "/"
