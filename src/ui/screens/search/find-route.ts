import type { Find } from "~jobs/read-finds"
import type { Route } from "../workspace/route"

/** Where in the workspace a find is seen: a note in the story of its customer. */
export const routeOfFind = ({ kind, id, owner }: Pick<Find, "kind" | "id" | "owner">): Route => {
  switch (kind) {
    case "contact":
      return { room: "customers", id }
    case "note":
      return { room: "customers", id: owner }
    case "order":
      return { room: "orders", id }
    case "product":
      return { room: "products", id }
    case "snippet":
      return { room: "replies", id }
    case "link":
      return { room: "links", id }
  }
}
