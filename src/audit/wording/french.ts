import { FRENCH } from '../../language/index.ts';
import type { Fraction, Wording } from './wording.ts';
import { phrases } from './words.ts';

const about = (percent: number): Fraction => ({ percent, kind: 'about' });

/** French. */
export const FRENCH_WORDING: Wording = {
  language: FRENCH,
  cues: {
    percent: phrases('% | ٪ | pour cent | p. cent | p.c'),
    points: phrases('points | point | points de pourcentage'),
    of: phrases(
      "de | des | du | d' | sur | sur un total de | sur les | parmi | parmi les | d'un total de | de ces | de l'ensemble des",
    ),
    among: phrases("sur | parmi | des | de | d' | sur un total de | sur l'ensemble des"),
    ofThem: phrases(
      "d'entre eux | d'entre elles | d'entre ces | parmi eux | parmi elles | parmi lesquels | parmi lesquelles | dont | desquels | desquelles | du total | de ce total | de ceux-ci | de celles-ci",
    ),
    determiner: phrases(
      "les | ces | des | le | la | l' | tous | toutes | total | un | seulement | ses | leurs | quelque",
    ),
    these: phrases('ces | cette | ceux-ci | celles-ci | eux | elles | ils | tels | telles'),
    growth: phrases(
      `hausse | hausse de | augmentation | augmenté | augmente | a augmenté | progressé | progression | croissance | crû | baisse | baisse de | baissé | a baissé | recul | reculé | diminution | diminué |
       chute | chuté | réduction | réduit | bond | bondi | en plus | de plus | de moins | supérieur | inférieur | inflation | taux d'intérêt | chômage | pib | taxe | intervalle de confiance | par rapport à | par rapport`,
    ),
    including: phrases(
      'dont | parmi lesquels | parmi lesquelles | parmi eux | parmi elles | y compris | notamment | entre autres',
    ),
    also: phrases('mais aussi | ainsi que | de même que | outre | en plus de | sans compter | auxquels'),
    rest: phrases('les autres | les derniers'),
    restBehind: phrases('autres | restants | restantes'),
    exclusive: phrases(
      'hommes | femmes | homme | femme | garçons | filles | tués | morts | blessés | décédés | condamnés | acquittés | étrangers | nationaux | adultes | mineurs | majeurs',
    ),
    auxiliary: phrases('est | sont | était | étaient | a | ont | avait | avaient | sera | seront'),
    hence: phrases(
      'ainsi | en conséquence | par conséquent | de ce fait | donc | résultat | c’est pourquoi | aussi | cette | ce',
    ),
    between: phrases('entre'),
    through: phrases('à | ou'),
    thatIs: phrases(`soit | c'est-à-dire | c’est-à-dire | à savoir | autrement dit | ce qui représente`),
    numbering: phrases('au nombre de'),
    measure: phrases(
      `ans | an | années | année | mois | semaines | semaine | jours | jour | heures | heure | h | minutes | minute | secondes | km | kilomètres | mètres | kg | kilos | kilogrammes | grammes | tonnes | euros | dirhams | dinars | francs |
       dollars | millions | million | milliards | milliard | âgé de | âgée de | âgés de | âgées de | article | chapitre | page | pages | figure | tableau | note | n° | no | numéro | résolution | loi | $ | € | £ | fois | degrés | er | e | ème | eme | mm | % | pour cent`,
    ),
    stop: phrases(
      `est | sont | était | étaient | a | ont | avait | avaient | été | être | et | ou | mais | qui | que | qu' | dont | où | lorsque | quand | comme | si | ne | n' | pas | plus | il | elle | ils | elles | on | le | la | les | un | une | se | s' |
       avec | sans | pour | par | au | aux | ce | cette | sa | son | ses | leur | leurs | y | seraient | serait | furent | fut | avaient été | ont été`,
    ),
    narrowing: phrases(
      'avec | sans | dans | en | au | aux | à | par | pour | depuis | pendant | entre | qui | dont | où | ayant | liés | liées | lié | contre | sous | avant | après | sur | chez | lors',
    ),
    ranking: phrases(
      'rang | classé | classée | classement | indice | index | place | position | palmarès | places',
    ),
    place: phrases('rang | place | position'),
    worstFirst: phrases(
      `indice mondial du terrorisme | indice global du terrorisme | global terrorism index | indice du terrorisme | indice de la criminalité | indice des états fragiles | indice de la faim | plus exposés | plus touchés | plus exposé | plus touché | plus dangereux |
       plus violents | plus fragiles | plus corrompus | plus vulnérables | plus affectés | les plus frappés | moins sûrs`,
    ),
    bestFirst: phrases(
      `indice mondial de la paix | global peace index | indice de la paix | indice de perception de la corruption | indice de perceptions de la corruption | liberté de la presse | indice de développement humain | développement humain | indice de démocratie | état de droit | plus pacifiques |
       plus paisibles | plus sûrs | moins corrompus | plus libres | plus démocratiques | bonheur`,
    ),
    up: phrases(
      'monté | grimpé | bondi | gagné | remonté | progressé | monte | grimpe | bondit | remonte | est passé à la hausse | hissé',
    ),
    down: phrases(
      'chuté | reculé | tombé | descendu | dégringolé | chute | recule | tombe | descend | baissé | baisse | rétrogradé | perdu | plongé',
    ),
    better: phrases(
      'amélioré | améliore | amélioration | améliorée | mieux | succès | réussite | plus sûr | progrès | encourageant | positif | efficace | efficacité | moins fréquents | moins fréquentes | bonne nouvelle | réussi',
    ),
    worse: phrases(
      'détérioré | détériore | détérioration | aggravé | aggravation | dégradé | dégradation | dégradée | pire | échec | inquiétant | alarmant | plus fréquents | plus exposé à | empiré | mauvaise nouvelle | recul de la sécurité',
    ),
    from: phrases("de | du | de la | d' | depuis"),
    to: phrases('à | au | à la | vers'),
    revealed: phrases(
      'révélé | révèle | révélait | dévoilé | divulgué | admis | reconnu | rendu public | annoncé | confirmé | déclaré | indiqué | affirmé | dit | fait savoir | signalé publiquement',
    ),
    warned: phrases(
      'avait averti | avaient averti | avait prévenu | avaient prévenu | avait alerté | avaient alerté | avait mis en garde | avaient mis en garde | avait deux fois averti | avait transmis | avaient transmis | avait signalé | a averti | a prévenu | a alerté | averti | prévenu | alerté | mis en garde',
    ),
    reaction: phrases(
      'condamné | revendiqué | a revendiqué | arrêté pour | arrêtés pour | arrêté dans le cadre | inculpé pour | inculpés pour | condamné pour | jugé pour | jugés pour | interpellé pour | interpellés pour | en réaction à | à la suite de | au lendemain de | enquêté sur | en réponse à',
    ),
    attack: phrases(
      "attaque | attaques | attentat | attentats | attentat-suicide | explosion | explosions | fusillade | fusillades | assassinat | assassinats | meurtre | meurtres | tuerie | massacre | assaut | prise d'otages | attaque au couteau | raid",
    ),
    future: phrases(
      "sera | seront | va | vont | doit | doivent | prévu | prévue | prévus | prévues | d'ici | jusqu' | jusqu'au | jusqu'en | avant | échéance | prochain | prochaine | à partir | aura lieu | auront lieu | objectif | horizon | devrait | devraient | pourrait | programmé | projet",
    ),
    rival: phrases(
      "selon | d'après | auparavant | précédemment | d'abord | initialement | révisé | corrigé | estimation | estime | estiment | avait parlé | plus tôt | alors | tandis | cependant | mais | toutefois | en revanche | contre | pas | à lui seul",
    ),
    deed: phrases(
      `arrêté | arrêtés | arrêtées | arrestations | interpellé | interpellés | tué | tués | tuées | morts | blessé | blessés | démantelé | démantelés | démantelées | déjoué | déjoués | neutralisé | neutralisées | recensé | recensés | enregistré | enregistrés | saisi | condamnés | jugés | libérés | rapatriés | revenus | extradés | expulsés | rejoint | mené | menées | perpétré | perpétrées | commis | commises`,
    ),
  },
  shareKinds: {
    environ: 'about',
    'autour de': 'about',
    approximativement: 'about',
    quelque: 'about',
    'à peu près': 'about',
    'aux alentours de': 'about',
    près: 'below',
    'près de': 'below',
    "près d'": 'below',
    presque: 'below',
    'un peu moins de': 'below',
    "un peu moins d'": 'below',
    'un peu plus de': 'above',
    "un peu plus d'": 'above',
    'à peine plus de': 'above',
    'légèrement plus de': 'above',
    'plus de': 'more_than',
    "plus d'": 'more_than',
    'plus du': 'more_than',
    'plus de la': 'more_than',
    'moins de': 'less_than',
    "moins d'": 'less_than',
    'moins du': 'less_than',
    'moins de la': 'less_than',
    'au moins': 'at_least',
    'au minimum': 'at_least',
    "jusqu'à": 'up_to',
    'au plus': 'up_to',
    'au maximum': 'up_to',
  },
  fractions: {
    'la moitié': about(50),
    moitié: about(50),
    'un tiers': about(100 / 3),
    'le tiers': about(100 / 3),
    tiers: about(100 / 3),
    'deux tiers': about(200 / 3),
    'deux-tiers': about(200 / 3),
    'les deux tiers': about(200 / 3),
    'un quart': about(25),
    'le quart': about(25),
    'trois quarts': about(75),
    'les trois quarts': about(75),
    'un cinquième': about(20),
    'la majorité': { percent: 50, kind: 'more_than' },
    'la plupart': { percent: 50, kind: 'more_than' },
    'une minorité': { percent: 50, kind: 'less_than' },
  },
  endings: ['aux', 'ees', 'es', 'ee', 'e', 's', 'x'],
  verbs: /(?:aient|erent|irent)$/,
  nounFirst: true,
};
