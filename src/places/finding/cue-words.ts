import { foldWord } from '../../language/index.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(foldWord),
  );
}

/** Words right before a place, in English, French, Spanish and Arabic: where something is, goes to or comes from. */
export const IN_CUES = words(`
  in at near from outside inside across throughout around within toward towards into via through off between visiting
  reached reaching reach leaving entering entered fled flew travelled traveled
  à au aux en dans près depuis vers hors jusqu autour chez
  desde hacia cerca hasta
  في من إلى الى قرب نحو عبر داخل خارج بين لدى
`);

/** Words that may stand before a place, and before much else. */
export const WEAK_CUES = words(
  'of to for on over de du des del d al a par por sur con y et and les la le el the entre para',
);

/** Nouns of places of a town's size; a name beside them is one. */
export const LOCAL_NOUNS = words(`
  city cities town towns village villages suburb suburbs hamlet port seaport capital settlement neighborhood neighbourhood
  township municipality municipalities borough quarter resort metropolis
  ville villes village villages localité commune communes banlieue quartier capitale bourgade bourg cité port
  ciudad ciudades pueblo pueblos localidad localidades municipio municipios barrio puerto capital aldea villa
  مدينة مدن بلدة بلدات قرية قرى عاصمة العاصمة ضاحية حي مخيم ميناء بلدية جماعة مدينتي بلدتي قريتي بمدينة بلديّة
`);

/** Nouns of wider places. */
export const WIDE_NOUNS = words(`
  province provinces state states county counties region regions district districts governorate governorates prefecture
  department oblast krai emirate territory island islands peninsula valley republic kingdom commonwealth parish division
  archipelago gulf bay strait sea coast mountains desert lake delta basin
  province région régions wilaya gouvernorat préfecture département îles île presqu archipel golfe désert vallée république
  provincia provincias región estado estados comarca departamento gobernación isla islas comunidad valle golfo costa república reino
  محافظة محافظات ولاية ولايات إقليم أقاليم جهة منطقة مناطق جزيرة جزر شبه مقاطعة صحراء خليج ولايتي محافظتي بولاية بمحافظة بإقليم بمنطقة جمهورية مملكة
`);

/** Between a name and what it lies in: "Aceh province in Indonesia", "Alger, en Algérie". */
export const WITHIN = words('in en dans of de في');

/** A name behind one of these, or before it, is that of a street or a building. */
export const STREET_NOUNS = words(`
  street avenue road lane boulevard drive ave blvd highway bridge
  rue avenue boulevard place chemin impasse allée quai pont
  calle avenida plaza paseo carretera
  شارع ساحة زنقة
`);

/** Buildings: "X Hotel" is a name, "the X hotel" stands in X. */
export const BUILDING_NOUNS = words(`
  station airport stadium hotel palace tower hospital zoo racecourse park clinic prison jail mall centre center
  gare hôtel lycée stade estación estadio
`);

/** "University of X", "X Times": the name of something that is called after a place. */
export const THING_NOUNS = words(`
  voice university college institute hospital ministry bank church diocese archdiocese academy school museum library council
  association society federation club party treaty accord agreement conference declaration convention protocol battle
  archbishop bishop duke duchess earl prince princess lord baron cardinal
  université ministère banque église école musée association fédération accord traité conférence archevêque évêque duc
  universidad ministerio banco iglesia escuela museo asociación federación acuerdo tratado conferencia arzobispo obispo duque
  جامعة وزارة بنك كنيسة مدرسة متحف جمعية اتحاد اتفاق معاهدة مؤتمر
`);

/** What follows a place in the names of papers, broadcasters, clubs and carriers. */
export const NAME_TAILS = words(`
  times post herald daily tribune gazette journal chronicle telegraph guardian mirror broadcasting television radio tv
  press review magazine weekly observer sun star globe inquirer examiner courier airlines airways united fc rovers olympics
  olympic games postal stock exchange hilton
  matin soir figaro hebdo libération
`);

/** Titles of people; the name that follows is theirs. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir dame lord lady sheikh sheik imam mullah ayatollah judge justice senator sen rep
  congressman congresswoman king queen prince princess pope saint general gen colonel col captain capt major lieutenant lt
  sergeant sgt admiral officer detective president chancellor secretary minister ambassador governor mayor spokesman spokeswoman
  chief director commissioner coach actor actress singer author journalist
  m mme mlle docteur maître monsieur madame cheikh général colonel capitaine commandant juge roi reine pape
  don doña señor señora sr sra juez rey reina papa capitán coronel
`);

/** Verbs of saying and doing that people and governments do, not towns. */
export const SAYING = words(`
  said says told added announced warned denied accused insisted claimed confirmed argued explained testified wrote replied
  promised vowed urged called declined agreed refused condemned
  déclaré dit annoncé affirmé ajouté estimé
  dijo afirmó añadió anunció declaró señaló advirtió
`);

/** Lower-case words inside names, before a capitalised one ("Rio de Janeiro", "Isle of Man"). */
export const PARTICLES = words(
  'de da do dos das del della di du des d la le les l los las el al ad as an ash ar y e au aux lez lès st bei ob aan op do ap of the on upon sur sous en am and et a i van von der den het under next by le',
);

/** Given names that are also towns: without more they are people. */
export const GIVEN_NAMES = words(`
  ali said omar hassan hussein hussain mohammed mohamed muhammad ahmed ahmad ibrahim ismail khalid karim salah nasser mansour
  saleh salem samir rashid yusuf yasin mahmoud mustafa abdullah hamid farid jamal kamal tariq aisha fatima zahra
  adam albert alexander alfred alice alma andrew angela anna anthony antonio arthur augusta austin beatrice benjamin bernard
  bradley bruce bryan carlos carmen carol caroline carl chad charles charlotte chester chris christian christina clara clark
  claude clifford clinton clyde colin craig curtis dale dallas daniel david dean denis dennis diana diego donald dora
  douglas duncan edgar edison edith edmund edward elena eliot elizabeth ella ellis elvira emma eric erin ernest eugene eva
  felipe felix fernando florence floyd francis francisco frank franklin frederick gary george gerald gilbert gloria gordon
  graham grant gregory harold harry harvey hector helen henry herbert herman hugo humphrey ida irene isabel isabella ivan
  jack jackson jacob jaime james jason jean jefferson jennifer jerome jesse joan john johnson jordan jorge jose joseph juan
  judith julia julian juliana karen keith kelly kenneth kent kevin kim kyle lance laura laurel lawrence lee leon leonard
  leonardo leslie lewis lincoln linda lloyd lorenzo louis louise lucas lucia luis luther lydia lynn madison malcolm marcus
  margaret maria marina mario marion mark marshall martha martin mary maurice max maxwell melissa michael miguel milan
  miles mildred milton mitchell monica morgan morris nancy nelson nicholas nicole nora norman oliver olivia oscar otto owen
  pablo patricia patrick paul paula pedro peter philip pierre rachel ralph ramon randolph raymond rebecca regina richard
  robert roberto rodney rodrigo roger roland ronald rosa rose ross roy russell ruth ryan salvador samuel sandra santiago
  sarah scott sergio shannon sharon shelby sheldon sherman sidney silvia simon sofia sonia sophia stanley stella stephen
  steven stuart susan sydney sylvia taylor teresa terry theodore thomas timothy todd tracy troy tyler valentina vera vernon
  veronica victor victoria vincent violet virginia vivian walter wanda warren washington wayne wesley william wilson winston
`);

/** Words that open sentences or name other things, and happen to be some town's name as well. */
export const COMMON_WORDS = words(`
  a about above accord act action ada adala advance after again against age agency air al all alpha also although am among an and
  another antelope any apa apples april are area arenas army around as ash ask assembly association assumption at attorney
  august aurora ba back bad bag bank banks bar barrier base bath battle baz be beach bear beauty because bee been before began
  begun being believe berg best better between big bill bishop black blue board bo bore born both bow box branch brand xinhua reuters brewer
  bridge brigade bring bureau bush business but buy by cable cache call camp campaign can cane cape captain car care cars case
  cast cat cave celebration cell center central centre century chancellor change chapel charge chief child children
  christian christmas church city civil clean clear close club coast code cold college come commander commission committee
  common communal community company concord congress constitution continental control convention convoy cook cool corner
  corpus council country county court crater crime cross crown current cut dar data date dates day days deal dean death
  december defence defense delta democratic department deposit deputy  development diamond did die different dire
  director district do does don done down dr drain driver due during each eagle early earth east eastern economic economy
  edge editor education effort eight eleven emergency empire end energy enterprise era est even every evidence ex exchange
  executive eye fact fair fall family far farm father february federal federation few field fifth fiche final fines fire
  first fish five flag  flower flu food for force forces foreign forest former fort forum foster foundation founder
  four fox free freedom french fresh friday friend friendship from front full fund future gap gas gate gay general german
  get give given glass globe go god goes going gold golden good got government grade grain grand grave gray great green ground
  group growth guard guide gulf ha had half hall hand hard harbor has have haven hay hazard he head health heart heat heavy
  help helper her here high hill hills him his history hit holiday holy home honey hooks hope horse hospital host hot hour
  hours house how however human hunt hunter hurricane i ice if imperial importance in independence independent  indian
  industry information inn inside institute interior international internet into iron is island issue it its jan january job
  journal judge july june just justice keep key kid kill king kingdom kings kissing know lab labor labour lake lakeside lam
  land landing large last late later law laws lead league leader learn least led left legal less let level li liberty library
  life light like limit line link list lit little live local log long look lord los loss lost love low loyal lu mad made main
  maize major majority male man manage mandate many map march mark market marks mass master may mayor me mean measure med
  media medical meeting member memorial men mercury message meta mexican mid middle mike miles military mill million mind
  mine mini ministry minor minute mission mobile model modern mol mold monday money monitor month months moon more morning
  most mother mount mountain move much museum my name nation national nations natural navy near need needles never new news
  next nice night nine nineteen no noble none nor normal north northern not note nothing november now number oak ocean
  october of off office officer official officials often oil ok old olive on once one only onset open operation opportunity
  oral orange order organization original os other others otter our out outlook over own pace pacific page pal palm palmer
  panel paper parent park parliament parole part parties party past pasta paste pay peace peel people per period phase photo
  place plain plan plane plans plant plaza point poison pole police policy pool poor pope population port porter post power
  powers prairie present president press price prime prince princess private pro probably problem program progress project
  prospect prosperity protection provision public purchase quality quarter queen question quick quiet race radio rain ran
  range rate re reading ready real reality record red reform regional rel report republic republican research reserve
  reservoir rest results return review rice rich right rio rise risk river rivers road rock roman room root rose round route
  royal rule run rural safe saint sale sales salt same san sand santa saturday save saw say scene school science sea search
  season seaside seat second secret secretary section sector security see sees sells senate senator send senior september
  serious service services session set seven several shall sharp she ship short should show side sign silver simple since
  single sister sisters site six small snow so social society soldier some son song soon sort source south southern soviet
  space speaker special spring square stage stall standard star start state statement states station still stock stone
  store storm story strategy stream street strong student study such summer summit sun sunday sunset superior supply support
  supreme sur sure surprise system table take talk tank task tax team tech ten term test than thank that the their them then
  there thermal these they thing think third this those three through thursday till time times to today together told tom
  tone top torrent total tour tower town trade traffic trail train transport travel treaty tree trial tribune trinity trip
  troop truck true trust try tuesday turn turner two un una under une union unit united university until up upper us use used
  valley van various very vi via vice victim  view village vine virus vis vise vision visit voice volcano vote wait
  walk wall walls war ward warning was water way we week welcome well went were west western what wheeler when where which
  while white who whole why wide wild will win wind window wing winner winter winters wise with within without wolf woman
  women wood word work worker world worth would writing year years yellow yes yet you young your zone
  alors ancien ans apres au aucun aujourd aussi autre aux avant avec avoir banque beau bien bon bonne ca car ce cela ces
  cet cette chaque chef chez ci comme comment contre cour d dans de depuis des deux dix donc dont du elle en encore enfin
  entre est et ete etre eu faire fait fin fois garde grand grande haut hier hors huit il ils jamais je jour jusqu l la le
  les leur leurs lors lui ma mai maire mais mal mars me mer mes mieux mis moi moins mois mon monde mort ne neuf ni nom nord
  nos notre nous nouveau nouvelle on ont or ou ouest par parmi pas pendant peu plus point pour pres presse puis qu quand que
  quel qui quoi roi sa sans se selon sept ses si son sont soir sous sud sur ta te tel tes toi ton tous tout toute tres trois
  tu un une vers voici voila vol vos votre vous vrai y
  abu adentro agosto ahora al algo algunos alla alto amor ano anos antes aqui ara asi aun bajo bien bueno buena cada casa casas
  casi cerca cerro cinco como con contra corte cosa cruz cual cuando cuatro da dado de del desde despues dia dias diez dijo
  dios don donde dos durante el ella ellos en encima enero entonces entre era eran es esa ese eso espanola esta estado estas este
  esto estos fe feria fin flor fuente fuentes fue fuera fuerza gana gente gran grande guardia guerra ha haber hace hacia han
  hasta hay hijo hijos hombre hora hoy isla juez la las le les ley libre llamas lo los luego lugar luz madre mal mar mas mayo
  mayor medio mejor mes mesa mi mil mina mis mismo momento muerte mujer mundo muy nada ni nino no noche norte nos noticias
  nueva nueve nuevo nunca o ocho once oro otro otra padre padres pais para parte paso paz pena pero piedra plaza poco por
  porque primer primera primero prensa pues punta puerta puerto que quien real rey rio sal sala salto san santa santo se sea
  seis senor ser si siempre siete sin sitio sobre sol solo son su suerte sur sus tal tambien tan tanto tarde te tiempo tiene
  toda todas todo todos torre trabajo tras tres tu un una uno usted va van vega verde vez vida viejo villa vista ya yo zona
  allah islam islamic muslim sharia jihad ramadan coran quran abou ibn bin ben bint abd el
`);

/** Arabic words that are names of places too: something must say that the place is meant. */
export const COMMON_ARABIC = words(`
  مالي سلا صور نيس ليل بون الخبر رام حماة الكاف القصر المرج باجة نابل ليون دير الباب عمان قنا حلق بور الحمام العين الشرق
  الغرب الشمال الجنوب تل المهدية تازة الفرات لعيون المنصورة سرت تبوك الوادي البيضاء القائم الخمس الزاوية الريف الداخلة سعيدة
  القل القاع الميادين الهول حولي إب بالي جدة قبلي حائل بركان المضيق كايا جيني لامو غات الروضة مسقط المدية القبائل البحيرة
  الشرقية الغربية الواحات المرسى الرطبة النعمة النعامة الخليل الجزيرة العربية قطر الهند المتوسط الساحل الخليج أبين عمران حلب
  مأرب الجوف عسير بابل واسط ميسان فارس النقب سينا الوسط لحج حجة الحجاز كونر المشرق الأطلس البقاع الأطلسي الأوراس القصيم معان
`);

/** The same, as looked up before a name: true directions of a bearing ("50 km south of X"). */
export const DIRECTIONS = words(`
  north south east west northeast northwest southeast southwest northern southern eastern western central northeastern
  northwestern southeastern southwestern upper lower greater
  nord sud est ouest centre septentrional méridional oriental occidental
  norte sur este oeste noreste noroeste sureste suroeste
  شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط شمالى
`);

/** Units of a distance from a place, in kilometres. */
export const DISTANCE_UNITS: ReadonlyMap<string, number> = new Map([
  ...[
    'km',
    'kms',
    'kilometres',
    'kilometers',
    'kilometre',
    'kilometer',
    'kilomètres',
    'kilometros',
    'kilómetros',
    'كيلومتر',
    'كيلومترا',
    'كلم',
    'كم',
  ].map((unit) => [foldWord(unit), 1] as const),
  ...['mile', 'miles', 'millas', 'milles'].map((unit) => [unit, 1.61] as const),
]);
