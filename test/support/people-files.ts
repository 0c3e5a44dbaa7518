/** Files of customers and orders as other programs write them; every name and number is invented. */

export const googleFile = [
  "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Organization Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country",
  "Ada,,Lovelace,,,Engines Ltd,1990-05-20,likes tea,VIP ::: * myContacts,* Work,ada@example.com,Mobile,+44 20 7946 0001 ::: +44 20 7946 0002,,,Home,1 Main St,London,,W1,UK",
  "三,,张,,,,--05-20,,* myContacts,,,Mobile,138 0013 8000,Work,010-12345678,,,,,,"
].join("\r\n")

export const wecomFile = [
  "客户列表 导出时间：2026-11-20",
  "客户名称,描述,添加人,添加人账号,添加人所属部门,添加时间,来源,手机,企业,邮箱,地址,职务,电话,标签组1(等级),标签组2(来源)",
  "李四,喜欢蓝色,王店长,wang,门店一,2026-10-01 10:00:00,扫描二维码,13900139000,四海茶行,,上海市中山路1号,,,老客;VIP,抖音",
  "小美🍎,,王店长,wang,门店一,2026-10-02 10:00:00,名片分享,,,,,,,,"
].join("\n")

export const shopifyCustomers = [
  "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags",
  `'7210448301122,Ann,Lee,ann@example.com,yes,,1 Elm St,,Springfield,IL,US,'62701,,'+12175550101,no,40.00,2,Rings twice,no,"retail, tea"`,
  "'7210448301123,Bo,,bo@example.com,no,,,,,,,,,,no,0.00,0,,no,"
].join("\n")

export const wooCustomers = [
  "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code,Billing Phone",
  "Ann Lee,ann,2026-11-01 10:00:00,2025-01-01,ann@example.com,3,90.00,30.00,US,Springfield,IL,62701,+1 217 555 0101"
].join("\n")

export const chatwootFile = [
  "id,name,email,phone_number,labels",
  "17,Ann Lee,ann@example.com,+12175550101,vip",
  "18,Cy,,,"
].join("\n")

export const shopifyOrders = [
  "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Name,Shipping Address1,Shipping City,Shipping Province,Shipping Zip,Shipping Country,Shipping Phone,Notes,Cancelled at",
  "#1001,ann@example.com,paid,2026-09-03 10:15:00 -0400,fulfilled,USD,47.00,56.29,2026-09-03 10:14:00 -0400,2,Green tea 100 g,16.00,TEA-1,Ann Lee,Ann Lee,1 Elm St,Springfield,IL,'62701,US,'+12175550101,Ring twice,",
  "#1001,ann@example.com,,,,,,,2026-09-03 10:14:00 -0400,1,Tea pot,20.00,POT-1,,,,,,,,,,",
  "#1002,cy@example.com,pending,,unfulfilled,USD,25.00,25.00,2026-09-10 09:00:00 -0400,1,Tea pot,20.00,POT-1,Cy Young,Cy Young,2 Elm St,Springfield,IL,62701,US,,,",
  "#1003,cy@example.com,refunded,,,USD,25.00,25.00,2026-09-11 09:00:00 -0400,1,Tea pot,20.00,POT-1,Cy Young,Cy Young,,,,,,,,2026-09-12"
].join("\n")

export const wooOrders = [
  "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue,Attribution",
  '2026-11-03 10:00:00,1042,$56.00,Completed,Ann Lee,returning,"2× Green tea, 100 g, 1× Tea pot",3,,56.00,Organic: Google'
].join("\n")
