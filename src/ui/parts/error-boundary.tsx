import { Component, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "./button"

const Broken = ({ error, onAgain }: { error: Error; onAgain: () => void }) => {
  const { t } = useTranslation()
  const copy = () =>
    void navigator.clipboard.writeText(`${error.name}: ${error.stack ?? error.message}`)
  return (
    <div role="alert" className="flex flex-col items-start gap-3 p-4">
      <h1 className="text-lg font-semibold">{t("common.broken.title")}</h1>
      <p className="text-sm">{t("common.broken.body")}</p>
      <div className="flex flex-wrap gap-2">
        <Button tone="do" onClick={onAgain}>
          {t("common.broken.again")}
        </Button>
        <Button onClick={copy}>{t("common.broken.details")}</Button>
      </div>
    </div>
  )
}

/** Stands in for a screen that failed to draw, and lets it try again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return <Broken error={error} onAgain={() => this.setState({ error: null })} />
  }
}
