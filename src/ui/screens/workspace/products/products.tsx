import { Package, Plus } from "lucide-react"
import { useTranslation } from "react-i18next"
import { usualCurrency } from "~jobs/ui-language"
import type { Product } from "~model/product"
import { useAlive } from "~ui/hooks/use-alive"
import { useSettings } from "~ui/hooks/use-settings"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import { Choose } from "../choose"
import { FirstSteps } from "../first-steps"
import { ImportButton, importPage } from "../imports/file-buttons"
import { ProductImport } from "../imports/product-import"
import { Room } from "../room"
import { goTo } from "../use-route"
import { ProductForm } from "./product-form"
import { ProductRow } from "./product-row"
import { useProductTable } from "./use-product-table"

const words = (it: Product) =>
  [it.title, it.sku, it.brand, ...it.tags, ...it.variants.flatMap((v) => [v.name, v.sku])].join(" ")

export const Products = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const products = useAlive("products")
  const settings = useSettings()
  const table = useProductTable()
  const product = products?.find((it) => it.id === open) ?? null
  const record = () => {
    if (!open) return <Choose icon={Package} title={t("workspace.products.choose")} />
    if (!products || !settings) return <Skeleton />
    if (!product && open !== "new") return <EmptyState title={t("workspace.gone")} />
    return (
      <ProductForm
        key={open}
        product={product}
        // An amount typed without a sign is in the currency the product has already.
        currency={product?.price?.currency ?? product?.cost?.currency ?? usualCurrency(settings)}
        markup={settings.markup}
      />
    )
  }
  if (open === importPage) return <ProductImport />
  return (
    <Room
      room="products"
      open={open}
      items={products}
      words={words}
      table={table}
      renderRow={(it) => <ProductRow product={it} />}
      actions={
        <>
          <ImportButton room="products" />
          <IconButton
            label={t("workspace.products.add")}
            icon={Plus}
            onClick={() => goTo("products", "new")}
          />
        </>
      }
      empty={
        <EmptyState icon={Package} title={t("workspace.products.empty")}>
          <FirstSteps>
            <Button tone="do" onClick={() => goTo("products", "new")}>
              {t("workspace.products.add")}
            </Button>
          </FirstSteps>
        </EmptyState>
      }
    >
      {record()}
    </Room>
  )
}
