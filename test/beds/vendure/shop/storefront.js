// @ts-nocheck -- runs in the bed's own page
/**
 * A shop's front at its smallest: it keeps what the address of the first page says of where the
 * buyer came from, as shops do, and writes it onto the order through Vendure's shop API.
 */
const kept = "came-from"
const here = new URL(location.href)
const said = (name) => here.searchParams.get(name) ?? ""
if (here.search && !localStorage.getItem(kept))
  localStorage.setItem(
    kept,
    JSON.stringify({
      referral: said("rg"),
      utmSource: said("utm_source"),
      utmMedium: said("utm_medium"),
      utmCampaign: said("utm_campaign"),
      landingPage: here.href
    })
  )

const ask = async (query, variables = {}) => {
  const answer = await fetch("/shop-api", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables })
  })
  const { data, errors } = await answer.json()
  const fault = errors?.[0]?.message ?? data?.it?.message
  if (fault) throw new Error(fault)
  return data
}
const FAULT = `fragment T on ErrorResult { errorCode message }`
const onOrder = (call, types = "", variables = {}) =>
  ask(
    `mutation ${types} { it: ${call} { ...T ... on Order { id code customer { id } } } } ${FAULT}`,
    variables
  )

const slug = here.pathname.split("/").at(-1)
const { product } = await ask(
  `query ($slug: String!) { product(slug: $slug) { name variants { id } } }`,
  { slug }
)
document.querySelector("#product").textContent = product.name

const place = async ({ coupon, ...customer }) => {
  await onOrder(`addItemToOrder(productVariantId: "${product.variants[0].id}", quantity: 1)`)
  const from = JSON.parse(localStorage.getItem(kept) ?? "{}")
  await onOrder(`setOrderCustomFields(input: $input)`, `($input: UpdateOrderInput!)`, {
    input: { customFields: from }
  })
  await onOrder(`setCustomerForOrder(input: $input)`, `($input: CreateCustomerInput!)`, {
    input: customer
  })
  await onOrder(`setOrderShippingAddress(input: $input)`, `($input: CreateAddressInput!)`, {
    input: { streetLine1: "2 Long Lane", city: "London", postalCode: "N1 9GU", countryCode: "GB" }
  })
  if (coupon)
    await onOrder(`applyCouponCode(couponCode: $code)`, `($code: String!)`, { code: coupon })
  const { methods } = await ask(`{ methods: eligibleShippingMethods { id } }`)
  await onOrder(`setOrderShippingMethod(shippingMethodId: ["${methods[0].id}"])`)
  await onOrder(`transitionOrderToState(state: "ArrangingPayment")`)
  const { ways } = await ask(`{ ways: eligiblePaymentMethods { code } }`)
  const { it } = await onOrder(
    `addPaymentToOrder(input: { method: "${ways[0].code}", metadata: {} })`
  )
  return it
}

document.querySelector("#checkout").addEventListener("submit", async (event) => {
  event.preventDefault()
  const order = await place(Object.fromEntries(new FormData(event.target)))
  const placed = document.querySelector("#placed")
  placed.dataset.id = order.id
  placed.textContent = order.code
})
