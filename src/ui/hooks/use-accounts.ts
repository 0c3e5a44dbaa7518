import { useEffect, useState } from "react"
import { type BoardRow, type BoardTabs, boardOf } from "~jobs/accounts-board"
import { tabAccounts, tabUnread } from "~jobs/tab-state"
import { onTabsChanged, openTabs } from "~platform/tabs"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** Every account of the seller's over all tabs, live; undefined until it was read. */
export const useAccounts = (): BoardRow[] | undefined => {
  const accounts = useLive(() => database.accounts.toArray())
  const [open, setOpen] = useState<BoardTabs>()
  useEffect(() => {
    const ended = new AbortController()
    const look = async () => {
      const [tabs, unread, logIns] = await Promise.all([
        openTabs(),
        tabUnread.all(),
        tabAccounts.all()
      ])
      if (!ended.signal.aborted) setOpen({ tabs, unread, accounts: logIns })
    }
    const again = () => void look()
    again()
    onTabsChanged(again, ended.signal)
    tabUnread.watch(again, ended.signal)
    tabAccounts.watch(again, ended.signal)
    return () => ended.abort()
  }, [])
  return accounts && open && boardOf(accounts, open)
}
