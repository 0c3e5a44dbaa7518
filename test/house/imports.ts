import { build, type Metafile } from "esbuild"

/** Every file of the house with what it imports at run time, read by the bundler. */
export const readImports = async (): Promise<Metafile["inputs"]> => {
  const { metafile } = await build({
    entryPoints: ["src/**/*.ts", "src/**/*.tsx"],
    bundle: true,
    write: false,
    metafile: true,
    outdir: "unused",
    format: "esm",
    packages: "external",
    external: ["url:*"],
    loader: { ".css": "empty" },
    logLevel: "silent"
  })
  return metafile.inputs
}

/** Everything that a file brings with it, itself and libraries included. */
export const reachable = (inputs: Metafile["inputs"], from: string): Set<string> => {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const it of inputs[path]?.imports ?? []) visit(it.path)
  }
  visit(from)
  return seen
}
