import { Folder, FolderOpen } from "lucide-react"
import { type KeyboardEvent, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { FolderNode } from "~model/folder"
import { Icon } from "~ui/parts/icon"

/** Folders of the list. Up and down go through them, left to the one it lies in. */
export const FolderTree = ({
  nodes,
  all,
  folder,
  onFolder
}: {
  nodes: readonly FolderNode[]
  /** How many replies there are. */
  all: number
  folder: string
  onFolder: (folder: string) => void
}) => {
  const { t, i18n } = useTranslation()
  const tree = useRef<HTMLDivElement>(null)
  const figures = new Intl.NumberFormat(i18n.language)
  const items: FolderNode[] = [
    { path: "", name: t("replies.allFolders"), depth: -1, count: all },
    ...nodes
  ]
  const at = Math.max(
    0,
    items.findIndex((it) => it.path === folder)
  )
  const press = (event: KeyboardEvent) => {
    const to: Record<string, number> = {
      ArrowDown: Math.min(at + 1, items.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: items.length - 1,
      ArrowLeft: items.findIndex((it) => it.path === folder.split("/").slice(0, -1).join("/"))
    }
    const item = items[to[event.key] ?? -1]
    if (!item) return
    event.preventDefault()
    onFolder(item.path)
    const next = tree.current?.querySelectorAll<HTMLElement>("[role=treeitem]")[items.indexOf(item)]
    next?.focus()
  }
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={t("replies.folders")}
      tabIndex={-1}
      onKeyDown={press}
      className="max-h-40 overflow-y-auto"
    >
      {items.map(({ path, name, depth, count }, index) => (
        // Its keys are the tree's.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={path}
          role="treeitem"
          aria-level={depth + 2}
          aria-selected={index === at}
          tabIndex={index === at ? 0 : -1}
          onClick={() => onFolder(path)}
          style={{ paddingInlineStart: 8 + Math.max(0, depth + 1) * 16 }}
          className={`flex min-h-row cursor-default items-center gap-2 rounded pe-2 text-sm outline-offset-[-2px] ${
            index === at ? "bg-raised" : "hover:bg-raised/60"
          }`}
        >
          <Icon of={index === at ? FolderOpen : Folder} className="shrink-0 text-soft" />
          <bdi className="min-w-0 grow truncate" title={path || name}>
            {name}
          </bdi>
          <span className="figures text-xs text-soft">{figures.format(count)}</span>
        </div>
      ))}
    </div>
  )
}
