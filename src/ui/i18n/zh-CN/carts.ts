export const carts = {
  title: "购物车"
}
