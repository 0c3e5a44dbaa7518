import { Health } from "~model/health"
import { HealthLight } from "~ui/parts/health-light"
import { PersonName } from "~ui/parts/person-name"
import { Tag } from "~ui/parts/tag"
import { arabic, emoji, endless, Sample } from "./sample"

/** One of each tint. */
const names = ["VIP", "fruit", "wholesale", "tea", "quoted", "late", "gift", "a", "b", "c"]
const nothing = () => undefined

export const Tags = () => (
  <>
    <Sample name="tag">
      {names.map((name) => (
        <Tag key={name} name={name} />
      ))}
    </Sample>
    <Sample name="tag, to be removed">
      {["VIP", arabic, emoji, endless].map((name) => (
        <Tag key={name} name={name} onRemove={nothing} />
      ))}
    </Sample>
    <Sample name="health light">
      {Health.options.map((health) => (
        <HealthLight key={health} health={health} />
      ))}
    </Sample>
    <Sample name="person name">
      {["张三", "Anna Schmidt", arabic, emoji, endless].map((name) => (
        <p key={name} className="flex w-full min-w-0 font-semibold">
          <PersonName name={name} />
        </p>
      ))}
    </Sample>
  </>
)
