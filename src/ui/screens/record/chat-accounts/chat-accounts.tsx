import { Pencil, Plus, X } from "lucide-react"
import { useEffect, useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ChatAccount } from "~model/chat-account"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { useChannelName } from "../channel-name"
import { ChatAccountForm } from "./chat-account-form"

/** The most that settings hold. */
const most = 50

/** The accounts under which customers may write to the seller: add, change, remove, choose one. */
export const ChatAccounts = ({
  accounts,
  chosen,
  onChoose
}: {
  accounts: readonly ChatAccount[]
  /** Id of the one that is used now. */
  chosen?: string
  /** Where one of them is chosen to make a link. */
  onChoose?: (id: string) => void
}) => {
  const { t } = useTranslation()
  const group = useId()
  const channelName = useChannelName()
  const change = useChangeSetting()
  const [edited, setEdited] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const towards = useRef<{ id: string; gone: boolean }>(null)
  const save = async (account: ChatAccount) => {
    towards.current = { id: account.id, gone: false }
    await change("chatAccounts", (before) =>
      before.some((it) => it.id === account.id)
        ? before.map((it) => (it.id === account.id ? account : it))
        : [...before, account].slice(0, most)
    )
    setEdited(null)
    onChoose?.(account.id)
  }
  const remove = (id: string) => {
    towards.current = { id, gone: true }
    void change("chatAccounts", (before) => before.filter((it) => it.id !== id))
  }
  // Whoever works by keys goes on where the form or the row was.
  useEffect(() => {
    if (!towards.current) return
    const { id, gone } = towards.current
    const row = accounts.some((it) => it.id === id)
    if (row === gone) return
    const place = row ? `[data-account="${CSS.escape(id)}"]` : ":scope"
    const next = box.current?.querySelector<HTMLElement>(
      [`${place} input`, `${place} button`].join()
    )
    next?.focus()
    towards.current = null
  }, [accounts])
  const close = () => setEdited(null)
  return (
    <div ref={box} className="flex flex-col gap-2">
      {accounts.length > 0 && (
        <ul aria-label={t("share.chat.accounts")}>
          {accounts.map((it) => {
            const name = it.name || it.handle
            const words = (
              <span className="min-w-0 grow py-1">
                <bdi className="block truncate" title={name}>
                  {name}
                </bdi>
                <span className="block truncate text-xs text-soft">
                  {channelName(it.channel)}
                  {it.name && (
                    <>
                      {" · "}
                      <bdi>{it.handle}</bdi>
                    </>
                  )}
                </span>
              </span>
            )
            return (
              <li key={it.id} data-account={it.id} className="border-b last:border-b-0">
                <div className="flex min-h-control items-center gap-1 text-sm">
                  {onChoose ? (
                    <label className="flex min-w-0 grow cursor-pointer items-center gap-2">
                      <input
                        type="radio"
                        name={group}
                        className="accent-do"
                        checked={it.id === chosen}
                        onChange={() => onChoose(it.id)}
                      />
                      {words}
                    </label>
                  ) : (
                    words
                  )}
                  <IconButton
                    label={t("share.chat.edit", { name })}
                    icon={Pencil}
                    aria-expanded={edited === it.id}
                    onClick={() => setEdited(edited === it.id ? null : it.id)}
                  />
                  <IconButton
                    label={t("share.chat.remove", { name })}
                    icon={X}
                    onClick={() => remove(it.id)}
                  />
                </div>
                {edited === it.id && (
                  <ChatAccountForm account={it} others={accounts} onSave={save} onClose={close} />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {edited === "new" || (accounts.length === 0 && onChoose) ? (
        <ChatAccountForm
          others={accounts}
          onSave={save}
          {...(accounts.length > 0 && { onClose: close })}
        />
      ) : (
        <div>
          <Button
            dense
            icon={Plus}
            disabled={accounts.length >= most}
            onClick={() => setEdited("new")}
          >
            {t("share.chat.add")}
          </Button>
        </div>
      )}
    </div>
  )
}
