import { foldWord } from '../../language/index.ts';

/** How a language marks who does what to whom: closed sets of words, folded. */
export interface Grammar extends Partial<NameWords> {
  /** Forms of "be" before a participle. */
  readonly passive: ReadonlySet<string>;
  /** Forms of "have" before a participle that put it before the story: "had been". */
  readonly pluperfect: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** "of" and its like between a number or a noun and its people. */
  readonly of: ReadonlySet<string>;
  /** "of the" in one word: "deux des suspects". */
  readonly ofThe?: ReadonlySet<string>;
  /** Words that end a noun group. */
  readonly breaks: ReadonlySet<string>;
  /** "by", before the one who acts. */
  readonly by: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words before a place: "in", "near" … */
  readonly inPlace: ReadonlySet<string>;
  readonly nearPlace: ReadonlySet<string>;
  readonly fromPlace: ReadonlySet<string>;
  readonly toPlace: ReadonlySet<string>;
  readonly viaPlace: ReadonlySet<string>;
  /** Verbs of motion before "by": "passé par X". Otherwise a town behind "by" is its government. */
  readonly motion?: ReadonlySet<string>;
  /** "operating", "active": the place behind is where the group works. */
  readonly activeIn: ReadonlySet<string>;
  /** "living", "resident": the place behind is where people live. */
  readonly livesIn?: ReadonlySet<string>;
  /** "village", "province": a name beside it is a place. */
  readonly placeNouns: ReadonlySet<string>;
  /** Those that stand right before a name: "quartier X", "aéroport X". */
  readonly placeTitles?: ReadonlySet<string>;
  /** What may stand between a preposition and its place: "northern", "coastal". */
  readonly placeWords: ReadonlySet<string>;
  /** Capitalised words that are no places. */
  readonly notPlaces: ReadonlySet<string>;
  readonly aged: ReadonlySet<string>;
  /** What may stand between an age cue and the figure: "range", "from", "all". */
  readonly agedFill: ReadonlySet<string>;
  /** After a figure: "years old", "year-old". */
  readonly years: ReadonlySet<string>;
  /** "old", "of age": what makes "30 years" an age. */
  readonly old: ReadonlySet<string>;
  /** "for" behind years of prison and before whoever is to serve them. */
  readonly given?: ReadonlySet<string>;
  /** "prison": years of it are no age. */
  readonly terms?: ReadonlySet<string>;
  /** "steps", "occasions": a number of them counts nothing ("à deux pas de la frontière"). */
  readonly idle?: ReadonlySet<string>;
  /** "sentence", "war": years beside them are no age. */
  readonly lasting?: ReadonlySet<string>;
  /** Cues of the age of one person: "عمره". */
  readonly agedOne?: ReadonlySet<string>;
  /** Years alone behind a person or "have" are an age: "un homme de 27 ans". */
  readonly bareYears?: boolean;
  /** Words for people by the decade of their age. */
  readonly decades?: ReadonlyMap<string, number>;
  readonly pronouns: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** "will", "may", "if": what follows is not told as having happened. */
  readonly modals: ReadonlySet<string>;
  /** "shot" in "shot him dead". */
  readonly shot: ReadonlySet<string>;
  /** "before", "when": the people before it are not the subject of the verb behind it. */
  readonly subordinators: ReadonlySet<string>;
  /** "suspected", "alleged" before a person. */
  readonly suspected: ReadonlySet<string>;
  /** Verbs that take the dead as subject: "died". */
  readonly dying: ReadonlySet<string>;
  /** Words that may stand between a number and its verb: "have", "also". */
  readonly fillers: ReadonlySet<string>;
  /** "consisting", "made up": what follows is the size of a group. */
  readonly consisting: ReadonlySet<string>;
  /** "member", "strong" behind a number and a hyphen. */
  readonly strong: ReadonlySet<string>;
  /** "including", "among them": what follows is a part of those named before. */
  readonly including: ReadonlySet<string>;
  /** "to" before a verb. */
  readonly infinitive: ReadonlySet<string>;
  /** First words of clauses: "who", "which", "while". */
  readonly clauses: ReadonlySet<string>;
  /** Verbs of being and having that make "between 19 and 37" an age. */
  readonly copulas: ReadonlySet<string>;
  /** An article that is written as the first letters of its noun ("ال"). A noun without it is indefinite. */
  readonly joinedArticle?: string;
  /** Those nouns of place that have the name of a town or region behind them: "بلدة". */
  readonly namingNouns?: ReadonlySet<string>;
  /** Those of them that name a valley or a mountain, which need no noun of place before them: "وادي". */
  readonly landforms?: ReadonlySet<string>;
  /** Those of them that are groups of people as well: "جماعة", a commune or a group. */
  readonly groupNouns?: ReadonlySet<string>;
  /** First words of place names of several words: "سيدي", "عين". */
  readonly placeHeads?: ReadonlySet<string>;
  /** Articles of other languages at the head of a name, small and with a hyphen: "al-Bab". */
  readonly placeParticles?: ReadonlySet<string>;
  /** Words that put "of X" beside the place: "north of X", "the outskirts of X". */
  readonly besideWords?: ReadonlySet<string>;
  /** The verb stands first: its subject, and where and when, may stand before its object; adjectives follow nouns. */
  readonly verbFirst?: true;
  /** "carrying": what those who were arrested had on them. */
  readonly holding?: ReadonlySet<string>;
  /** Adjectives stand before their noun: an adjective is people where no noun follows ("a Moroccan was held"). */
  readonly adjectivesFirst?: true;
  /** "otros" before a number: "otros dos". */
  readonly othersBefore?: ReadonlySet<string>;
  /** Shape of participles that are nouns behind an article: "los detenidos". */
  readonly participle?: RegExp;
  /** Ending of the past of verbs that is an accent apart from their noun: "asaltó", "asalto". */
  readonly accentedPast?: RegExp;
  /** Pasts that end like those nouns and have no accent: "detuvo", "puso". */
  readonly plainPast?: RegExp;
  /** Adverbs between that article and the participle: "los ahora detenidos". */
  readonly nounFill?: ReadonlySet<string>;
  /** The subject may stand behind a passive or intransitive verb: "fueron detenidas nueve personas". */
  readonly subjectsFollow?: true;
  /** Where and when may stand between a verb and its object: "a arrêté mardi à Tanger huit hommes". */
  readonly adverbsFirst?: true;
  /** What may lead to a date there: "durant la période du …". */
  readonly timeWords?: ReadonlySet<string>;
  /** What marks people as the object of a verb ("mataron a tres"). */
  readonly personal?: ReadonlySet<string>;
  /** "several", "some", "former" before a word that is noun and adjective. */
  readonly quantifiers?: ReadonlySet<string>;
  /** What stands between a service and the body above it: "relevant de", "dependiente de". */
  readonly under?: ReadonlySet<string>;
  /** Names of towns that are common nouns: only behind "town of", whatever other preposition stands before. */
  readonly commonNouns?: ReadonlySet<string>;
  /** "fake" before a thing or behind it: no weapon. */
  readonly fakes?: ReadonlySet<string>;
  /** "unit", "patrol": before the name of a force, what it acts through. */
  readonly unitWords?: ReadonlySet<string>;
  /** Where "in a church of X" is in X: nouns of which that is not so ("in the hands of X"). */
  readonly siteless?: ReadonlySet<string>;
  /** "house", "street": what stands in the place behind "of", whatever stands before. */
  readonly dwellings?: ReadonlySet<string>;
  /** "de" within the name of a town that no table knows: "Vespella de Gaià". */
  readonly nameOf?: ReadonlySet<string>;
  /** "anniversary", "commemorates": of what happened years ago. */
  readonly anniversaries?: ReadonlySet<string>;
  /** Words for what courts and parliaments are at: "trial", "appeal", "bill". */
  readonly proceedings?: ReadonlySet<string>;
  /** "Interview:", "ANALYSIS": what opens a text that is no report. */
  readonly genreLabels?: ReadonlySet<string>;
  /** "with" between a place and its number in a tally. */
  readonly withWords?: ReadonlySet<string>;
  /** "saint", "our": names of churches and of schools more often than of towns. */
  readonly saints?: ReadonlySet<string>;
  /** Words as written, small, that only their accent tells from a cue: "sí". */
  readonly accentedOthers?: ReadonlySet<string>;
  /** "shoot-out", "combat": those who fall in one die, where falling is also being caught. */
  readonly fights?: ReadonlySet<string>;
  /** "asks for", "faces": before a sentence that nobody has passed. */
  readonly demands?: ReadonlySet<string>;
  /** "the case of", "the charge of": the act behind says what was tried. */
  readonly cases?: ReadonlySet<string>;
  /** "had before" and a preposition before the subject: "سبق للجزائر أن". */
  readonly leadsSubject?: ReadonlySet<string>;
  /** "the two" behind a dual, in words that are also a day. */
  readonly both?: ReadonlySet<string>;
  /** "also" as the first word of a sentence that goes on with the one before. */
  readonly also?: ReadonlySet<string>;
  /** "during" before a month or a year over which is counted. */
  readonly during?: ReadonlySet<string>;
  /** "month" in "during the month of". */
  readonly monthWords?: ReadonlySet<string>;
  /** "that" behind a verb of saying: what was said follows. */
  readonly complement?: ReadonlySet<string>;
  /** "talks", "elections": what is held without anybody being arrested. */
  readonly occasions?: ReadonlySet<string>;
  /** "country", "territory": what a share may be of without being counted. */
  readonly landWords?: ReadonlySet<string>;
  /** "those" before what befell people: "13 per cent of those detained". */
  readonly those?: ReadonlySet<string>;
  /** Between two round numbers that are a share: "seven in ten", "siete de cada diez". */
  readonly outOf?: ReadonlySet<string>;
  /** "that" behind a verb of denying, and before each further clause: "denied that … and that …". */
  readonly thatWords?: ReadonlySet<string>;
  /** "both", "all": of several things told before. */
  readonly allWords?: ReadonlySet<string>;
  /** "among" before what a list is a part of: "among the things recovered". */
  readonly listedAmong?: ReadonlySet<string>;
  /** Pronouns that stand before a verb as its object: "los detuvo". */
  readonly objects?: ReadonlySet<string>;
  /** Those of them that stand for one person and for nothing else. */
  readonly oneObject?: ReadonlySet<string>;
  /** The noun for how many died, where verbs of dying are written like it: "the toll". */
  readonly tollWord?: RegExp;
  /** How words for several end: "detenidas", "los", "plots". */
  readonly severalEnding?: RegExp;
  /** How nouns and participles tell men from women, where they do. */
  readonly genders?: { readonly menNoun: RegExp; readonly womenParticiple: RegExp };
  /** "took place", "happened", "dates from": verbs that put what was told before on a day. */
  readonly happened?: ReadonlySet<string>;
  /** "still", "goes on": a day behind it is that of what lasts. */
  readonly ongoing?: ReadonlySet<string>;
  /** "one of them" in one word: a part of those told before. */
  readonly oneOfThem?: ReadonlySet<string>;
  /** "number", "toll" before the dead. */
  readonly tollWords?: ReadonlySet<string>;
  /** "As for": turns to another of several things just told, behind a comma. */
  readonly turns?: ReadonlySet<string>;
  /** Words for people that are adjectives of things as well: "أمني", "عسكري". */
  readonly alsoAdjectives?: ReadonlySet<string>;
  /** "born", before years that date nobody's deeds. */
  readonly born?: ReadonlySet<string>;
  /** "biggest", "first": what is so "since" something else. */
  readonly superlatives?: ReadonlySet<string>;
  /** "scene", "spot": where the attack just told was. */
  readonly sceneWords?: ReadonlySet<string>;
  /** "attackers": of the attack just told, even without an article. */
  readonly attackerWords?: ReadonlySet<string>;
  /** "another" before one more thing of the same kind. */
  readonly anotherWords?: ReadonlySet<string>;
  /** "incidents": things that happened, of whatever kind. */
  readonly occurrences?: ReadonlySet<string>;
  /** "separate", "three": before those, of several that are told together. */
  readonly severalWords?: ReadonlySet<string>;
  /** "registered", "opened": what is done to a case, with a day of its own. */
  readonly paperwork?: ReadonlySet<string>;
  /** "said" right behind a name: who speaks. */
  readonly sayers?: ReadonlySet<string>;
  /** "came", "follows": before "after" and something that was done before. */
  readonly comesAfter?: ReadonlySet<string>;
  /** "previously" before a participle: done before what is told. */
  readonly beforehand?: ReadonlySet<string>;
  /** "des", "du": before things that nobody counts. */
  readonly partitives?: ReadonlySet<string>;
  /** Pronouns for one person before a verb: "l'a interpellé", "il a été arrêté". */
  readonly singlePronouns?: ReadonlySet<string>;
  /** Pronouns that make "arrêter" a stop: "la solde s'arrête". */
  readonly reflexives?: ReadonlySet<string>;
  /** "calls", "threats": the deed behind was called for and not done. */
  readonly calls?: ReadonlySet<string>;
  /** Verbs before an infinitive that is done: "sont allés cueillir", "vient d'arrêter". */
  readonly periphrases?: ReadonlySet<string>;
  /** "would have": before those, it was not done after all. */
  readonly conditionals?: ReadonlySet<string>;
  /** Verbs that tell nothing by themselves, before a subject: "حاول متطرف". */
  readonly plainVerbs?: ReadonlySet<string>;
  /** Shape of a verb with "him" written on to it: "أوقفته". */
  readonly suffixedObject?: RegExp;
  /** "against", before those whom violence is meant for. */
  readonly against?: ReadonlySet<string>;
  /** "toll": the dead beside it are those of one attack. */
  readonly deathTolls?: ReadonlySet<string>;
  /** "deadliest", "bloodiest": of one attack among others. */
  readonly deadliest?: ReadonlySet<string>;
  /** Shape of the dual of a noun. */
  readonly dual?: RegExp;
  /** "inhabitants": how many a town has is no figure of what happened. */
  readonly inhabitants?: ReadonlySet<string>;
  /** "accounts for", "represents": before a share of a whole. */
  readonly makesUp?: ReadonlySet<string>;
  /** "week", "days": no span over which somebody keeps count. */
  readonly briefTimes?: ReadonlySet<string>;
  /** "houses", "shelters": before how many live somewhere. */
  readonly holds?: ReadonlySet<string>;
  /** "their number" in one word. */
  readonly theirs?: ReadonlySet<string>;
  /** "published", "presented": a day behind it is that on which figures came out. */
  readonly published?: ReadonlySet<string>;
  /** "followed by", "leads": places stand in an order, each with its number. */
  readonly orders?: ReadonlySet<string>;
  /** Behind a number or a share, how much more or less than another it is: "more than", "de plus qu'". */
  readonly differences?: ReadonlySet<string>;
  /** Shape of a plural verb that no plural noun has: behind a number it has people as its subject. */
  readonly pluralVerb?: RegExp;
  /** Small words between a number and its verb: "114 en sont revenus". */
  readonly clitics?: ReadonlySet<string>;
  /** "mother", "parents": a number behind "of" counts their children. */
  readonly parents?: ReadonlySet<string>;
  /** "in all", "all told": sums of what is told, where no time is counted over. */
  readonly sums?: ReadonlySet<string>;
  /** "as" before a pronoun and "had": compares with what was before. */
  readonly likens?: ReadonlySet<string>;
  /** "living", "born": behind a word for somebody's nation. */
  readonly describes?: ReadonlySet<string>;
  /** "later", "now" before a number that takes the place of one told before. */
  readonly laterWords?: ReadonlySet<string>;
  /** "his", "their" before kin: "a man, his wife and a cousin". */
  readonly ofTheirs?: ReadonlySet<string>;
  /** Verbs for one person, behind "un quatrième". */
  readonly oneVerbs?: ReadonlySet<string>;
  /** "une", "una": before nouns for either sex, of a woman. */
  readonly womanArticles?: ReadonlySet<string>;
  /** "personne", "víctima": feminine nouns for either sex. */
  readonly sexless?: ReadonlySet<string>;
  /** "he", "her": one person. */
  readonly singular?: ReadonlySet<string>;
  /** "held": things and occasions more often than people, where no list has the noun. */
  readonly keepsThings?: ReadonlySet<string>;
  /** "first" between "was" and a participle: long before what is told. */
  readonly firstly?: ReadonlySet<string>;
  /** "both" before a verb of being: two who were told before. */
  readonly duals?: ReadonlySet<string>;
  /** "arrested": by a state, whoever stands before it. */
  readonly lawful?: ReadonlySet<string>;
  /** "condemned", "mourned": what is done about violence afterwards. */
  readonly reacts?: ReadonlySet<string>;
  /** "his", "their", "whose". */
  readonly possessives?: ReadonlySet<string>;
  /** "tried", "attempted" before "to": what armed people begin is told, even if it fails. */
  readonly tries?: ReadonlySet<string>;
  /** "among" in "thirteen of among them": "treize d'entre eux". */
  readonly amongWords?: ReadonlySet<string>;
  /** Nouns for those whom forces kill rather than arrest where they "neutralise" them. */
  readonly fighters?: ReadonlySet<string>;
  /** "in", "has not passed": before a year of life ("في الثالثة والعشرين"). */
  readonly agedBefore?: ReadonlySet<string>;
  /** "the youngest of them", "the oldest of them". */
  readonly youngest?: ReadonlySet<string>;
  readonly oldest?: ReadonlySet<string>;
  /** "detainees", where a number of them opens a sentence: as many were arrested. */
  readonly held?: ReadonlySet<string>;
  /** Shape of words that agree with two people, as verbs and pronouns: "ينتميان", "حوزتهما". */
  readonly agreesWithTwo?: RegExp;
  /** Capitals, from which the news of a whole country is sent. */
  readonly capitals?: ReadonlySet<string>;
  /** "on": before the place that an attack was meant for. */
  readonly onPlace?: ReadonlySet<string>;
  /** "between", before a list of places. */
  readonly betweenPlaces?: ReadonlySet<string>;
  /** Those heads that are never anything else: "سيدي". */
  readonly sureHeads?: ReadonlySet<string>;
  /** "conference": where somebody spoke. */
  readonly briefings?: ReadonlySet<string>;
  /** "anybody", which is also "one of" before a noun. */
  readonly anybody?: ReadonlySet<string>;
  /** Shape of a verb with any object written on to it: "أوقفتهم". */
  readonly objectSuffix?: RegExp;
  /** Nouns for those whom nobody but the forces of a state kills. */
  readonly foes?: ReadonlySet<string>;
  /** Nouns for people that are never adjectives of things: "عنصر". */
  readonly pureNouns?: ReadonlySet<string>;
  /** "anniversary", "memory": what is remembered behind it is not told. */
  readonly memories?: ReadonlySet<string>;
  /** "who", "which", before a clause that tells of earlier days: "الذي التحق … سنة 2014". */
  readonly relatives?: ReadonlySet<string>;
  /** "praised", "glorified": what is spoken of behind it was done by others, before. */
  readonly praises?: ReadonlySet<string>;
  /** "the shoot-out", "the clash": those of the forces who fall in one fall in what was told right before. */
  readonly clashes?: ReadonlySet<string>;
  /** Verbal nouns of violence that "to" makes a purpose: "لتفجير". */
  readonly purposes?: ReadonlySet<string>;
  /** "at dawn", which looks like a verb of blowing up. */
  readonly dawn?: ReadonlySet<string>;
  /** "inquiry", "investigating": what a service does after an attack. */
  readonly inquiries?: ReadonlySet<string>;
  /** "most", where "the youngest" takes two words: "le plus jeune". */
  readonly most?: ReadonlySet<string>;
  /** "managed to" before a verbal noun: "تمكن من". */
  readonly manages?: ReadonlySet<string>;
  /** "but", "except": what stands behind it is not denied ("found nothing but a knife"). */
  readonly exceptWords?: ReadonlySet<string>;
  /** "fell", of the dead and of those who are caught. */
  readonly falls?: ReadonlySet<string>;
  /** "himself", behind a verb of handing over. */
  readonly reflexive?: ReadonlySet<string>;
}

/** Words out of which the names of organisations and public bodies are made: folded. */
export interface NameWords {
  /** "of", "for": within a name. */
  readonly nameJoins: ReadonlySet<string>;
  /** "called", "known as": before the name of a group. */
  readonly nameCalls: ReadonlySet<string>;
  /** "group", "movement": before those. */
  readonly namedSides: ReadonlySet<string>;
  /** "Mujahideen", "Liberation Army": of an armed organisation. */
  readonly armedNames: ReadonlySet<string>;
  /** "Department", "Bureau": a public body, where one of the fields stands beside it. */
  readonly bodyNouns: ReadonlySet<string>;
  readonly bodyFields: ReadonlySet<string>;
  /** "Police", "Army": a public body by itself. */
  readonly forceNames: ReadonlySet<string>;
  readonly courtNames: ReadonlySet<string>;
  /** First or last words of the names of ministries. */
  readonly ministryNames: ReadonlySet<string>;
}

/** A closed class of words, written as the engine's tokens are; blanks stand between them. */
export function wordClass(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** The same of words in their usual spelling. */
export function foldedClass(list: string): ReadonlySet<string> {
  return new Set([...wordClass(list)].map(foldWord));
}
