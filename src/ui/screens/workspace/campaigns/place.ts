/** What stands beside the list of campaigns: a record, a form, or a tool, for a campaign or for none. */
export const tools = ["make", "lines", "segment"] as const
export type Tool = (typeof tools)[number]

export type Place =
  { what: Tool; campaignId: string } | { what: "rules" | "new" } | { what: "record"; id: string }

const isTool = (name: string): name is Tool => tools.some((it) => it === name)

/** Reads what is behind `#campaigns/`: an id, `new`, `rules`, or a tool as in `make:<campaign>`. */
export const readPlace = (open: string): Place => {
  if (open === "new" || open === "rules") return { what: open }
  const [name = "", campaignId = ""] = open.split(":", 2)
  return isTool(name) ? { what: name, campaignId } : { what: "record", id: open }
}

export const placeOf = (tool: Tool, campaignId = ""): string =>
  campaignId ? `${tool}:${campaignId}` : tool
