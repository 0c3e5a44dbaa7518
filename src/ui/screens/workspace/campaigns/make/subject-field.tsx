import { Package } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { LinkSubject } from "~jobs/draft-links"
import type { Product } from "~model/product"
import type { ShareText } from "~model/share-text"
import { safeTarget } from "~model/safe-target"
import { withoutCode } from "~model/share-code"
import { useProductOfPage } from "~ui/hooks/use-product-of-page"
import { useProductsByTitle } from "~ui/hooks/use-products-by-title"
import { Icon } from "~ui/parts/icon"
import { TextField } from "~ui/parts/text-field"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { useCheck } from "~ui/screens/record/link-check/use-check"

/** What was typed, and the product that was picked by its name. */
export interface SubjectDraft {
  typed: string
  picked: Product | null
}

export const noSubject: SubjectDraft = { typed: "", picked: null }

/** Is it meant for an address? A product's name may have a colon in it, but not at its beginning. */
const isAddress = (typed: string): boolean => /^\s*[a-z][a-z0-9+.-]*:\S/i.test(typed)

/** What links lead to, as far as it is known; null for nothing yet. */
export const useSubject = ({
  typed,
  picked
}: SubjectDraft): (LinkSubject & { texts: readonly ShareText[] }) | null => {
  const address = isAddress(typed) ? typed.trim() : ""
  const known = useProductOfPage(address)
  if (picked)
    return { url: withoutCode(picked.url), product: picked, name: "", texts: picked.shareTexts }
  const texts = known?.shareTexts ?? []
  return address ? { url: address, product: known ?? null, name: "", texts } : null
}

/** Takes a product by its name, or an address; says whose address it is, or why it is none. */
export const SubjectField = ({
  draft,
  onChange
}: {
  draft: SubjectDraft
  onChange: (draft: SubjectDraft) => void
}) => {
  const { t } = useTranslation()
  const check = useCheck()
  const { typed, picked } = draft
  const address = isAddress(typed)
  const known = useProductOfPage(address ? typed.trim() : "")
  const found = useProductsByTitle(picked || address ? "" : typed)
  const target = address ? safeTarget(typed) : null
  const nothing = !picked && !address && typed.trim() !== "" && found?.length === 0
  const error =
    target && !target.ok
      ? t(`refusals.share.${target.why}`)
      : nothing && t("campaigns.subject.noProduct")
  // An address that lacks something is no product's name either.
  const mended = error ? check({ target: typed }).filter((it) => it.fix) : []
  const pick = (product: Product) => onChange({ typed: product.title, picked: product })
  const first = found?.find((it) => it.url)
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={t("campaigns.subject.label")}
        hint={t("campaigns.subject.hint")}
        value={typed}
        {...(mended.length > 0 ? { "aria-invalid": true } : error && { error })}
        onChange={(event) => onChange({ typed: event.target.value, picked: null })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== "Enter") return
          event.preventDefault()
          if (first) pick(first)
        }}
      />
      <LinkFindings findings={mended} onFix={({ to }) => onChange({ typed: to, picked: null })} />
      <ul aria-live="polite">
        {known && (
          <li className="text-xs text-good">
            {t("campaigns.subject.isProduct", { name: known.title })}
          </li>
        )}
        {found?.map((product) => (
          <li key={product.id}>
            <button
              type="button"
              disabled={!product.url}
              className="flex min-h-control w-full items-center gap-2 rounded px-2 text-left text-sm hover:bg-raised disabled:opacity-50"
              onClick={() => pick(product)}
            >
              <Icon of={Package} className="text-soft" />
              <bdi className="min-w-0 grow truncate" title={product.title}>
                {product.title}
              </bdi>
              {!product.url && <span className="text-xs">{t("campaigns.subject.noAddress")}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
