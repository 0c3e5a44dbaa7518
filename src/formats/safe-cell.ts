/**
 * What a spreadsheet would run: a formula's sign, whatever blank or unseen stands before it. Excel's
 * own are = + - @; in full width it takes them too, and older ones begin by | or %.
 */
const formula = /^[\s\p{Cc}\p{Cf}\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]/u
/** A number or a phone number runs nothing, and an apostrophe would spoil it. */
const plainNumber = /^[+-]?\d[\d. ()]*$/

/**
 * The pieces of a cell that may each come to stand at the beginning of one: its lines, and what is
 * parted by a semicolon or a tab, as where a country's spreadsheets read those as the ends of cells.
 */
const pieces = /[^\r\n\v\f\u0085\u2028\u2029;\t]+/gu

const eachPiece = (cell: string, change: (piece: string) => string): string =>
  cell.replace(pieces, change)

/** One that has an apostrophe of its own before it gets another: `plainPiece` takes one off. */
const safePiece = (piece: string): string =>
  formula.test(piece.replace(/^'+/, "")) ? `'${piece}` : piece

const plainPiece = (piece: string): string =>
  piece.startsWith("'") && formula.test(piece.replace(/^'+/, "")) ? piece.slice(1) : piece

/**
 * A cell of a text file that no spreadsheet takes for a formula: an apostrophe goes before each piece
 * that could be one. Names like 't Hooft and numbers like +84 912 stay as they are.
 */
export const safeCell = (cell: string): string =>
  plainNumber.test(cell) ? cell : eachPiece(cell, safePiece)

/**
 * The very text of a cell that `safeCell` made safe. Others guard their files in the same way
 * (OWASP, "CSV injection"; WooCommerce), so it may be asked of any file.
 */
export const plainCell = (cell: string): string =>
  cell.includes("'") ? eachPiece(cell, plainPiece) : cell
