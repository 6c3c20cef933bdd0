import { nationalityNouns } from '../../../places/index.ts';
import { type PersonSense, personEntries, SENSES } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

const { suspect, neutral, woman, victim, police, soldier, official } = SENSES;

/** `one/many`; a word without a slash takes the regular plural. */
const people = (list: string, sense: PersonSense): LexiconEntry[] => personEntries(list, sense, pluralOf);

function pluralOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (/[sxz]$/.test(word) ? word : `${word}s`))
    .join(' ');
}

/** "un militaire", but "une base militaire": adjectives that are people only behind an article. */
function shy(list: string, rest: PersonSense): LexiconEntry[] {
  return list.split('|').flatMap((word) => [
    ...phrases(`un ${word}|le ${word}|ce ${word}|du ${word}|au ${word}`, {
      kind: 'person',
      plural: false,
      ...rest,
    }),
    ...phrases(`${word}s`, { kind: 'person', plural: true, ...rest }),
  ]);
}

/** Participles that are people only behind an article: "les interpellés". */
function nominal(list: string, rest: PersonSense): LexiconEntry[] {
  return list.split('|').flatMap((word) => {
    const many = word.includes(' ') ? word : `${word}s`;
    return [
      ...phrases(`l'${word}|un ${word}|le ${word}|ce ${word}`, { kind: 'person', plural: false, ...rest }),
      ...phrases(`les ${many}|des ${many}|ces ${many}|aux ${many}`, {
        kind: 'person',
        plural: true,
        ...rest,
      }),
    ];
  });
}

function groups(list: string): LexiconEntry[] {
  return list.split('|').flatMap((word) => {
    const [one = '', many = pluralOf(one)] = word.trim().split('/');
    return [
      ...phrases(one, { kind: 'group', plural: false }),
      ...phrases(many, { kind: 'group', plural: true }),
    ];
  });
}

/** "un Marocain", "deux Belges": written with a capital, else they are adjectives. */
function nationals(): LexiconEntry[] {
  return nationalityNouns('fr').flatMap(({ word, plural, feminine }) =>
    phrases(word, {
      kind: 'person',
      plural,
      role: 'neutral',
      proper: true,
      ...(feminine ? { sex: 'women' as const } : {}),
    }),
  );
}

/** "deux Bruxellois", "une Gantoise": people by their town or region, as those by their nation. */
const INHABITANTS =
  'Bruxellois/Bruxellois/Bruxelloise|Anversois/Anversois/Anversoise|Liégeois/Liégeois/Liégeoise|Gantois/Gantois/Gantoise|Carolo/Carolos/Carolo|Namurois/Namurois/Namuroise|Verviétois/Verviétois/Verviétoise|Molenbeekois/Molenbeekois/Molenbeekoise|Parisien/Parisiens/Parisienne|Lyonnais/Lyonnais/Lyonnaise|Marseillais/Marseillais/Marseillaise|Toulousain/Toulousains/Toulousaine|Niçois/Niçois/Niçoise|Lillois/Lillois/Lilloise|Strasbourgeois/Strasbourgeois/Strasbourgeoise|Nantais/Nantais/Nantaise|Bordelais/Bordelais/Bordelaise|Grenoblois/Grenoblois/Grenobloise|Nîmois/Nîmois/Nîmoise|Rennais/Rennais/Rennaise|Montpelliérain/Montpelliérains/Montpelliéraine|Corse/Corses/Corse|Breton/Bretons/Bretonne|Catalan/Catalans/Catalane|Basque/Basques/Basque|Kabyle/Kabyles/Kabyle|Rifain/Rifains/Rifaine|Algérois/Algérois/Algéroise|Oranais/Oranais/Oranaise|Tunisois/Tunisois/Tunisoise|Sfaxien/Sfaxiens/Sfaxienne|Casablancais/Casablancais/Casablancaise|Tangérois/Tangérois/Tangéroise|Tétouanais/Tétouanais/Tétouanaise|Marrakchi/Marrakchis/Marrakchie|Bamakois/Bamakois/Bamakoise|Ouagalais/Ouagalais/Ouagalaise|Abidjanais/Abidjanais/Abidjanaise|Dakarois/Dakarois/Dakaroise|Montréalais/Montréalais/Montréalaise|Torontois/Torontois/Torontoise|Québécois/Québécois/Québécoise|Ontarien/Ontariens/Ontarienne|Genevois/Genevois/Genevoise|Lausannois/Lausannois/Lausannoise|Vaudois/Vaudois/Vaudoise|Zurichois/Zurichois/Zurichoise|Bâlois/Bâlois/Bâloise|Tchétchène/Tchétchènes/Tchétchène|Kurde/Kurdes/Kurde|Ouïghour/Ouïghours/Ouïghoure|Touareg/Touaregs/Touarègue|Peul/Peuls/Peule|Palestinien/Palestiniens/Palestinienne|Daghestanais/Daghestanais/Daghestanaise|Londonien/Londoniens/Londonienne|Madrilène/Madrilènes/Madrilène|Barcelonais/Barcelonais/Barcelonaise|Romain/Romains/Romaine|Milanais/Milanais/Milanaise|Berlinois/Berlinois/Berlinoise|Flamand/Flamands/Flamande|Wallon/Wallons/Wallonne';

function inhabitants(): LexiconEntry[] {
  return INHABITANTS.split('|').flatMap((line) => {
    const [one = '', many = '', woman = ''] = line.split('/');
    const term = { kind: 'person', role: 'neutral', proper: true } as const;
    return [
      ...phrases(one, { ...term, plural: false }),
      ...(many === one ? [] : phrases(many, { ...term, plural: true })),
      ...(woman === one ? [] : phrases(woman, { ...term, plural: false, sex: 'women' })),
      ...(woman === one ? [] : phrases(`${woman}s`, { ...term, plural: true, sex: 'women' })),
    ];
  });
}

const QUALITIES = 'terroriste|djihadiste|jihadiste|extrémiste|islamiste|radical/radicaux|armé';

/** "cellule terroriste", "réseau de recrutement": the noun with the words that tell its kind. */
function kindsOf(noun: string): string {
  const [one = '', many = ''] = noun.split('/');
  const adjectives = QUALITIES.split('|').map((quality) => {
    const [singular = '', plural = `${singular}s`] = quality.split('/');
    return `${one} ${singular}/${many} ${plural}`;
  });
  const tails = ['de recrutement', 'de financement', 'dormante', 'clandestin', 'criminel'].map(
    (tail) => `${one} ${tail}/${many} ${tail}`,
  );
  return [`${one}/${many}`, ...adjectives, ...tails].join('|');
}

/** French words for people and for the groups that are dismantled. */
export const PEOPLE: readonly LexiconEntry[] = [
  ...nationals(),
  ...inhabitants(),
  ...people(
    `suspect|comparse|acolyte|affidé|séide|sbire|nervi|homme de main/hommes de main|candidat au martyre/candidats au martyre|insurgé|assaillant|kamikaze|combattant|assassin|
     tueur|ravisseur|complice|sympathisant|partisan|recruteur|recrue|revenant|meneur|cerveau/cerveaux|chef|
     dirigeant|commandant|comploteur|conspirateur|instigateur|financier|fugitif|prévenu|
     auteur|auteur présumé|tireur|agresseur|émir|lieutenant|adepte|loup solitaire/loups solitaires|
     activiste|trafiquant|passeur|milicien|poseur de bombe/poseurs de bombe|assaillant présumé|
     candidat au djihad/candidats au djihad|candidat au jihad/candidats au jihad|apprenti djihadiste/apprentis djihadistes|
     apprenti jihadiste/apprentis jihadistes|élément terroriste/éléments terroristes|élément takfiriste/éléments takfiristes|élément de soutien/éléments de soutien|présumé terroriste/présumés terroristes|aspirant djihadiste/aspirants djihadistes|taliban|shebab|élément/éléments|homme armé/hommes armés|
     attaquant|forcené|dissident|maquisard|bandit|preneur d'otages/preneurs d'otages|repenti|chebab|commanditaire|logisticien|artificier|idéologue|propagandiste|rabatteur|prêcheur|facilitateur|collecteur de fonds/collecteurs de fonds|tête pensante/têtes pensantes|bras droit/bras droits|numéro deux/numéros deux|haut cadre/hauts cadres|haut responsable/hauts responsables|vétéran|mercenaire|bourreau/bourreaux|geôlier|captif|prisonnier`.replace(
      /\n\s*/g,
      '',
    ),
    suspect,
  ),
  ...people(
    'terroriste|djihadiste|jihadiste|extrémiste|islamiste|rebelle|salafiste|radicalisé|takfiriste|takfiri|séparatiste|indépendantiste|néonazi|narcoterroriste',
    {
      ...suspect,
      adjective: true,
    },
  ),
  ...people('suspecte|complice présumée|recruteuse|sympathisante|combattante|prévenue|djihadiste présumée', {
    ...suspect,
    sex: 'women',
  }),
  ...nominal('interpellé|détenu|accusé|inculpé|mis en cause|mis en examen|arrêté|condamné', suspect),
  ...people(
    `personne|individu|membre|ressortissant|citoyen|habitant|résident|jeune|étudiant|lycéen|collégien|adolescent|frère|cousin|
     proche|ami|étranger|immigré|migrant|natif|adulte|prisonnier|imam|prédicateur|ingénieur|fonctionnaire|commerçant|
     chauffeur|conducteur|motard|vendeur|quadragénaire|trentenaire|quinquagénaire|sexagénaire|binational/binationaux|converti|gérant|enseignant|retraité|chômeur|époux|conjoint|
     intéressé|artisan|boulanger|informaticien|mécanicien|électricien|soudeur|maçon|livreur|coiffeur|instituteur|cuisinier|serveur|agriculteur|
     père de famille/pères de famille|mère de famille/mères de famille|demandeur d'asile/demandeurs d'asile|réfugié|sans-papiers/sans-papiers|récidiviste|repris de justice/repris de justice|
     ancien détenu/anciens détenus|ex-détenu/ex-détenus|jumeau/jumeaux|beau-frère/beaux-frères|demi-frère/demi-frères|beau-père/beaux-pères|compatriote|codétenu|gamin|ado|compère|gaillard|larron|bambin|nourrisson|quidam|apprenti|oncle|parent|voisin|collègue|employé`.replace(
      /\n\s*/g,
      '',
    ),
    neutral,
  ),
  ...people('autre', neutral),
  ...people(
    'homme|jeune homme/jeunes hommes|père|mari|fils|neveu/neveux|oncle|garçon|compagnon|petit ami/petits amis|fiancé|grand-père/grands-pères|gendre',
    {
      ...neutral,
      sex: 'men',
    },
  ),
  ...people(
    `femme|jeune femme/jeunes femmes|fille|jeune fille/jeunes filles|fillette|mère|épouse|veuve|sœur|compagne|belle-sœur/belles-sœurs|belle-mère/belles-mères|demi-sœur/demi-sœurs|jumelle|tante|nièce|petite amie/petites amies|fiancée|concubine|grand-mère/grands-mères|belle-fille/belles-filles|mère de famille/mères de famille|amie|jeune mère/jeunes mères|étudiante|infirmière|institutrice|employée|commerçante|vendeuse|coiffeuse|militante|revenante|partisane|adepte féminine/adeptes féminines|complice féminine/complices féminines|
     lycéenne|adolescente|ressortissante|citoyenne|convertie|habitante|cousine`.replace(/\n\s*/g, ''),
    woman,
  ),
  ...people('mineur', { ...neutral, minor: true }),
  ...people('mineure|adolescente mineure', { ...woman, minor: true }),
  ...phrases('couple', { kind: 'person', plural: false, role: 'neutral', count: 2 }),
  ...phrases('trio|trio présumé', { kind: 'person', plural: false, role: 'neutral', count: 3 }),
  ...phrases('duo|binôme|tandem', { kind: 'person', plural: false, role: 'neutral', count: 2 }),
  ...phrases('quintette', { kind: 'person', plural: false, role: 'neutral', count: 5 }),
  ...phrases('sextuor', { kind: 'person', plural: false, role: 'neutral', count: 6 }),
  ...phrases('quatuor', { kind: 'person', plural: false, role: 'neutral', count: 4 }),
  ...phrases('cadres', { kind: 'person', plural: true, ...suspect }),
  ...phrases('couples', { kind: 'person', plural: true, role: 'neutral', count: 2 }),
  ...phrases('tous deux ont été|toutes deux ont été|tous les deux ont été|toutes les deux ont été', {
    kind: 'person',
    plural: true,
    role: 'neutral',
    count: 2,
  }),
  ...people(
    `civil|passant|riverain|passager|villageois|client|piéton|victime|agriculteur|cultivateur|paysan|pêcheur|éleveur|berger|
     ouvrier|travailleur|employé|humanitaire|journaliste|professeur|médecin|infirmier|enfant|bébé|écolier|élève|otage|
     mineur artisanal/mineurs artisanaux|automobiliste|spectateur|badaud|vigile|gardien|bûcheron|déplacé|orpailleur|croyant|randonneuse`.replace(
      /\n\s*/g,
      '',
    ),
    victim,
  ),
  ...people('civile', { ...victim, sex: 'women' }),
  ...phrases(
    "commandants de police|commandants de gendarmerie|lieutenants de police|tireurs d'élite|éléments des forces de l'ordre|éléments des forces de sécurité|membres des forces de sécurité|membres des forces de l'ordre|éléments de la gendarmerie|éléments des forces de défense et de sécurité|agents de la circulation|fonctionnaires de police|agents",
    { kind: 'person', plural: true, ...police },
  ),
  ...phrases(
    "commandant de la police|commandant de police|commandant de gendarmerie|commandant de la gendarmerie|commandant de brigade|chef de brigade|lieutenant de police|lieutenant de gendarmerie|tireur d'élite|agent de la garde nationale|agent de la Garde nationale|agent de sécurité|agent pénitentiaire|agent de la sûreté|agent des forces de l'ordre|agent municipal|agent de la circulation|fonctionnaire de police|élément de la force publique|élément des forces de l'ordre|membre des forces de l'ordre",
    {
      kind: 'person',
      plural: false,
      ...police,
    },
  ),
  ...people('touriste|vacancier|randonneur|voyageur|estivant|visiteur', {
    role: 'victim',
    target: 'tourists',
  }),
  ...people('touriste scandinave|randonneuse', { role: 'victim', target: 'tourists', sex: 'women' }),
  ...people(
    'fidèle|pèlerin|prêtre|paroissien|moine|religieux|religieuse|rabbin|chrétien|copte|pasteur|catéchiste|juif',
    {
      role: 'victim',
      target: 'religious',
    },
  ),
  ...people(
    'policier|inspecteur de police/inspecteurs de police|inspecteur|commissaire de police/commissaires de police|capitaine de police/capitaines de police|capitaine de gendarmerie/capitaines de gendarmerie|adjudant de gendarmerie/adjudants de gendarmerie|garde communal/gardes communaux|auxiliaire de gendarmerie/auxiliaires de gendarmerie|policière|gendarme|agent de police/agents de police|gardien de la paix/gardiens de la paix|garde-frontière/gardes-frontières|garde national/gardes nationaux|douanier|surveillant de prison/surveillants de prison',
    police,
  ),
  ...shy('militaire|paramilitaire', soldier),
  ...shy('Suisse', { ...neutral, proper: true }),
  ...people('Suissesse', { ...woman, proper: true }),
  ...people(
    'soldat|caporal/caporaux|caporal-chef/caporaux-chefs|adjudant|adjudant-chef/adjudants-chefs|brigadier|brigadier-chef/brigadiers-chefs|sergent-chef/sergents-chefs|lieutenant-colonel/lieutenants-colonels|sous-lieutenant/sous-lieutenants|réserviste|conscrit|tirailleur|milicien progouvernemental/miliciens progouvernementaux|casque bleu/Casques bleus|casque bleu/casques bleus|parachutiste|légionnaire|officier|sous-officier|marin|sergent|supplétif|volontaire pour la défense de la patrie/volontaires pour la défense de la patrie|VDP/VDP|garde forestier/gardes forestiers',
    soldier,
  ),
  ...people(
    'ministre|député|magistrat|procureur|maire|préfet|sous-préfet|diplomate|ambassadeur|élu|chef de village/chefs de village|chef traditionnel/chefs traditionnels|chef tribal/chefs tribaux',
    official,
  ),
  ...groups(
    [
      kindsOf('cellule/cellules'),
      kindsOf('groupe/groupes'),
      kindsOf('filière/filières'),
      'réseau/réseaux terroristes|réseau terroriste/réseaux terroristes|réseau jihadiste/réseaux jihadistes|réseau djihadiste/réseaux djihadistes|réseau de recrutement/réseaux de recrutement|réseau de financement/réseaux de financement|réseau criminel/réseaux criminels|réseau islamiste/réseaux islamistes',
      "filière d'acheminement/filières d'acheminement|bande armée/bandes armées|bande criminelle/bandes criminelles|gang|groupuscule|commando",
    ].join('|'),
  ),
];
