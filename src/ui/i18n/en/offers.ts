export const offers = {
  title: "What to offer"
}
