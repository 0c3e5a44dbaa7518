import { beforeEach, describe, expect, test, vi } from "vitest"

import { appLock, isLocked, lockNow, touchLock, watchLock } from "~jobs/lock/lock-state"
import { changeLock, dropLock, setLock } from "~jobs/lock/set-lock"
import { nextTryAt, tryPassphrase, unlock } from "~jobs/lock/try-passphrase"
import { sessionValue } from "~platform/session"
import * as v from "valibot"

import { fakeBrowser, resetBrowser } from "../../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
// Slow by design: what is asked for is held, and here done less often.
const derive = crypto.subtle.deriveBits.bind(crypto.subtle)
const derivations = vi
  .spyOn(crypto.subtle, "deriveBits")
  .mockImplementation((how, key, length) =>
    derive({ ...(how as Pbkdf2Params), iterations: 10 }, key, length ?? 256)
  )

const word = "three red apples"
const minute = 60_000
const start = Date.now()
const choice = { minutes: 5, locale: "en" } as const

/** As when the browser is closed and started again. */
const restart = () => sessionValue("unlocked", v.unknown()).drop("")

beforeEach(async () => {
  resetBrowser()
  derivations.mockClear()
})

test("off by default: nothing is ever locked, and locking does nothing", async () => {
  expect(await isLocked()).toBe(false)
  expect(await lockNow()).toBe(false)
  expect(await isLocked()).toBe(false)
})

test("the passphrase is kept as a salted hash that takes 600,000 rounds", async () => {
  expect(await setLock(word, choice)).toEqual({ ok: true })
  const first = await appLock.get()
  expect(derivations.mock.calls[0]?.[0]).toMatchObject({ iterations: 600_000, hash: "SHA-256" })
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(word)
  await dropLock(word)
  expect(await appLock.get()).toBe(null)
  await setLock(word, choice)
  const second = await appLock.get()
  expect(second?.salt).not.toBe(first?.salt)
  expect(second?.hash).not.toBe(first?.hash)
})

test("too short a passphrase is none, and a lock that is set is not replaced", async () => {
  expect(await setLock("12345", choice)).toEqual({ ok: false, why: "short" })
  await setLock(word, choice)
  expect(await setLock("another word", choice)).toEqual({ ok: false, why: "set-already" })
  expect((await unlock(word)).ok).toBe(true)
})

describe("with a lock", () => {
  beforeEach(async () => {
    await setLock(word, choice)
    await touchLock(start)
  })

  test("it stays open while somebody is at work, and locks when nobody was for its minutes", async () => {
    expect(await isLocked(start + 5 * minute - 1)).toBe(false)
    expect(await isLocked(start + 5 * minute)).toBe(true)
    await touchLock(start + 4 * minute)
    expect(await isLocked(start + 8 * minute)).toBe(false)
  })

  test("a touch opens nothing that is locked", async () => {
    await touchLock(start + 6 * minute)
    expect(await isLocked(start + 6 * minute)).toBe(true)
    await lockNow()
    await touchLock(start)
    expect(await isLocked(start)).toBe(true)
  })

  test("it locks by a key, with the browser, and where the clock was set back", async () => {
    expect(await isLocked(start - 2 * minute)).toBe(true)
    expect(await isLocked(start)).toBe(false)
    await restart()
    expect(await isLocked(start)).toBe(true)
    expect((await unlock(word, start)).ok).toBe(true)
    expect(await isLocked(start)).toBe(false)
    expect(await lockNow()).toBe(true)
    expect(await isLocked(start)).toBe(true)
  })

  test("only the passphrase opens it, however its letters were typed", async () => {
    await lockNow()
    for (const wrong of ["", word.toUpperCase(), `${word} `, word.slice(1)])
      expect(await unlock(wrong, start + 40 * minute)).toMatchObject({ ok: false })
    expect(await isLocked(start)).toBe(true)
    resetBrowser()
    await setLock("café noir", choice)
    expect((await unlock("café noir")).ok).toBe(true)
  })

  test("wrong tries slow down, over a restart too, and a right one too early does not count", async () => {
    const waits: number[] = []
    let now = start
    for (let round = 0; round < 6; round++) {
      const tried = await tryPassphrase("wrong one", now)
      waits.push(tried.ok ? -1 : Math.max(0, tried.until - now))
      await restart()
      expect(await nextTryAt()).toBe(now + (waits.at(-1) ?? 0))
      if (waits.at(-1))
        expect(await tryPassphrase(word, now + (waits.at(-1) ?? 0) - 1)).toMatchObject({
          ok: false,
          why: "wait"
        })
      now += waits.at(-1) ?? 0
    }
    expect(waits).toEqual([0, 0, 1000, 2000, 4000, 8000])
    expect((await unlock(word, now)).ok).toBe(true)
    expect(await nextTryAt()).toBe(0)
  })

  test("the waits end at five minutes, and a clock set back locks nobody out", async () => {
    await fakeBrowser.storage.local.set({ "lock-tries": { count: 40, until: start } })
    const tried = await tryPassphrase("wrong one", start)
    expect(tried).toEqual({ ok: false, why: "wrong", until: start + 5 * minute })
    expect((await tryPassphrase(word, start - 365 * 24 * 60 * minute)).ok).toBe(true)
  })

  test("two tries at once are two tries", async () => {
    await Promise.all([tryPassphrase("wrong one", start), tryPassphrase("wrong two", start)])
    expect(await fakeBrowser.storage.local.get("lock-tries")).toMatchObject({
      "lock-tries": { count: 2 }
    })
  })

  test("a wrong passphrase does not take the lock away; the minutes may be changed", async () => {
    expect((await dropLock("wrong one")).ok).toBe(false)
    expect(await appLock.get()).toMatchObject({ minutes: 5 })
    await changeLock({ minutes: 60 })
    expect(await appLock.get()).toMatchObject({ minutes: 60, locale: "en" })
    expect((await unlock(word)).ok).toBe(true)
  })

  test("a page in sight locks soon after the computer slept through the time, with no key and no click", async () => {
    vi.useFakeTimers({ now: start, toFake: ["Date", "setTimeout", "clearTimeout"] })
    const heard: boolean[] = []
    const ended = new AbortController()
    watchLock((locked) => heard.push(locked), ended.signal, 10_000)
    await vi.waitFor(() => expect(heard).toEqual([false]))
    // The clock went on, and no timer did.
    vi.setSystemTime(start + 60 * minute)
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(heard.at(-1)).toBe(true))
    ended.abort()
  })

  test("who watches is told at once, when it locks, when it opens and when the time is up", async () => {
    vi.useFakeTimers({ now: start, toFake: ["Date", "setTimeout", "clearTimeout"] })
    const heard: boolean[] = []
    const ended = new AbortController()
    watchLock((locked) => heard.push(locked), ended.signal)
    await vi.waitFor(() => expect(heard).toEqual([false]))
    await vi.advanceTimersByTimeAsync(5 * minute)
    await vi.waitFor(() => expect(heard.at(-1)).toBe(true))
    vi.useRealTimers()
    await unlock(word)
    await vi.waitFor(() => expect(heard.at(-1)).toBe(false))
    await lockNow()
    await vi.waitFor(() => expect(heard.at(-1)).toBe(true))
    ended.abort()
    const count = heard.length
    await unlock(word)
    expect(heard).toHaveLength(count)
  })
})
