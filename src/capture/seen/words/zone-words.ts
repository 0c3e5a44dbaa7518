const split = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/** Words in class names and ids of parts of a page that are not about its own product. */
export const ELSEWHERE = split(`
  header footer nav navbar navigation menu megamenu submenu topbar toolbar breadcrumb breadcrumbs sidebar aside
  cart minicart basket miniBasket bag trolley drawer popup popover modal overlay lightbox toast notification cookie
  wishlist compare comparison favorites favourites viewed history
  related recommend recommended recommendation recommendations recommender reco similar upsell upsells crosssell crosssells
  cross alsobought alsobuy alsolike also together bundle bundles companion accessories accessory complementary
  bestseller bestsellers popular trending featured suggestions suggestion suggested others alternatives alternative
  carousel swiper slick owl slider teaser teasers grid listing products productlist productgrid items promo promos banner banners
  ad ads advert sponsored newsletter filter filters facets search autocomplete login account
  review reviews rating ratings comment comments questions faq
  shipping delivery installment installments instalment financing finance loan credit warranty insurance leasing`)

/** Words in class names that say that an element holds a price. */
export const PRICE_NAMES = split(`
  price prices pricing preis prix precio preco prezzo prijs pris hinta cena cijena tsena kaina hind fiyat amount cost jiage money
  saleprice productprice currentprice finalprice pricevalue priceamount itemprice newprice specialprice`)

/** … the one that is paid now. */
export const NOW_NAMES = split(`
  current sale special now final new actual our offer promo promotional main selling buy buybox reduced discounted today net
  saleprice currentprice finalprice newprice specialprice nuevo neu nouveau aktuell akcia promocja`)

/** … the one before a reduction. */
export const WAS_NAMES = split(`
  old was before strike striked strikethrough stroke crossed crossedout through linethrough original compare
  compareat rrp msrp uvp prev previous listprice oldprice regularprice wasprice originalprice antes anterior pvp
  pvpr suggested ancien barre marketprice lowest omnibus`)

/** … something else that is counted in money. */
export const OTHER_NAMES = split(`
  unit unitprice perunit baseprice ppu saving savings save saved discount rebate installment installments instalment instalments
  monthly month credit loan finance shipping delivery tax vat excl netto points loyalty bonus member club deposit total subtotal
  min max from range threshold cashback reward coupon voucher`)

/** … of parts about other products or what was bought: there even a code is another's. */
export const OTHERS = split(`
  cart minicart basket related recommend recommended recommendation recommendations recommender reco similar upsell upsells
  crosssell crosssells cross alsobought alsobuy alsolike together bundle bundles bestseller bestsellers viewed suggestions
  wishlist compare teaser teasers sponsored newsletter login account`)
