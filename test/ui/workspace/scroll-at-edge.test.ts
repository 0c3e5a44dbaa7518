// @vitest-environment happy-dom
import type { DragEvent } from "react"
import { expect, test } from "vitest"
import { dragged } from "~ui/screens/workspace/pipeline/dragged"
import { scrollAtEdge } from "~ui/screens/workspace/pipeline/scroll-at-edge"

const scrolled = (clientX: number, type: string): number => {
  const board = document.createElement("div")
  board.getBoundingClientRect = () => new DOMRect(100, 0, 800, 600)
  board.scrollLeft = 500
  const over = { currentTarget: board, clientX, dataTransfer: { types: [type] } }
  scrollAtEdge(over as unknown as DragEvent)
  return board.scrollLeft - 500
}

test("a card held at an edge moves the board towards it; in the middle it does not", () => {
  expect(scrolled(890, dragged)).toBeGreaterThan(0)
  expect(scrolled(110, dragged)).toBeLessThan(0)
  expect(scrolled(500, dragged)).toBe(0)
})

test("what is no card moves nothing", () => {
  expect(scrolled(890, "Files")).toBe(0)
})
