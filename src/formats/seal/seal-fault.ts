/**
 * Why a sealed file is not opened: it is none (`not-sealed`), the key is none (`bad-key`) or another's
 * (`wrong-key`), or it was cut or changed (`damaged`).
 */
export interface SealFault {
  ok: false
  why: "not-sealed" | "bad-key" | "wrong-key" | "damaged"
}
