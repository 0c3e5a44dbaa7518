import * as v from "valibot"
import { Account, accountId, inBrowser } from "~model/account"
import { newId } from "~model/row"
import { commit } from "~store/commit"
import { patch, put, remove } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** An account outside the browser, as the seller types it. */
export interface HandAccount {
  /** WeChat on the phone, LINE app. */
  siteName: string
  name: string
  unread: number
}

const most = 50

/** Adds an account that no tab shows; what waits there is kept by hand. */
export const addAccount = ({ siteName, name, unread }: HandAccount): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const site = `by-hand:${newId()}`
      const now = Date.now()
      if (!siteName.trim()) throw new Refused("empty")
      if ((await db.accounts.count()) >= most) throw new Refused("too-many")
      const row = v.safeParse(Account, {
        ...inBrowser,
        id: accountId(site, name.trim()),
        site,
        siteName: siteName.trim(),
        account: name.trim(),
        seenAt: now,
        byHand: true,
        lookedAt: now,
        unread
      })
      if (!row.success) throw new Refused("too-long")
      const { output } = row
      return {
        act: { kind: "account-added", name: output.siteName },
        writes: [put("accounts", output)]
      }
    })
  )

const change = (
  id: string,
  kind: "account-edited" | "account-removed",
  fields: Partial<Account> | null
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const account = await db.accounts.get(id)
      if (!account) throw new Refused("gone")
      if (fields && !v.is(Account, { ...account, ...fields })) throw new Refused("bad-value")
      const write = fields ? patch("accounts", id, fields) : remove("accounts", id)
      return {
        act: { kind, name: account.label || account.account || account.siteName },
        writes: [write]
      }
    })
  )

/** Gives it a name of the seller's own; "" for the name that pages show. */
export const renameAccount = (id: string, label: string): Promise<Outcome> =>
  change(id, "account-edited", { label: label.trim() })

/** Looked at now, and so many wait there. */
export const lookedAt = (id: string, unread: number): Promise<Outcome> =>
  change(id, "account-edited", { unread, lookedAt: Date.now() })

/** One that a page shows comes back when it shows it again. */
export const removeAccount = (id: string): Promise<Outcome> => change(id, "account-removed", null)
