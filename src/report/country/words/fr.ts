import { type CountryWords, yearSpan } from './words.ts';

export const frenchCountryWords: CountryWords = {
  title: (country, span) =>
    [`${country} : projets d’attentat, arrestations et réponse de l’État`, span]
      .filter((part) => part !== '')
      .join(', '),
  span: (from, to) =>
    yearSpan(
      from,
      to,
      (year) => `depuis ${year}`,
      (year) => `jusqu’en ${year}`,
    ),
  colon: ' :',
  headings: {
    key: 'Principaux constats',
    map: 'Où',
    connections: 'Liens avec des organisations',
    who: 'Qui',
    operations: 'Armes et cibles',
    cooperation: 'Coopération entre États',
    comparison: 'À côté d’autres pays',
    datasets: 'Les jeux de données côte à côte',
    contested: 'Chiffres contestés',
    measures: 'Lois, institutions et programmes',
    sources: 'Qui le dit',
    left_out: 'Ce qui a été écarté, et pourquoi',
    method: 'Comment lire les chiffres',
  },
  leads: {
    key: 'Ce que disent les fiches de cette version. Chaque chiffre ouvre ses fiches ; ce que l’on ignore est indiqué à côté.',
    map: 'Les cercles ont la taille de ce que l’on ignore du lieu. Un événement dont on ne connaît que la région ou le pays n’est pas placé dans une ville.',
    connections:
      'Liens des projets et des autres événements avec des organisations, tels que quelqu’un les affirme. Le silence n’est pas un démenti.',
    who: 'Les personnes sont comptées, jamais nommées. Les totaux additionnent ce que les articles indiquent ; quand un article se tait, rien n’est ajouté. Femmes, hommes et mineurs sont comptés parmi les auteurs présumés ou, quand personne ne compte ceux-ci, parmi les personnes arrêtées : leur somme peut différer. Une arrestation n’est pas une condamnation.',
    operations:
      'Armes qui devaient servir et cibles visées, telles que les articles les indiquent pour les projets déjoués ; puis ce que les attaques ont fait, et ce qui a été saisi.',
    cooperation:
      'États qui ont pris part à des opérations, puis avertissements, renseignements, formations et opérations conjointes entre États, avec leur suite.',
    comparison:
      'La même question posée pour d’autres pays. Un écart peut tenir aux faits, à l’action de la police ou à ce qui est rapporté.',
    datasets:
      'La même question posée à chaque jeu de données. Un événement que plusieurs jeux rapportent compte dans chacun ; ceux qu’aucun ne contient viennent de textes lus ici. Les jeux diffèrent par ce que leurs règles retiennent : un nombre plus bas ne veut pas dire moins d’événements.',
    contested:
      'Ce que différentes personnes ont affirmé de la même grandeur. Les populations, les dates et la nature des chiffres diffèrent : ils sont placés côte à côte et ne sont pas réunis. Ne figurent ici que les chiffres qui nomment ce pays, par un lieu ou dans les mots qui disent ce qu’ils comptent, et ceux qui comptent la même chose.',
    measures: 'Les événements dans le temps, avec, au-dessous, ce que les États ont mis en place.',
    sources:
      'Éditeurs des articles qui fondent les fiches, et catégories de ceux qui affirment ce qu’ils disent.',
    left_out: 'Ce qui a été lu et n’est pas compté, avec la règle ou la raison.',
    method:
      'Les parts portent sur toutes les fiches de la base, sauf si le texte dit qu’elles portent sur celles dont la réponse est connue. Les bornes valent si chaque inconnue était un non, et si chaque inconnue était un oui. Non indiqué, inconnu et non codé sont des choses différentes, et aucune ne dit qu’il n’y a rien eu. Les fiches ne sont pas un échantillon aléatoire : ce que les États empêchent, et ce qu’ils en disent, n’est pas tout ce qui existe. Les particuliers ne sont pas nommés, et celui qui affirme est toujours indiqué.',
  },
  asks: {
    plots: 'Projets d’attentat déjoués',
    attacks: 'Attaques',
    support_arrests: 'Arrestations pour soutien',
    returns: 'Arrestations de personnes revenues',
    cells: 'Cellules démantelées sans projet déclaré',
    by_year: 'Événements par année et par type',
    by_type: 'Événements par type et par lieu',
    by_region: 'Événements par région',
    by_town: 'Événements par ville',
    linked: 'Projets liés à une organisation',
    inspired: 'Projets inspirés par une organisation',
    pledged: 'Projets avec serment d’allégeance',
    linked_local: 'Projets liés, menés par des cellules locales',
    links: 'Projets selon le lien avec une organisation',
    modes: 'Projets selon ceux qui devaient agir',
    link_locations: 'Projets selon le pays de l’autre bout du lien',
    organisations: 'Événements par organisation',
    members: 'Auteurs présumés des projets',
    women: 'Femmes',
    men: 'Hommes',
    sex_unreported: 'Personnes de sexe non indiqué',
    minors: 'Mineurs',
    youngest: 'Âge du plus jeune',
    oldest: 'Âge du plus âgé',
    arrested: 'Personnes arrêtées',
    legal: 'Événements selon la situation judiciaire des personnes',
    weapons: 'Projets par arme prévue',
    explosives: 'Explosifs prévus',
    firearms: 'Armes à feu prévues',
    bladed: 'Armes blanches prévues',
    targets: 'Projets par cible',
    government: 'Gouvernement ou forces de sécurité visés',
    tourists: 'Touristes visés',
    seized: 'Événements par arme saisie',
    killed: 'Personnes tuées dans les attaques',
    injured: 'Personnes blessées dans les attaques',
    partners: 'Événements par État partenaire',
    network: 'Échanges entre États',
    outcomes: 'Échanges selon leur suite',
    beside: 'Événements par pays et par type',
    datasets: 'Événements et morts par jeu de données',
    datasets_types: 'Événements par jeu de données et par type',
    datasets_years: 'Événements par jeu de données et par année',
    publishers: 'Événements par éditeur des articles',
    asserters: 'Événements selon qui affirme',
    timeline: 'Événements par année, avec les mesures',
    measures: 'Mesures par nature',
  },
};
