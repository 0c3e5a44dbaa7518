import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { restoreSnippet } from "~jobs/restore-snippet"
import { snippetVersions, type Version } from "~jobs/snippet-versions"
import type { Snippet } from "~model/snippet"
import { wordDiff } from "~model/word-diff"
import { useLive } from "~ui/hooks/use-live"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TimeText } from "~ui/parts/time-text"
import { useLanguageNames } from "~ui/hooks/use-language-names"
import { wordsOfVersion } from "./version-words"

/** Earlier wordings of a reply, what each changed, and the way back to it. */
export const ReplyVersions = ({ snippet }: { snippet: Snippet }) => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  // Read only when asked for.
  const versions = useLive(
    async () => (open ? snippetVersions(snippet.id) : null),
    [open, snippet.id]
  )
  return (
    <details className="border-t pt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-sm">{t("replies.versions")}</summary>
      {versions?.length === 1 && (
        <p className="pt-2 text-sm text-soft">{t("replies.oneVersion")}</p>
      )}
      {versions && versions.length > 1 && (
        <ol className="flex flex-col divide-y">
          {versions.map((version, at) => (
            <VersionItem
              // One change may hold two wordings.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${version.id} ${at}`}
              snippetId={snippet.id}
              version={version}
              before={versions[at + 1] ?? null}
              today={at === 0}
            />
          ))}
        </ol>
      )}
    </details>
  )
}

const tones = { same: "", gone: "text-danger line-through", new: "text-good underline" }

const VersionItem = ({
  snippetId,
  version,
  before,
  today
}: {
  snippetId: string
  version: Version
  before: Version | null
  today: boolean
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const nameOf = useLanguageNames()
  const runs = useMemo(() => {
    const say = {
      language: nameOf,
      picture: (name: string) => t("replies.pictureSays", { name }),
      link: () => t("replies.linkSays")
    }
    return wordDiff(before ? wordsOfVersion(before, say) : "", wordsOfVersion(version, say))
  }, [version, before, nameOf, t])
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex items-center gap-2 text-xs text-soft">
        <span className="grow">
          <TimeText at={version.at} exact /> {today && t("replies.now")}
        </span>
        {!today && (
          <Button dense onClick={async () => done(await restoreSnippet(snippetId, version))}>
            {t("replies.restore")}
          </Button>
        )}
      </div>
      <p
        dir="auto"
        className="whitespace-pre-wrap break-words rounded-lg bg-raised px-3 py-2 text-sm [overflow-wrap:anywhere]"
      >
        {runs.map(({ how, text }, at) => {
          const Mark = how === "gone" ? "del" : how === "new" && before ? "ins" : "span"
          return (
            // oxlint-disable-next-line react/no-array-index-key -- the runs of one text, in order
            <Mark key={at} className={before ? tones[how] : ""}>
              {text}
            </Mark>
          )
        })}
      </p>
    </li>
  )
}
