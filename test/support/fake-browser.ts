/** The part of the extension API that jobs use, in memory. Mock `webextension-polyfill` with it. */
type Listener = (...args: never[]) => void

const event = () => {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: never[]) => listeners.forEach((listener) => listener(...args))
  }
}

const session = new Map<string, unknown>()
const sessionChanged = event()

export const state = {
  uiLanguage: "en-US",
  origins: new Set<string>(),
  /** What the seller answers the browser's question. */
  grants: true,
  commands: [] as { name: string; description: string; shortcut: string }[],
  opened: [] as string[],
  /** What the content script of any tab answers; null where none is there. */
  page: null as ((message: unknown) => unknown) | null
}

/** As on the first day. */
export const resetBrowser = (): void => {
  session.clear()
  Object.assign(state, {
    uiLanguage: "en-US",
    origins: new Set<string>(),
    grants: true,
    commands: [],
    opened: [],
    page: null
  })
}

export const fakeBrowser = {
  i18n: { getUILanguage: () => state.uiLanguage },
  storage: {
    session: {
      get: (key: string) => Promise.resolve(session.has(key) ? { [key]: session.get(key) } : {}),
      set: (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, value)
        return Promise.resolve()
      },
      remove: (key: string) => Promise.resolve(void session.delete(key)),
      onChanged: sessionChanged
    },
    onChanged: event()
  },
  permissions: {
    request: ({ origins }: { origins: string[] }) => {
      if (state.grants) origins.forEach((origin) => state.origins.add(origin))
      return Promise.resolve(state.grants)
    },
    remove: ({ origins }: { origins: string[] }) => {
      origins.forEach((origin) => state.origins.delete(origin))
      return Promise.resolve(true)
    },
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(origins.every((origin) => state.origins.has(origin))),
    getAll: () => Promise.resolve({ origins: [...state.origins], permissions: [] }),
    onAdded: event(),
    onRemoved: event()
  },
  commands: { getAll: () => Promise.resolve(state.commands) },
  runtime: {
    id: "regulars",
    getURL: (path: string) => `chrome-extension://regulars/${path}`,
    getManifest: () => ({ version: "0.1.0", permissions: ["storage", "scripting"] }),
    sendMessage: () => Promise.resolve(null),
    onMessage: event()
  },
  tabs: {
    get: () => Promise.reject(new Error("no such tab")),
    getCurrent: () => Promise.resolve(undefined),
    query: () => Promise.resolve([]),
    sendMessage: (_tab: number, message: unknown) =>
      state.page ? Promise.resolve(state.page(message)) : Promise.reject(new Error("no receiver")),
    create: ({ url }: { url: string }) => Promise.resolve(void state.opened.push(url)),
    onActivated: event(),
    onUpdated: event(),
    onRemoved: event()
  },
  windows: { onFocusChanged: event() }
}
