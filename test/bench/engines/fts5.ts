import sqlite from "@sqlite.org/sqlite-wasm"

import { type Customer, textOf } from "../data/record"
import type { Engine } from "./engine"

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`

/** SQLite in WASM, in memory, with FTS5 by trigrams; words of one or two signs it can only scan for. */
export const fts5 = async (): Promise<Engine> => {
  const sqlite3 = await sqlite()
  const db = new sqlite3.oo1.DB(":memory:")
  db.exec("create virtual table found using fts5(text, tokenize='trigram')")
  const insert = db.prepare("insert into found (rowid, text) values (?, ?)")
  const ask = (words: string[]) => {
    const long = words.filter((it) => [...it].length > 2)
    const like = words.filter((it) => !long.includes(it))
    const wheres = [...(long.length > 0 ? ["found match ?"] : []), ...like.map(() => "text like ?")]
    const bind = [
      ...(long.length > 0 ? [long.map(quoted).join(" ")] : []),
      ...like.map((it) => `%${it}%`)
    ]
    return { where: wheres.join(" and "), bind }
  }
  return {
    add: (customers: readonly Customer[]) => {
      db.exec("begin")
      for (const it of customers) insert.bind([it.at + 1, textOf(it)]).stepReset()
      db.exec("commit")
    },
    search: (text, limit) => {
      const { where, bind } = ask(text.toLowerCase().split(" "))
      const sql = `select rowid from found where ${where} limit ${limit}`
      return db.selectValues(sql, bind).map((it) => Number(it) - 1)
    },
    outside: () => sqlite3.wasm.heap8u().byteLength
  }
}
