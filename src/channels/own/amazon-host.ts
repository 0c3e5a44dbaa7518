const HOST =
  /^(www\.|m\.|smile\.)?amazon\.(com|ca|cn|de|fr|it|es|nl|se|pl|ie|ae|sa|eg|in|sg|com\.(mx|br|be|tr|au)|co\.(uk|jp|za))$/

/** A page of one of Amazon's shops; their short links (amzn.to, a.co) are not. */
export const isAmazon = (url: URL): boolean => HOST.test(url.hostname)
