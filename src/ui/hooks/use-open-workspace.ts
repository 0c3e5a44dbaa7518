import { openExtensionPage } from "~platform/tabs"

/** Opens the workspace; with a path like `customers/<id>`, at that record. */
export const useOpenWorkspace = () => (path?: unknown) =>
  void openExtensionPage(`tabs/workspace.html${typeof path === "string" ? `#${path}` : ""}`)
