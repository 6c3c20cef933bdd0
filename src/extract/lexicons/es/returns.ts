import type { LexiconEntry } from '../lexicon.ts';
import { nouns, past, verbs } from './act-forms.ts';

const HOMES =
  'España|Francia|Alemania|Bélgica|Países Bajos|Suecia|Dinamarca|Noruega|Finlandia|Austria|Italia|Marruecos|Túnez|Argelia|Kosovo|Albania|Kazajistán|Uzbekistán|Rusia|Australia|Canadá|Estados Unidos|Reino Unido|Irak|su país|sus países|casa';

/** "han vuelto a España": came home from where they fought or were held. */
function homecomings(): LexiconEntry[] {
  const verbs = ['han vuelto', 'ha vuelto', 'han regresado', 'ha regresado', 'regresaron', 'volvieron'];
  const all = verbs.flatMap((verb) => HOMES.split('|').map((land) => `${verb} a ${land}`));
  return past('return', all.join('|'));
}

/** Spanish words for bringing home, expelling and handing over. */
export const RETURNS: readonly LexiconEntry[] = [
  ...verbs(
    'return',
    'repatriar|traer de vuelta|traer de regreso|traer a casa|traer a España|traer de los campos|hacerse cargo de;;se ha hecho cargo de,se hizo cargo de,se hicieron cargo de|devolver a casa|traer de|recuperar del campamento de',
  ),
  ...nouns('return', 'repatriación'),
  ...verbs(
    'expel',
    `expulsar|deportar|extraditar|entregar|
     poner en la frontera;;puesto en la frontera,puestos en la frontera,puso en la frontera|
     embarcar rumbo a|poner en un avión;;puesto en un avión,puestos en un avión,puesta en un avión,puso en un avión,pusieron en un avión,pone en un avión|
     meter en un avión;;metido en un avión,metidos en un avión|
     devolver a su país;;devuelto a su país,devueltos a su país,devolvió a su país`,
  ),
  ...past(
    'expel',
    `entregado a las autoridades|entregados a las autoridades|entregada a las autoridades|entregado a la justicia|
     entregados a la justicia|entregado a la policía|entregados a la policía|repatriado a la fuerza`,
  ),
  ...nouns('expel', 'expulsión|deportación|extradición'),
  ...homecomings(),
];
