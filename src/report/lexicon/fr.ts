import { type ProseLexicon, words } from './lexicon.ts';

const ADJECTIVES = words(`
  autres autre nouveaux nouvelles jeunes vieux anciens anciennes présumés présumées soupçonnés petits petites grands
  grandes et ou de d des du`);

export const french: ProseLexicon = {
  numberWords: words(`
    zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente
    quarante cinquante soixante septante huitante octante nonante cent cents mille million millions milliard milliards
    douzaine douzaines dizaine dizaines quinzaine vingtaine vingtaines trentaine quarantaine cinquantaine soixantaine
    centaine centaines millier milliers moitié demi-douzaine`),
  shares: [
    'un tiers',
    'le tiers des',
    'le tiers de',
    'les tiers',
    'un quart',
    'le quart des',
    'le quart de',
    'un cinquieme',
    'un dixieme',
    'le double',
    'le triple',
  ],
  notShares: words('premier première second seconde dernier dernière'),
  months: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov
    déc`),
  monthTails: new Set(),
  monthCapital: false,
  dateGlue: words('de du le ,'),
  listGlue: words(', et ou à au - – — / &'),
  yearCues: words(`
    en depuis de jusque jusqu jusqu'en jusqu'à ici d'ici entre avant après pendant durant dès à fin début mi année années
    an l'an l'année été printemps automne hiver vers courant du au dans par`),
  figureCues: words("de du à au par vers jusqu'à jusqu entre"),
  figureHeads: words(`
    total totaux somme maximum minimum moyenne médiane nombre chiffre passé passée passés monté montée augmenté baissé
    tombé tombée plus moins près environ quelque`),
  determiners: words('le la les l ce cette cet sa son ses leur un une'),
  decadeCues: words('années'),
  counted: words(`
    combattants combattant personnes personne individus hommes femmes enfants garçons filles mineurs adultes suspects
    membres militants terroristes djihadistes jihadistes extrémistes recrues volontaires revenants prisonniers détenus
    condamnés victimes civils soldats policiers gendarmes officiers agents fonctionnaires troupes sympathisants partisans
    ressortissants citoyens étrangers habitants migrants réfugiés touristes attaques attaque attentats attentat complots
    complot projets opérations opération arrestations arrestation cellules cellule réseaux groupes événements évènements
    incidents cas dossiers rapports documents morts mort tués tué blessés blessé arrêtés interpellés décès explosions
    fusillades enlèvements armes pistolets fusils munitions cartouches balles couteaux explosifs bombes engins menottes
    kilogrammes kilos kg grammes tonnes dollars euros dirhams pour jours semaines mois ans années heures minutes fois
    ménages familles mosquées écoles villages villes provinces régions pays états sites comptes véhicules voitures km
    kilomètres mètres points avertissements`),
  describes: (word, capital) => ADJECTIVES.has(word) || capital,
  stems: (word) => {
    const parts = word.split(/['’]/);
    return parts.length > 1 ? parts.slice(-1) : [];
  },
};
