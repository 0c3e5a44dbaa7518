/** Where the beds (other makers' software that tests run against) are kept, and how they get there. */
import { spawn, type ChildProcess } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { homedir } from "node:os"
import path from "node:path"

/** Outside the checkout and its `node_modules`: a fresh clone finds the beds already there. */
export function cacheFolder(): string {
  const own = process.env["REGULARS_CACHE"]
  if (own) return own
  return path.join(process.env["XDG_CACHE_HOME"] || path.join(homedir(), ".cache"), "regulars")
}

/** A short hash of the files' contents: another content is another bed. */
export async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256")
  for (const file of [...files].sort()) {
    hash.update(path.basename(file)).update("\0")
    hash.update(await readFile(file, "utf8")).update("\0")
  }
  return hash.digest("hex").slice(0, 12)
}

/**
 * The folder `<cache>/<name>-<hash of inputs>`, filled by `fill` unless it is there. Filled beside
 * its place and then renamed, so that what stands there is whole however the last try ended; of two
 * at once the first one wins.
 */
export async function cached(
  name: string,
  inputs: readonly string[],
  fill: (folder: string) => Promise<void>
): Promise<string> {
  const place = path.join(cacheFolder(), `${name}-${await hashOf(inputs)}`)
  if (existsSync(place)) return place
  await mkdir(cacheFolder(), { recursive: true })
  await sweep()
  const draft = await mkdtemp(path.join(cacheFolder(), `.draft-${process.pid}-`))
  try {
    await fill(draft)
    await rename(draft, place).catch((error: unknown) => {
      if (!existsSync(place)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return place
}

/** Removes what processes that are gone left half made. */
async function sweep(): Promise<void> {
  for (const entry of await readdir(cacheFolder())) {
    const owner = /^\.draft-(\d+)-/.exec(entry)?.[1]
    if (owner === undefined || isAlive(Number(owner))) continue
    await rm(path.join(cacheFolder(), entry), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]

export type InstallOptions = {
  /** Packages whose own install scripts are run: parts that have to be compiled. */
  readonly rebuild?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /**
   * npm leaves optional parts for other systems out of some lockfiles, and then "npm ci" refuses
   * its own file: "npm install" keeps to the file and bears with what it lacks.
   */
  readonly lenient?: boolean
}

/** Installs a bed's pinned packages into a folder; no package's script runs but of those named. */
export async function npmInstall(
  bed: string,
  folder: string,
  options: InstallOptions = {}
): Promise<void> {
  say(`installing the packages of ${path.basename(bed)} (once, then kept in ${cacheFolder()})`)
  for (const file of ["package.json", "package-lock.json"]) {
    await cp(path.join(bed, file), path.join(folder, file))
  }
  await run("npm", [options.lenient ? "install" : "ci", ...QUIET], folder)
  if (options.rebuild?.length)
    await run("npm", ["rebuild", ...options.rebuild], folder, options.env)
}

/** Runs a program to its end; what it said is shown only if it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env
): Promise<string> {
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  child.stdout.on("data", (chunk) => (said += chunk))
  child.stderr.on("data", (chunk) => (said += chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  if (code === 0) return said
  await writeFile(path.join(cwd, "failed.log"), said).catch(() => undefined)
  throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${said.slice(-4000)}`)
}

/** Ends a child process that was started here, by force if it takes longer than three seconds. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const closed = new Promise((resolve) => child.once("close", resolve))
  child.kill("SIGTERM")
  const late = setTimeout(() => child.kill("SIGKILL"), 3000)
  await closed
  clearTimeout(late)
}

/** A progress line, on stderr so that reporters' output on stdout stays theirs. */
export function say(line: string): void {
  process.stderr.write(`  · ${line}\n`)
}
