import { type Grammar, wordClass as words } from '../grammar.ts';

/** Closed word classes of French, folded: "à" and "a" are one, "des" is "de les" and a plural article. */
export const GRAMMAR: Grammar = {
  unitWords: words(
    'détachement détachements unité unités patrouille patrouilles colonne commando commandos bataillon brigade troupes avions avion chasseurs drone drones éléments hélicoptères tireurs agents agent soldats militaires forces hommes groupe artillerie',
  ),
  passive: words('ete est sont etait etaient etre fut furent sera seront soit soient'),
  pluperfect: words('avait avaient'),
  articles: words('un une'),
  definite: words("le la les l' ce cet cette ces son sa ses leur leurs"),
  of: words("de d' du des parmi dont"),
  ofThe: words('des du aux'),
  breaks: words(
    `de d' du des en dans a au aux par sur sous vers pour avec contre chez entre pendant durant depuis apres avant lors
     et ou mais que qu' qui dont lequel laquelle lesquels lesquelles lorsque quand alors tandis comme est sont etait
     etaient ete etre a ont avait avaient aurait auraient serait seraient sera seront va vont peut peuvent doit doivent
     fait font selon , ; : . ! ? ( ) — – " car si donc ne n' pas se s' y il elle ils elles on jusqu' jusque hors sans
     parce ainsi puis soit afin notamment voire malgre pres`,
  ),
  by: words('par'),
  and: words("et , ainsi que qu' ou puis"),
  inPlace: words('a au aux en dans sur sous'),
  nearPlace: words('pres environs abords alentours peripherie proximite loin'),
  fromPlace: words(
    'rentre rentree rentres rentrees revenu revenue revenus revenues rapatrie rapatriee rapatries rapatriees provenance originaire originaires venant venu venus venue venues natif natifs',
  ),
  toPlace: words('vers pour direction destination rejoindre rejoint gagner rallier regagner quitter quitte'),
  viaPlace: words('via travers'),
  activeIn: words(
    `actif actifs active actives activant activait activaient operant operait operaient opere operent evoluant evoluait
     evoluaient base basee bases basees implante implantee implantes sevissait sevissant agissant agissaient etabli
     etablis etablie installes`,
  ),
  placeNouns: words(
    `base aerodrome tarmac ville villes cite commune communes village villages localite localites province provinces region regions prefecture
     wilaya wilayas gouvernorat departement district cercle quartier quartiers arrondissement banlieue faubourg enclave
     enclaves aeroport prison place rue avenue boulevard camp camps foret ile iles presqu vallee desert mont massif
     montagnes montagne cote frontiere port gare canton comte etat bourg bourgade hameau douar delegation axe zone route
     agglomeration metropole bassin djebel jebel oued territoire secteur plage lac sous-prefecture etablissement`,
  ),
  placeTitles: words(
    'village quartier localite commune aeroport douar hameau bourgade cite camp mont djebel jebel oued',
  ),
  motion: words('passant passe passes passee passees transitant transite transiter passer via'),
  placeWords: words(
    `nord sud est ouest centre - nord-est nord-ouest sud-est sud-ouest septentrional septentrionale meridional meridionale
     oriental orientale occidental occidentale central centrale international internationale nationale cotiere cotier
     frontaliere frontalier frontalieres voisine voisin capitale petite petit grande grand vieille banlieue peripherie
     plusieurs differentes differents diverses divers autres deux trois quatre cinq six sept huit tels telles que comme
     notamment dont savoir extreme le la les l' plein pleine coeur large interieur interieure haute haut touristique
     populaire residentiel populeux situe situee situes sise sis loin 's`,
  ),
  notPlaces: words(
    `le la les l' un une des du de d' au aux a en dans sur sous par pour avec sans chez vers entre depuis apres avant
     selon lors si et ou mais car donc or ni que qui quoi dont ce cet cette ces son sa ses leur leurs mon ma mes notre
     nos votre vos il elle ils elles on nous vous je tu se deux trois quatre cinq six sept huit neuf dix onze douze
     quinze vingt cent mille plusieurs quelques certains certaines tous toutes tout toute aucun aucune chaque autre autres
     meme lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
     octobre novembre decembre hier aujourd' demain monsieur madame m mme mlle me dr islam islamique islamiste islamistes
     etat etats ministere ministre interieur defense justice premier president roi prince sultan cheikh imam emir abou abu
     ibn ben bin abd abdel abdelhak mohamed mohammed mohamad ahmed ali hassan omar said youssef ibrahim hussein police gendarmerie armee
     forces force garde parquet procureur procureure tribunal cour conseil assemblee senat parlement bureau central direction
     generale general brigade nationale national royale royal surete service services union europeenne nations unies
     organisation groupe groupes front mouvement parti ligue comite commission centre institut universite ecole eglise
     mosquee rue avenue boulevard place monde presse agence radio tele television journal info infos photo credit
     copyright source lire voir publie publié partager suivez abonnez cliquez video terrorisme terroriste djihad jihad
     djihadiste djihadistes jihadiste jihadistes attentat attaque operation cellule arrestation arrestations bilan afrique
     europe asie maghreb sahel orient moyen proche occident mediterranee atlantique nord sud est ouest golfe sahara
     facebook twitter telegram whatsapp internet dieu allah coran noel paques ramadan aid republique royaume
     stade code loi article dossier page accueil menu contact tags rubrique auteur redaction opposition majorite gouvernement
     chef commandant colonel capitaine lieutenant sergent maire prefet wali gouverneur avocat maitre famille rien
     toujours encore enfin ainsi alors aussi cependant toutefois pourtant neanmoins ensuite puis outre parmi malgre grace
     suite face quant lorsque quand tandis comme bien mal plus moins tres trop peu beaucoup ici la-bas voici voila
     son huit ceux celui celle celles ca cela ceci afin pendant durant jusque contre hors selon ailleurs elle`,
  ),
  aged: words('age agee ages agees'),
  against: words('contre'),
  partitives: words('des du plusieurs divers diverses'),
  singlePronouns: words("l' il elle"),
  reflexives: words("s' se"),
  anniversaries: words(
    'anniversaire anniversaires commemore commemorer commemorent commemoration commemorations commemoratif commemorative stele recueilli recueillie recueillis recueillies recueillent recueillement gerbe gerbes memorial',
  ),
  inquiries: words(
    'enquete enquetes enqueteurs enqueter saisi saisie saisis investigations investigation confiee confie confiees chargee chargees',
  ),
  most: words('plus'),
  youngest: words('jeune jeunes'),
  oldest: words('age agee vieux vieille'),
  praises: words(
    'salue saluer saluant saluait loue louer glorifie glorifier glorifiant glorifiait celebre celebrer celebrant celebrait approuve approuver approuvait felicite feliciter felicitait justifie justifier justifiait encense encensait rejoui rejouie rejouis applaudi applaudir',
  ),
  clashes: words(
    'echange accrochage accrochages combats combat affrontement affrontements fusillade ratissage assaut operation',
  ),
  calls: words(
    'appel appels appelle appelait appelaient appelant appeler menace menaces apologie incitation incite incitait',
  ),
  accentedOthers: new Set(['né', 'née', 'nés', 'nées']),
  born: words('ne nee nes nees'),
  periphrases: words(
    `vient viennent venait venaient venu venue venus venues alle allee alles allees pu du fini finit finissent reussi
     reussit reussissent parvenu parvenue parvenus parvenues parvient parviennent permis permet ose choisi`,
  ),
  conditionals: words('aurait auraient pourrait pourraient'),
  cases: words('proces dossier'),
  lasting: words(
    `peine periode duree guerre conflit regne interdiction condamnation plan programme contrat bail mandat carriere experience
     cavale delai insurrection rebellion occupation embargo dictature projet intervalle histoire lutte combat absence recul
     accord espace laps age bilan chantier regime mariage`,
  ),
  agedFill: words(
    "de d' entre et a respectivement environ moins plus quelque tous toutes ou au l' un une autre chacun chacune",
  ),
  years: words('ans annees an'),
  demands: words(
    'requis requiert requierent requise requises reclame reclament reclamait demande demandait demandaient encourt encourent encourait risque risquent risquait sollicite',
  ),
  given: words('pour'),
  terms: words('prison reclusion emprisonnement detention ferme sursis bagne travaux'),
  monthWords: words('mois annee semestre trimestre'),
  during: words('durant pendant cours lors'),
  idle: words('pas reprises'),
  old: words(''),
  bareYears: true,
  siteless: words(
    `cadre lutte faveur cours nom mains rangs presence honneur raison cas matiere absence veille communique note entretien
     direction guerre opinion`,
  ),
  saints: words('san santa santo saint sainte notre'),
  adverbsFirst: true,
  timeWords: words(
    'soir matin midi aube minuit tot tard apres-midi apres - durant pendant periode cours lors nuit soiree matinee journee fin debut',
  ),
  objects: words("l'"),
  amongWords: words('entre'),
  ofTheirs: words('son sa leur'),
  oneVerbs: words('a est avait etait aurait'),
  womanArticles: words('une'),
  sexless: words('personne victime recrue sentinelle vigie creature'),
  sceneWords: words('lieux'),
  attackerWords: words(
    'assaillant assaillants attaquant attaquants agresseur agresseurs tireur tireurs forcene kamikaze kamikazes',
  ),
  fighters: words(
    'takfiriste takfiristes takfiri takfiris chebab chebabs jihadi jihadis maquisard maquisards milicien miliciens terroriste terroristes djihadiste djihadistes jihadiste jihadistes combattant combattants insurge insurges rebelle rebelles taliban talibans shebab shebabs assaillant assaillants',
  ),
  decades: new Map([
    ['vingtenaire', 20],
    ['trentenaire', 30],
    ['trentenaires', 30],
    ['quadragenaire', 40],
    ['quadragenaires', 40],
    ['quinquagenaire', 50],
    ['quinquagenaires', 50],
    ['sexagenaire', 60],
    ['septuagenaire', 70],
    ['octogenaire', 80],
  ]),
  fakes: words('factice factices faux fausse jouet inerte'),
  pronouns: words('il elle ils elles eux lui les leur celui celle ceux celles'),
  others: words('autre autres nouveau nouveaux nouvelle nouvelles supplementaire supplementaires'),
  modals: words(
    `devrait devraient pourrait pourraient peut peuvent doit doivent sera seront va vont ira iront faudra si`,
  ),
  shot: words(''),
  subordinators: words('avant apres lorsque quand alors tandis jusque'),
  suspected: words(
    `presume presumee presumes presumees suspecte suspectee suspectes soupconne soupconnee soupconnes soupconnees
     suppose supposee supposes accuse accusee accuses recherche recherchee recherches arme armee armes cagoule cagoules
     radicalise radicalisee radicalises radicalisees radical radicaux djihadiste djihadistes jihadiste jihadistes
     islamiste islamistes extremiste extremistes salafiste salafistes integriste integristes fiche fiches impliques implique`,
  ),
  dying: words(
    'mort morts morte mortes decede decedee decedes decedent perir peri perit perissent succombe succombent trouve perdu perdent laisse',
  ),
  fillers: words(
    'ont a avaient avait autres personnes egalement aussi ensuite deja encore plus tard au moins ainsi',
  ),
  consisting: words(
    'compose composee composes composees constitue constituee formee forme comprenant comptant comptait regroupant dont',
  ),
  strong: words('membre membres'),
  including: words('dont parmi notamment compris inclus comme tels telles'),
  infinitive: words(''),
  livesIn: words(
    'residant resident residents residait residaient domicilie domiciliee domicilies habitant habitait demeurant vivant vivait',
  ),
  quantifiers: words(
    'plusieurs quelques certains certaines nombreux nombreuses ancien anciens ex jeune jeunes tous divers dangereux dangereuse dangereuses redoutable redoutables principal principaux premier premiers dernier derniers pretendu pretendus farouche farouches fameux vieux petit petits faux potentiel potentiels',
  ),
  under: words('relevant releve rattache rattachee rattaches dependant depend dependante bras'),
  clauses: words(
    `qui que qu' dont ou lorsque quand alors tandis apres avant car parce afin pour ; — lequel laquelle lesquels
     lesquelles`,
  ),
  thatWords: words("que qu'"),
  allWords: words('toutes'),
  listedAmong: words('parmi'),
  proceedings: words(
    'procès juré jurés appel extrader extradition prévenu prévenus réquisitoire plaidoirie plaidoiries audience délibéré amendement',
  ),
  genreLabels: words('entretien interview analyse tribune opinion éditorial editorial portrait décryptage'),
  landWords: words('pays territoire superficie'),
  those: words('ceux celles'),
  outOf: new Set(['sur']),
  copulas: words('ont a avait avaient est sont ayant'),
  pluralVerb: /(?:ent|[^d]ont)$/,
  clitics: words("en y se s' l' n' ne lui les qui"),
  deathTolls: words('bilan'),
  deadliest: words('meurtrier meurtriere meurtriers sanglant sanglante'),
  inhabitants: words('habitants habitant ames'),
  makesUp: words(
    'represente representent representait representaient constitue constituent constituaient compte comptent forme forment concentre concentrent concentrait',
  ),
  briefTimes: words('semaine jours heures week-end jour heure'),
  holds: words(
    'heberge hebergent hebergeait abrite abritent abritait accueille accueillent accueillait compte comptent retient retiennent detient detiennent',
  ),
  published: words(
    'publie publiee publies publiees rendu rendus rendue diffuse diffuses devoile devoiles transmis presente presentes communique communiques paru parue',
  ),
  orders: words('suivi suivie suivis suivies tete devant derriere devance'),
  differences: new Set([
    "de plus qu'",
    'de plus que',
    "de moins qu'",
    'de moins que',
    "de mieux qu'",
    'de mieux que',
  ]),
};
