export const handOver = {
  intro: "Pass chosen customers on to a colleague, in a file that only they can open."
}
