import { Pencil } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { folderTree } from "~model/folder"
import type { Snippet } from "~model/snippet"
import { IconButton } from "~ui/parts/icon-button"
import { SelectField } from "~ui/parts/select-field"
import { FolderDialog } from "./folder-dialog"
import { FolderTree } from "./folder-tree"
import { type Shown, sorts } from "./shown-replies"

/** Which replies are listed, and in which order. */
export const ListHead = ({
  snippets,
  shown,
  onShown
}: {
  snippets: readonly Snippet[]
  shown: Shown
  onShown: (fields: Partial<Shown>) => void
}) => {
  const { t } = useTranslation()
  const [renaming, setRenaming] = useState(false)
  const nodes = useMemo(() => folderTree(snippets.map((it) => it.folder)), [snippets])
  const tags = useMemo(
    () => [...new Set(snippets.flatMap((it) => it.tags))].toSorted((a, b) => a.localeCompare(b)),
    [snippets]
  )
  return (
    <>
      {nodes.length > 0 && (
        <FolderTree
          nodes={nodes}
          all={snippets.length}
          folder={shown.folder}
          onFolder={(folder) => onShown({ folder })}
        />
      )}
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label={t("replies.sort")}
          hideLabel
          value={shown.sort}
          onChange={(event) =>
            onShown({ sort: sorts.find((it) => it === event.target.value) ?? "most-used" })
          }
          options={sorts.map((value) => ({ value, label: t(`replies.sorts.${value}`) }))}
        />
        {tags.length > 0 && (
          <SelectField
            label={t("replies.tag")}
            hideLabel
            className="max-w-40"
            value={shown.tag}
            onChange={(event) => onShown({ tag: event.target.value })}
            options={[
              { value: "", label: t("replies.anyTag") },
              ...tags.map((value) => ({ value, label: value }))
            ]}
          />
        )}
        {shown.folder && (
          <IconButton
            icon={Pencil}
            label={t("replies.renameFolder", { folder: shown.folder })}
            onClick={() => setRenaming(true)}
          />
        )}
      </div>
      {renaming && (
        <FolderDialog
          folder={shown.folder}
          onClose={() => setRenaming(false)}
          onMoved={(folder) => onShown({ folder })}
        />
      )}
    </>
  )
}
