const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Articles, demonstratives, possessives and quantifiers that open a noun phrase. */
export const determiners = list(
  `the a an this that these those its his her their our my your another each every some any no such both all several
   many few most various numerous certain other`,
)

/** Prepositions of one word. */
export const prepositions = list(
  `of in on at by from for with without within under over during between among amongst against into onto through
   throughout across towards toward upon near beyond behind beside besides above below about around inside outside
   after before since until till to via per concerning regarding including following despite like unlike amid
   alongside except as than along`,
)

/** Words that join equals. */
export const conjunctions = list('and or but nor & plus')

/** Words that open a dependent clause. */
export const subordinators = list(
  'when while although though because if unless whereas where whether once lest whereby wherein that so',
)

/** Words that take up a noun and open a clause about it. */
export const relatives = list('who which whom whose that')

/** Words that stand for a noun phrase. */
export const pronouns = list(
  'he she it they we i you him them us me himself itself themselves herself there here who which whom others someone everyone anyone nobody none',
)

/** Forms of the verbs to be, to have, to do, and the modal verbs. */
export const auxiliaries = list(
  `is are was were be been being am has have had having do does did will would shall should may might can could must
   isn't wasn't weren't didn't doesn't don't hasn't hadn't haven't won't cannot`,
)

/** Forms of to be, which make the passive. */
export const formsOfBe = list("is are was were be been being am isn't wasn't weren't got gets get")

/** Modal verbs that put the happening into the future or into possibility. */
export const futureModals = list("will would shall should may might can could must won't cannot")

/** Words that deny the verb they stand with. */
export const negations = list(
  "not never n't neither nor didn't doesn't don't wasn't weren't hasn't hadn't haven't won't cannot",
)

/** Adverbs that do not end in -ly and stand between the parts of a verb. */
export const adverbs = list(
  `also not never ever still then thus there here again already soon later once often always just only even now today
   further first ago afterwards thereafter thereby hence however moreover nevertheless meanwhile almost nearly together
   abroad thereupon subsequently finally formally officially jointly up down off out twice thrice later therefore too very more most sometimes perhaps indeed instead rather originally yet elsewhere likewise otherwise besides furthermore additionally consequently accordingly ultimately initially eventually simultaneously`,
)

/** Words in -ly that are no adverbs. */
export const notAdverbs = list(
  'early family assembly italy july supply reply ally rally monthly weekly daily yearly quarterly friendly costly only elderly likely bully belly fly holy july',
)
