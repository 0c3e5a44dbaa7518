// @ts-check
/** Makes a machine that has Node and nothing else ready for a command; what is there is left alone. */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")

/** What each Debian package is wanted for, as a file that is there once it is installed. */
const PACKAGES = /** @type {const} */ ({
  chromium: "/usr/bin/chromium",
  "firefox-esr": "/usr/bin/firefox-esr",
  prosody: "/usr/bin/prosody",
  ngircd: "/usr/sbin/ngircd",
  xvfb: "/usr/bin/Xvfb",
  openbox: "/usr/bin/openbox",
  xdotool: "/usr/bin/xdotool",
  imagemagick: "/usr/bin/import",
  openssl: "/usr/bin/openssl",
  age: "/usr/bin/age",
  python3: "/usr/bin/python3",
  make: "/usr/bin/make",
  "g++": "/usr/bin/g++",
  gcc: "/usr/bin/gcc",
  "libc6-dev": "/usr/include/stdlib.h",
  "fonts-noto-cjk": "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  "fonts-noto-color-emoji": "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"
})

/** @typedef {keyof typeof PACKAGES} DebianPackage */

/** The browser and what the end-to-end tests run beside it. @type {DebianPackage[]} */
export const FOR_TESTS = [
  "chromium",
  "firefox-esr",
  "prosody",
  "ngircd",
  "xvfb",
  "openbox",
  "xdotool",
  "imagemagick",
  "openssl",
  "age",
  "gcc",
  "libc6-dev",
  "fonts-noto-cjk",
  "fonts-noto-color-emoji"
]

/** What the practice chat and its browser need. @type {DebianPackage[]} */
export const FOR_START = [
  "chromium",
  "prosody",
  "openssl",
  "fonts-noto-cjk",
  "fonts-noto-color-emoji"
]

/** The shop's database driver is compiled. @type {DebianPackage[]} */
export const FOR_SHOPS = ["chromium", "openssl", "python3", "make", "g++", "fonts-noto-cjk"]

/** @see setup */
let whisper = false

/**
 * npm's packages by the lockfile, then the Debian packages a command needs. Ends the process with 1
 * and a sentence that says what to run where it cannot help itself.
 * `quiet`: standard output is the command's own; only what has to be installed is said, to standard
 * error.
 * @param {{ apt: readonly DebianPackage[], quiet?: boolean }} needs
 */
export function setup({ apt, quiet = false }) {
  whisper = quiet
  if (!quiet) process.stdout.write("Set-up\n")
  installPackages()
  installDebian(apt)
}

/** `npm ci`, unless node_modules was made from this very lockfile. */
function installPackages() {
  const modules = path.join(root, "node_modules")
  // Somebody else's, lent: to install into it would empty it under their hands.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return
  const stamp = path.join(modules, ".regulars-lock")
  const lock = path.join(root, "package-lock.json")
  const wanted = createHash("sha256").update(readFileSync(lock, "utf8")).digest("hex")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    if (!whisper) say("npm packages are there")
    return
  }
  say("installing the npm packages of package-lock.json")
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
  const strict = spawnSync("npm", ["ci", ...quiet], { cwd: root, encoding: "utf8" })
  if (strict.status !== 0) {
    // Where a registry has not every system's parts of a package, "npm ci" refuses a lockfile
    // without them; "npm install" keeps to the lockfile and bears with what it lacks.
    say("npm ci refuses this lockfile here; installing by it all the same")
    run("npm", ["install", "--no-save", ...quiet])
  }
  writeFileSync(stamp, wanted)
}

/** @param {readonly DebianPackage[]} wanted */
function installDebian(wanted) {
  const missing = wanted.filter((name) => !existsSync(PACKAGES[name]))
  if (missing.length === 0) {
    if (!whisper) say("system packages are there")
    return
  }
  const list = missing.join(" ")
  if (!existsSync("/usr/bin/apt-get")) {
    stop(`This needs ${list}. Install them with your system's package manager, then run it again.`)
  }
  if (process.getuid?.() !== 0) {
    stop(`This needs ${list}. Run: sudo apt-get update && sudo apt-get install -y ${list}`)
  }
  say(`installing ${list}`)
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const wait = ["-o", "DPkg::Lock::Timeout=300", "-qq"]
  run("apt-get", [...wait, "update"], env)
  run("apt-get", [...wait, "install", "-y", "--no-install-recommends", ...missing], env)
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = process.env) {
  const done = spawnSync(command, args, { cwd: root, env, encoding: "utf8" })
  if (done.status === 0) return
  process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}`)
  stop(`"${command} ${args.join(" ")}" failed${done.error ? `: ${done.error.message}` : ""}.`)
}

/** @param {string} line */
export function say(line) {
  const out = whisper ? process.stderr : process.stdout
  out.write(`  · ${line.replace(homedir(), "~")}\n`)
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setup({ apt: FOR_TESTS })
}
