import { useState } from "react"
import { useTranslation } from "react-i18next"
import { isOneProduct } from "~model/captured-product"
import { safeTarget } from "~model/safe-target"
import type { Insert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import { useProductOfPage } from "~ui/hooks/use-product-of-page"
import type { TabView } from "~ui/hooks/use-tab"
import { TextField } from "~ui/parts/text-field"
import { ForCustomer } from "./for-customer"
import { NewHere } from "./new-here"
import { ProductPick } from "./product-pick"
import { ShareThis } from "./share-this"

/** Address and title of what the page is about; a chat's own address is nothing to share. */
const subject = (view: TabView | null | undefined, person: Person | undefined) => {
  if (!view?.url || view.closedPage || person?.sighting?.identity) return { url: "", title: "" }
  const read = view.capture?.result
  if (read && isOneProduct(read)) return { url: read.url.value, title: read.title.value }
  return { url: view.url, title: view.title }
}

/** Links: for the customer on screen, with their code; for everybody, by channel. */
export const Share = ({
  view,
  person,
  insert
}: {
  view: TabView | null | undefined
  person: Person | undefined
  insert: Insert
}) => {
  const { t } = useTranslation()
  const page = subject(view, person)
  const [typed, setTyped] = useState<{ for: string; url: string } | null>(null)
  const place = person?.key ?? ""
  const url = typed?.for === place ? typed.url : page.url
  const product = useProductOfPage(url)
  const target = url.trim() ? safeTarget(url) : null
  const title = product?.title ?? (url === page.url ? page.title : "") ?? ""
  const setUrl = (next: string) => setTyped({ for: place, url: next })
  return (
    <section className="flex flex-col gap-3 p-3">
      <ProductPick
        label={t("panel.share.product")}
        placeholder={t("panel.share.productHint")}
        onPick={(it) => setUrl(it.url)}
      />
      <TextField
        label={t("panel.share.address")}
        inputMode="url"
        placeholder="https://"
        value={url}
        {...(target && !target.ok && { error: t(`refusals.share.${target.why}`) })}
        {...(target?.ok
          && target.punycode && {
            hint: t("panel.share.punycode", { host: new URL(target.url).hostname })
          })}
        onChange={(event) => setUrl(event.target.value)}
      />
      {target?.ok && (
        <>
          {person?.who === "known" && (
            <ForCustomer
              contact={person.contact}
              url={target.url}
              title={title}
              productId={product?.id ?? null}
              insert={insert}
            />
          )}
          {person?.who === "new" && (
            <NewHere
              name={person.name}
              {...(product && {
                onInsert: () =>
                  void insert({ what: "link", id: product.id, variantId: null }, product.title)
              })}
            />
          )}
          <ShareThis url={target.url} title={title} productId={product?.id ?? null} />
        </>
      )}
      {!target && <p className="text-sm text-soft">{t("panel.share.empty")}</p>}
    </section>
  )
}
