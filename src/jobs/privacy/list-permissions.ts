import * as v from "valibot"
import { browser } from "~platform/browser"

/** One thing the extension may do in this browser. */
export interface PermissionFacts {
  /** As the manifest names it: "storage". */
  name: string
  /** Asked for only when it is needed, on a click. */
  optional: boolean
  granted: boolean
}

const Manifest = v.object({
  permissions: v.optional(v.array(v.string()), []),
  optional_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), [])
})

const isHost = (name: string): boolean => name.includes("://")

/** By the manifest that is running now, not by one that somebody wrote down. */
export const listPermissions = async (): Promise<PermissionFacts[]> => {
  const manifest = v.parse(Manifest, browser.runtime.getManifest())
  const { permissions: held = [] } = await browser.permissions.getAll()
  const optional = manifest.optional_permissions.filter((it) => !isHost(it))
  return [
    ...manifest.permissions.map((name) => ({ name, optional: false, granted: true })),
    ...optional.map((name) => ({
      name,
      optional: true,
      granted: (held as readonly string[]).includes(name)
    }))
  ]
}
