import { Users } from "lucide-react"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { ErrorBoundary } from "~ui/parts/error-boundary"
import { SelectionBar } from "~ui/parts/selection-bar"
import { Skeleton } from "~ui/parts/skeleton"
import { Sample } from "./sample"

const Broken = (): never => {
  throw new Error("as it is meant to")
}
const nothing = () => undefined

export const States = () => (
  <>
    <Sample name="empty state">
      <div className="w-full">
        <EmptyState icon={Users} title="No customers yet. The first note makes one.">
          <Button tone="do">Add customer</Button>
        </EmptyState>
      </div>
    </Sample>
    <Sample name="skeleton">
      <div className="w-full">
        <Skeleton lines={4} />
      </div>
    </Sample>
    <Sample name="error boundary">
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </Sample>
    <Sample name="selection bar">
      <div className="w-full">
        <SelectionBar
          label="Selected"
          count={3}
          all={1200}
          onAll={nothing}
          onClear={nothing}
          onBin={nothing}
        >
          <Button dense>Add tag</Button>
          <Button dense>Move</Button>
        </SelectionBar>
      </div>
    </Sample>
  </>
)
