// @ts-nocheck -- part of the bed, run by its populate.mjs
import { setTimeout as later } from "node:timers/promises"

/** Customers who buy as guests through the shop API, always the same ones in the same order. */
const BUYERS = [
  {
    firstName: "三",
    lastName: "张",
    emailAddress: "zhangsan@example.com",
    phoneNumber: "13800138000",
    address: {
      fullName: "张三",
      streetLine1: "中关村大街1号",
      city: "北京",
      postalCode: "100080",
      countryCode: "CN",
      phoneNumber: "13800138000"
    },
    lines: [["Laptop", 1]]
  },
  {
    firstName: "Alice",
    lastName: "Chen",
    emailAddress: "alice.chen@example.com",
    phoneNumber: "+14155550123",
    address: {
      fullName: "Alice Chen",
      streetLine1: "1 Market Street",
      city: "San Francisco",
      postalCode: "94105",
      countryCode: "US",
      phoneNumber: "+14155550123"
    },
    lines: [
      ["Tablet", 1],
      ["Wireless Optical Mouse", 2]
    ]
  },
  {
    firstName: "Bob",
    lastName: "Martin",
    emailAddress: "bob.martin@example.com",
    phoneNumber: "+442071234567",
    address: {
      fullName: "Bob Martin",
      streetLine1: "10 High Street",
      city: "London",
      postalCode: "N1 9GU",
      countryCode: "GB",
      phoneNumber: "+442071234567"
    },
    lines: [["Gaming PC", 1]]
  }
]

export async function placeOrders(url) {
  const placed = []
  for (const buyer of BUYERS) placed.push(await placeOrder(url, buyer))
  return placed
}

async function placeOrder(url, { address, lines, ...customer }) {
  const ask = asker(`${url}/shop-api`)
  let product
  for (const [term, quantity] of lines) {
    const item = await found(ask, term)
    product ??= { id: item.productId, name: item.productName }
    await ask(
      `mutation ($id: ID!, $quantity: Int!) { it: addItemToOrder(productVariantId: $id, quantity: $quantity) { ...T ... on Order { code } } } ${FAULT}`,
      { id: item.productVariantId, quantity }
    )
  }
  await ask(
    `mutation ($input: CreateCustomerInput!) { it: setCustomerForOrder(input: $input) { ...T ... on Order { code } } } ${FAULT}`,
    { input: customer }
  )
  await ask(
    `mutation ($input: CreateAddressInput!) { it: setOrderShippingAddress(input: $input) { ...T ... on Order { code } } } ${FAULT}`,
    { input: address }
  )
  const { methods } = await ask(`{ methods: eligibleShippingMethods { id } }`)
  await ask(
    `mutation ($id: [ID!]!) { it: setOrderShippingMethod(shippingMethodId: $id) { ...T ... on Order { code } } } ${FAULT}`,
    { id: [methods[0].id] }
  )
  await ask(
    `mutation { it: transitionOrderToState(state: "ArrangingPayment") { ...T ... on Order { code } } } ${FAULT}`
  )
  const { ways } = await ask(`{ ways: eligiblePaymentMethods { code } }`)
  const { it: order } = await ask(
    `mutation ($method: String!) { it: addPaymentToOrder(input: { method: $method, metadata: {} }) { ...T ... on Order { id code customer { id firstName lastName } } } } ${FAULT}`,
    { method: ways[0].code }
  )
  return { id: order.id, code: order.code, customer: order.customer, product }
}

/** ms that the shop may take until it finds what is in its catalogue, and between two looks. */
const INDEXED = 120_000
const LOOK = 500

/** The shop fills its search behind the scenes, and has not done so when its catalogue is there. */
async function found(ask, term) {
  for (const until = Date.now() + INDEXED; Date.now() < until; await later(LOOK)) {
    const { search } = await ask(
      `query ($term: String!) { search(input: { term: $term, take: 1 }) { items { productId productVariantId productName } } }`,
      { term }
    )
    if (search.items[0]) return search.items[0]
  }
  throw new Error(`the catalogue has no ${term}`)
}

const FAULT = `fragment T on ErrorResult { errorCode message }`

/** One guest's session: Vendure hands out a token with the first answer. */
function asker(url) {
  let token
  return async (query, variables = {}) => {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {})
      },
      body: JSON.stringify({ query, variables })
    })
    token = answer.headers.get("vendure-auth-token") ?? token
    const { data, errors } = await answer.json()
    const fault = errors?.[0]?.message ?? data?.it?.message
    if (fault) throw new Error(fault)
    return data
  }
}
