/** The map of keys. */
export const keys = {
  title: "Keys",
  groups: {
    browser: "In every page",
    both: "In the panel and the workspace",
    panel: "In the panel",
    workspace: "In the workspace"
  },
  own: {
    map: "This map of keys",
    tabs: "Card, Look up, Share, Today"
  }
}
