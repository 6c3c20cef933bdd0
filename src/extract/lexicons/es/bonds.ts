import { bondEntries } from '../entries.ts';

/** Spanish words that tie what is told to something told elsewhere. */
export const BONDS = bondEntries({
  case: 'en el marco de la misma investigación|en la misma investigación|la misma investigación|en la misma causa|la misma causa|en el mismo caso|segunda fase de la operación|segunda fase|nueva fase|segunda oleada|continuación de la operación|continuación de|prolongación de|como continuación de',
  cell: 'la misma célula|misma célula|la misma red|misma red',
  answer:
    'en represalia por|represalia por|en respuesta a|respuesta a|como venganza por|en venganza por|venganza por|para vengar|a raíz de',
  series: 'forma parte de una serie|parte de una serie|una de una serie|en una serie de',
  total:
    'con lo que se elevan|con lo que se eleva|lo que eleva|se elevan a|se eleva a|eleva a|elevan a|elevando a|sube a|suben a|asciende ya a|ascienden ya a|con lo que ya son|con lo que suman|ya son',
});
