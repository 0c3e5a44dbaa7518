/** kill -9 to a process and all that it started, by their numbers. */
import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import { readdir, readFile } from "node:fs/promises"
import { setTimeout as later } from "node:timers/promises"

/** Parent of a process; 0 once it is gone, or is only waiting to be buried. */
const parentOf = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")
  // "pid (name) state parent …": the name may hold anything, brackets too.
  const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return state === undefined || state === "Z" || state === "X" ? 0 : Number(parent)
}

const treeOf = async (root: number): Promise<number[]> => {
  const pids = (await readdir("/proc")).map(Number).filter((it) => it > 0)
  const parents = await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const))
  const tree = new Set([root])
  // Parents are mostly older than their children, but need not have the smaller number.
  for (let before = 0; before !== tree.size;) {
    before = tree.size
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid)
  }
  return [...tree]
}

const strike = (pid: number) => {
  try {
    process.kill(pid, "SIGKILL")
  } catch {
    // It was gone before.
  }
}

/** Resolves when every one of them is gone: none may still write to a file. */
export const killTree = async (root: ChildProcess): Promise<void> => {
  if (root.pid === undefined || root.exitCode !== null || root.signalCode !== null) return
  const gone = once(root, "exit")
  const tree = await treeOf(root.pid)
  for (const pid of tree) strike(pid)
  await gone
  while ((await Promise.all(tree.slice(1).map(parentOf))).some((it) => it > 0)) await later(5)
}
