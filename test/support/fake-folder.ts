/** A folder as browsers hand it out, in memory, that fails as it is told to. */
export class FakeFolder {
  readonly kind = "directory"
  readonly files = new Map<string, Blob>()
  readonly folders = new Map<string, FakeFolder>()
  access: "granted" | "prompt" | "denied" = "granted"
  /** What becomes of bytes on their way to the disk. */
  onDisk: (content: Blob) => Promise<Blob> | Blob = (content) => content
  /** Name of the error that writing ends in; "" for none. */
  fails = ""

  constructor(readonly name = "Backups") {}

  queryPermission = async () => this.access

  /** What the seller answers. */
  requestPermission = async () => (this.access = "granted")

  getDirectoryHandle = async (name: string) => {
    const found = this.folders.get(name) ?? new FakeFolder(name)
    this.folders.set(name, found)
    return found
  }

  getFileHandle = async (name: string, { create = false } = {}) => {
    if (!this.files.has(name) && !create) throw new DOMException("none", "NotFoundError")
    if (!this.files.has(name)) this.files.set(name, new Blob([]))
    return {
      getFile: async () => new File([this.files.get(name) ?? ""], name),
      createWritable: async () => {
        const parts: Blob[] = []
        return {
          write: async (content: Blob) => {
            if (this.fails) throw new DOMException("as told", this.fails)
            parts.push(await this.onDisk(content))
          },
          close: async () => void this.files.set(name, new Blob(parts)),
          abort: async () => undefined
        }
      }
    }
  }

  removeEntry = async (name: string) => {
    if (!this.files.delete(name) && !this.folders.delete(name))
      throw new DOMException("none", "NotFoundError")
  }

  async *entries() {
    for (const name of this.files.keys()) yield [name, await this.getFileHandle(name)] as const
  }

  /** As the browser's type is called: what is asked of one here, this one answers. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle
  }
}
