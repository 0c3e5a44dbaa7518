type Child = Node | string | null | false

/**
 * An element with its properties and children. Texts become text nodes and nothing else: what stands
 * in a backup is data.
 */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], "style" | "dataset">> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  Object.assign(element, properties)
  element.append(...children.filter((it) => it !== null && it !== false))
  return element
}

/** Text from the file, which may be read from either side. */
export const said = (text: string): HTMLElement => make("bdi", { dir: "auto" }, text)

/** A button; `quiet` ones look like text. */
export const button = (
  label: string,
  onClick: () => void,
  properties: Partial<Pick<HTMLButtonElement, "className" | "id" | "title">> = {}
): HTMLButtonElement => {
  const element = make("button", { type: "button", ...properties }, label)
  element.addEventListener("click", onClick)
  return element
}

/** Gives the seller a file. */
export const save = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content)
  make("a", { href: url, download: name }).click()
  // The download has begun: it holds what it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
