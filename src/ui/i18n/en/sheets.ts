export const sheets = {
  title: "Group buys"
}
