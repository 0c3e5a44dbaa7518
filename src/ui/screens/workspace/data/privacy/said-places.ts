import type { TFunction } from "i18next"
import type { Holding, Places } from "~jobs/privacy/list-places"
import { sayBytes } from "./say-bytes"

/** What lies in one place, in words. */
export interface SaidPlace {
  title: string
  /** How it is emptied, and by whom. */
  how: string
  /** The size of all of it. */
  size: string
  lines: { name: string; count: string; size: string }[]
  /** Said under the lines; "" for nothing. */
  rest: string
}

const sum = (holdings: readonly Holding[]): number =>
  holdings.reduce((all, { bytes }) => all + bytes, 0)

/** Every place that bytes lie in, in the order of how much of the seller's is there. */
export const sayPlaces = (places: Places, t: TFunction, language: string): SaidPlace[] => {
  const bytes = (count: number) => sayBytes(count, language)
  const tables = names(t("privacy.tables", { returnObjects: true }))
  const folders = names(t("privacy.folders", { returnObjects: true }))
  const held = places.database.filter(({ count }) => count > 0)
  const emptyTables = places.database.length - held.length
  return [
    {
      title: t("privacy.database"),
      how: t("privacy.databaseHow"),
      size: bytes(sum(held)),
      lines: held
        .toSorted((a, b) => b.bytes - a.bytes)
        .map(({ name, count, bytes: size }) => ({
          name: tables(name),
          count: t("privacy.rows", { count }),
          size: bytes(size)
        })),
      rest: emptyTables > 0 ? t("privacy.emptyTables", { count: emptyTables }) : ""
    },
    {
      title: t("privacy.files"),
      how: t("privacy.filesHow"),
      size: bytes(sum(places.files)),
      lines: places.files.map(({ name, count, bytes: size }) => ({
        name: folders(name),
        count: t("privacy.filesCount", { count }),
        size: bytes(size)
      })),
      rest: places.files.length === 0 ? t("privacy.empty") : ""
    },
    {
      title: t("privacy.local"),
      how: t("privacy.localHow"),
      size: bytes(sum(places.local)),
      lines: [],
      rest: t("privacy.entries", { count: places.local.length })
    },
    {
      title: t("privacy.session"),
      how: t("privacy.sessionHow"),
      size: bytes(places.session.bytes),
      lines: [],
      rest: t("privacy.entries", { count: places.session.count })
    },
    {
      title: t("privacy.backups"),
      how: sayBackups(places.backups, t),
      size: "",
      lines: [],
      rest: ""
    }
  ]
}

const sayBackups = (backups: Places["backups"], t: TFunction): string => {
  if (!backups) return t("privacy.backupsNone")
  return backups.way === "folder"
    ? t("privacy.backupsFolder", { folder: backups.folder })
    : t("privacy.backupsDownloads")
}

/** What a thing is called; by its own name where it has no other. */
const names =
  (words: Record<string, string>) =>
  (name: string): string =>
    Object.hasOwn(words, name) ? (words[name] ?? name) : name
