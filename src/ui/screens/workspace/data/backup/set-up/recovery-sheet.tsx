/** What each key begins with, four signs, and groups of the six that are asked back at its end. */
const groups = /^.{20}|.{1,6}/g

/** The key in groups that an eye can follow; copied, it is whole. */
export const KeyText = ({ identity }: { identity: string }) => (
  <code className="flex select-all flex-wrap gap-x-2 break-all rounded bg-raised p-3 font-mono text-base">
    {(identity.match(groups) ?? []).map((it, at) => (
      // The groups of one key never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at}>{it}</span>
    ))}
  </code>
)

/** What is printed instead of the page: one text, as all that is printed here. */
export const RecoverySheet = ({ text }: { text: string }) => (
  <p data-printed className="hidden whitespace-pre-wrap break-all p-8 text-lg print:block">
    {text}
  </p>
)
