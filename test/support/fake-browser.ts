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

/** A tab of the browser, as far as jobs look at it. */
export interface FakeTab {
  id: number
  url: string
  windowId: number
  lastAccessed?: number
  active?: boolean
}

type StorageChanges = Record<string, { newValue?: unknown }>

/** An area of the extension's storage. What stands in it is a copy, as in a browser. */
const area = () => {
  const values = new Map<string, unknown>()
  const onChanged = event()
  const tell = (changes: StorageChanges) => onChanged.fire(changes as never)
  return {
    values,
    api: {
      get: (key: string | null) =>
        Promise.resolve(
          key === null
            ? Object.fromEntries(values)
            : values.has(key)
              ? { [key]: values.get(key) }
              : {}
        ),
      set: (them: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(them)) values.set(key, structuredClone(value))
        tell(Object.fromEntries(Object.entries(them).map(([key, newValue]) => [key, { newValue }])))
        return Promise.resolve()
      },
      remove: (key: string) => {
        if (values.delete(key)) tell({ [key]: {} })
        return Promise.resolve()
      },
      onChanged
    }
  }
}

const session = area()
const local = area()

export const state = {
  uiLanguage: "en-US",
  origins: new Set<string>(),
  /** What the seller answers the browser's question. */
  grants: true,
  commands: [] as { name: string; description: string; shortcut: string }[],
  opened: [] as string[],
  /** Content scripts registered: id → where it runs. */
  scripts: new Map<string, string[]>(),
  /** What was run in open tabs: files, or what a function was given. */
  ran: [] as { tabId: number; files?: string[]; args?: unknown[] }[],
  /** What a function put into a page answers. */
  answers: false as unknown,
  /** What the content script of any tab answers; null where none is there. */
  page: null as ((message: unknown) => unknown) | null,
  /** The open tabs; none unless a test says so. */
  tabs: [] as FakeTab[],
  reloaded: [] as number[],
  /** Answers of the pages of single tabs, before that of `page`. */
  pages: new Map<number, (message: unknown) => unknown>()
}

/** As on the first day. */
export const resetBrowser = (): void => {
  session.values.clear()
  local.values.clear()
  Object.assign(state, {
    uiLanguage: "en-US",
    origins: new Set<string>(),
    grants: true,
    commands: [],
    opened: [],
    scripts: new Map<string, string[]>(),
    ran: [],
    answers: false,
    page: null,
    tabs: [],
    reloaded: [],
    pages: new Map()
  })
}

export const fakeBrowser = {
  i18n: { getUILanguage: () => state.uiLanguage },
  storage: {
    session: session.api,
    local: local.api,
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
  scripting: {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(ids.filter((id) => state.scripts.has(id)).map((id) => ({ id }))),
    registerContentScripts: (them: { id: string; matches: string[] }[]) =>
      Promise.resolve(them.forEach((it) => state.scripts.set(it.id, it.matches))),
    updateContentScripts: (them: { id: string; matches: string[] }[]) =>
      Promise.resolve(them.forEach((it) => state.scripts.set(it.id, it.matches))),
    unregisterContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(ids.forEach((id) => state.scripts.delete(id))),
    executeScript: ({
      target,
      files,
      args
    }: {
      target: { tabId: number }
      files?: string[]
      args?: unknown[]
    }) => {
      state.ran.push({ ...target, ...(files && { files }), ...(args && { args }) })
      return Promise.resolve([{ result: state.answers }])
    }
  },
  extension: { inIncognitoContext: false },
  commands: { getAll: () => Promise.resolve(state.commands) },
  runtime: {
    id: "regulars",
    getURL: (path: string) => `chrome-extension://regulars/${path}`,
    getManifest: () => ({ version: "0.1.0", permissions: ["storage", "scripting"] }),
    sendMessage: () => Promise.resolve(null),
    onMessage: event()
  },
  tabs: {
    get: (id: number) => {
      const tab = state.tabs.find((it) => it.id === id)
      return tab ? Promise.resolve(tab) : Promise.reject(new Error("no such tab"))
    },
    getCurrent: () => Promise.resolve(undefined),
    query: () => Promise.resolve(state.tabs),
    sendMessage: (tab: number, message: unknown) => {
      const answer = state.pages.get(tab) ?? state.page
      return answer ? Promise.resolve(answer(message)) : Promise.reject(new Error("no receiver"))
    },
    create: ({ url, windowId = 1 }: { url: string; windowId?: number }) => {
      state.opened.push(url)
      const tab = { id: 100 + state.opened.length, url, windowId, active: true }
      state.tabs.push(tab)
      return Promise.resolve(tab)
    },
    reload: (id: number) => Promise.resolve(void state.reloaded.push(id)),
    update: (id: number, change: Partial<FakeTab>) => {
      const tab = state.tabs.find((it) => it.id === id)
      for (const it of state.tabs) if (change.active && tab) it.active = it === tab
      return tab ? Promise.resolve(Object.assign(tab, change)) : Promise.reject(new Error("no tab"))
    },
    onActivated: event(),
    onUpdated: event(),
    onRemoved: event()
  },
  windows: { update: () => Promise.resolve(undefined), onFocusChanged: event() }
}
