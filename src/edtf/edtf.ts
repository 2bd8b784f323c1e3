declare const edtf: unique symbol

/** A date of ISO 8601-2:2019 (EDTF), levels 0 to 2, printed as it is written there: `1991-12-08`, `2006-06-19/2006-06-21`, `199X`. */
export type Edtf = string & { readonly [edtf]: true }
