import { bondEntries } from '../entries.ts';

/** French words that tie what is told to something told elsewhere. */
export const BONDS = bondEntries({
  case: "dans la même affaire|dans le cadre de la même affaire|dans le cadre de la même enquête|de la même affaire|de la même enquête|la même enquête|deuxième vague|seconde vague|nouvelle vague d'arrestations|nouvelle vague d'interpellations|second volet|deuxième volet|nouveau volet|dans le prolongement|s'inscrit dans la suite|prolongement de l'opération|dans la continuité|suite de l'enquête|poursuite de l'enquête",
  cell: 'la même cellule|même cellule|le même réseau|même réseau|la même filière|même filière',
  answer:
    "en représailles à|en représailles de|représailles à|pour venger|en riposte à|riposte à|en réponse à|en réaction à|en guise de vengeance pour|au lendemain de|au lendemain d'|à la suite de|à la suite d'",
  series:
    "fait partie d'une série|s'inscrit dans une série|partie d'une série|l'une des attaques coordonnées|l'une d'une série",
  total:
    "portant à|porte à|portant le nombre|porte le nombre|ce qui porte|portant le total|porte le total|portant le bilan|porté à|s'alourdit à|s'élève désormais à|s'élève maintenant à|passe à|passé à|grimpe à",
});
