/** Words that end in a full stop without ending a sentence, in small letters. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st sts gen lt col maj capt cmdr adm sgt brig gov pres sen rep rev hon fr sr jr messrs mme mlle
   no nos vol vols pp art arts para paras fig figs ch chap sec ed eds op cit cf vs viz approx ca est dept univ inst
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
   yu ya zh sh kh ts dzh ltd co corp inc bros mt ft ave blvd res doc ref al`.split(/\s+/),
)

/** Abbreviations after which a sentence may well end; a large letter then begins a new one. */
export const closingAbbreviations: ReadonlySet<string> = new Set([
  'etc',
  'al',
  'jr',
  'sr',
  'inc',
  'ltd',
  'co',
  'corp',
])

/** Words that begin sentences and, in large letters, hardly ever go on with a name after an initial or an abbreviation. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an in on at after before during since until by from under for with without within as it he she they we i you
   this that these those his her its their our there then thus however moreover furthermore also although though while
   when where but and or if so such some several many most both all each every another other among between following
   according despite today later meanwhile subsequently finally additionally nevertheless no not only once upon what who`.split(
    /\s+/,
  ),
)

/** Months, in small letters, long and short. */
export const monthWords: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
)
