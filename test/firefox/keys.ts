/** Keys as the WebDriver standard numbers them. */
export const KEY = {
  enter: "\uE007",
  shift: "\uE008",
  control: "\uE009",
  alt: "\uE00A",
  escape: "\uE00C",
  down: "\uE015"
} as const
