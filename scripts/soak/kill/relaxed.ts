/**
 * The control: every transaction is asked for with relaxed durability, as it is by default. Runs in
 * the page before anything of it.
 */
export const relaxed = (): void => {
  const own = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (names, mode) {
    return own.call(this, names, mode, { durability: "relaxed" })
  }
}
