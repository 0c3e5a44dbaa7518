export const carts = {
  title: "Cart"
}
