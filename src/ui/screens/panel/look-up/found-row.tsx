import type { Find } from "~jobs/read-finds"
import type { Query } from "~search/query/read-query"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { FindLine } from "~ui/screens/search/find-line"
import { routeOfFind } from "~ui/screens/search/find-route"
import { routeHash } from "~ui/screens/workspace/route"

/** A note, an order or a link: it opens the card of whose it is, a link of nobody's the workspace. */
export const FoundRow = ({
  find,
  query,
  onContact
}: {
  find: Find
  query: Query
  onContact: (contactId: string) => void
}) => {
  const openWorkspace = useOpenWorkspace()
  const open = () => {
    const { room, id } = routeOfFind(find)
    if (find.owner) onContact(find.owner)
    else openWorkspace(routeHash(room, id).slice(1))
  }
  return (
    <li className="border-b">
      <button
        type="button"
        className="flex w-full items-start gap-2 px-3 py-1.5 text-left hover:bg-raised"
        onClick={open}
      >
        <FindLine find={find} query={query} />
      </button>
    </li>
  )
}
