import { type DealingForm, type ExchangeKind, type LexiconEntry, phrases } from '../lexicon.ts';

/** "remis lundi aux", "livré hier à": the day may stand between. */
function handed(): string {
  const heads = [
    'remis',
    'remise',
    'livré',
    'livrée',
    'livrés',
    'extradé',
    'extradée',
    'extradés',
    'remet',
    'remettent',
  ];
  const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier'.split('|');
  return heads
    .flatMap((head) => [head, ...days.map((day) => `${head} ${day}`)])
    .flatMap((head) => ['à', 'à la', 'aux', 'au', 'vers la', 'vers le'].map((tail) => `${head} ${tail}`))
    .join('|');
}

const DEALINGS: readonly (readonly [kind: ExchangeKind, form: DealingForm, list: string])[] = [
  [
    'warning',
    'give',
    'averti|alerté|prévenu|mis en garde|avait averti|avaient averti|avait alerté|avaient alerté|avait prévenu|avaient prévenu|transmis un avertissement|adressé une mise en garde|lancé une alerte à|signalé à|alerte|alertent|avertit|prévient',
  ],
  [
    'warning',
    'take',
    'averti par|avertie par|avertis par|alerté par|alertée par|alertés par|prévenu par|prévenue par|prévenus par|avertissement de|avertissements de|avertissement du|alerte de|alerte du|mise en garde de|mise en garde du|mis en garde par',
  ],
  [
    'intelligence',
    'give',
    "fourni des informations|fourni des renseignements|fourni des renseignements précis|fourni des informations précises|fourni l'information|fourni le renseignement|transmis des informations|transmis des renseignements|transmis l'information|transmis des données|communiqué des informations|communiqué des renseignements|livré des informations|livré des renseignements|partagé des renseignements|partagé des informations|remis des informations|informations transmises à|renseignements transmis à|permis de localiser|aidé à localiser|aidé à identifier|mis sur la piste|donné l'information|donné des informations|donné le renseignement|dépêché des enquêteurs|envoyé des enquêteurs|envoyé des experts",
  ],
  [
    'intelligence',
    'take',
    'informations fournies par|renseignements fournis par|information fournie par|renseignement fourni par|renseignements précis fournis par|informations précises fournies par|informations transmises par|renseignements transmis par|informations communiquées par|renseignements communiqués par|informations reçues de|informations provenant de|renseignements provenant de|renseignements venus de|informations venues de|tuyau de|informations livrées par|renseignements livrés par|informations émanant de|renseignements émanant de',
  ],
  [
    'joint_operation',
    'both',
    "menée de concert|mené de concert|menées de concert|en collaboration avec|en coordination avec|en coopération avec|avec la collaboration des|avec le concours des|avec le concours de|avec l'appui des|avec l'aide des|arrêtés conjointement|conjointement démantelé|démantelé conjointement|mené conjointement|menée conjointement|opération conjointe|opération commune|opération coordonnée|opération simultanée|opérations simultanées|enquête conjointe|coup de filet conjoint|démantelée conjointement|mené une opération conjointe",
  ],
  [
    'arrest',
    'give',
    "aidé à arrêter|aidé à interpeller|aidé à démanteler|aidé à déjouer|contribué à l'arrestation|contribué au démantèlement|contribué à déjouer|contribué à démanteler|permis l'arrestation|permis l'interpellation|permis à|permis de déjouer|permis de démanteler|participé à l'arrestation|concouru à l'arrestation",
  ],
  [
    'arrest',
    'take',
    "à la demande de|à la demande du|à la demande des|mandat d'arrêt émis par|mandat d'arrêt international émis par|mandat d'arrêt lancé par|mandat d'arrêt délivré par|sur demande de|à la requête de|mandat d'arrêt européen émis par",
  ],
  [
    'training',
    'give',
    'formé|forme|forment|a formé|ont formé|former|dispensé une formation|dispense une formation|assuré la formation|assure la formation|entraîné|entraîne|entraînent|instruit|formation des|formation de|envoyé des instructeurs|dépêché des instructeurs|mission de formation',
  ],
  [
    'training',
    'take',
    'stage dispensé par|stage animé par|formation assurée par|formation animée par|cours dispensés par|stage organisé par|formation organisée par|formé par|formés par|formées par|entraîné par|entraînés par|formation dispensée par|encadrés par|ont été formés au|formés au|formées au|formation reçue',
  ],
  [
    'extradition',
    'give',
    `${handed()}|` +
      'extradé|extradée|extradés|extrade|remis à|remise à|livré à|livrés à|livré au|livrés au|expulsé|expulsée|expulsés|expulse|expulsent|transféré vers|transférés vers|transféré au|rapatrié|rapatriés|rapatriée|renvoyé|renvoyés|extradition|remis aux|remis au',
  ],
  [
    'extradition',
    'take',
    'extradé de|extradés de|extradé par|extradés par|extradé du|expulsé de|expulsés de|expulsée de|expulsé par|expulsés par|expulsé du|remis par|livré par|livrés par|transféré depuis|rapatriés de|rapatrié de|extradition depuis|extradée de',
  ],
];

/** Whose services helped, by whether they stand before the words or behind: too common to tell of an exchange by themselves. */
const HELP = {
  give: "donné l'alerte|donné l'alarme|attiré l'attention|avaient avisé|avait avisé|avaient prévenu|avait prévenu|prévenu leurs homologues|alerté leurs homologues|avaient alerté|avait alerté|mis sur la piste|signalé le profil|signalé l'intéressé|transmet à|transmettent à|transmis à la|transmis aux|transmis au|avait transmis|avaient transmis|a transmis|avait fourni|avaient fourni|fournit des|ont fourni|a fourni|ont partagé|a partagé|prêté main-forte|prêté leur concours|prêté son concours|apporté leur concours|apporté son concours|apporté leur appui|apporté son appui|apporté un appui|apporté leur soutien|apporté son soutien|collaboré à l'enquête|participé à l'enquête|participé à l'opération|contribué à l'enquête|pris part à l'opération|pris part à l'enquête",
  take: "fournies par|fournis par|fournie par|transmises par|transmis par|transmise par|communiqués par|communiquées par|images d'un drone|images de drones|message des|message des services|signalement des|signalement de la|signalement du|note de la|information de la|renseignement de la|renseignements de la|renseignements des|renseignements du|informations de la|informations du|épaulés par|épaulée par|appuyés par|appuyée par|appuyé par|avec l'appui de|avec l'appui des|avec l'appui du|avec l'appui d'|avec l'aide de|avec l'aide des|avec l'aide du|avec le soutien de|avec le soutien des|avec le soutien du|avec le concours de|avec le concours des|avec le concours du|avec la participation de|avec la participation des|avec la collaboration de|avec la collaboration des|en liaison avec|en lien avec les services|partagés par|partagées par|en collaboration avec|en coopération avec|en coordination avec|en étroite collaboration avec|en étroite coopération avec|en étroite coordination avec|de concert avec",
} as const;

const OUTCOMES = {
  acted_on:
    "sur la piste de|ont conduit à|a conduit à|conduisant à|ayant conduit à|ont permis|a permis|permettant|ayant permis|permis de|permis l'arrestation|permis le démantèlement|abouti à|aboutissant à|ayant abouti|débouché sur|ont été arrêtés|a été arrêté|ont été interpellés|a été interpellé|déjoué|déjouer|démantelé|localiser|neutralisé",
  not_acted_on:
    "n'a pas été suivi|n'ont pas été suivis|sans suite|restée sans suite|resté sans suite|restées sans suite|restés sans suite|ignoré|ignorée|ignorés|ignorées|pas été pris au sérieux|pas donné suite|négligé|négligée|négligés|lettre morte|trop tard|n'ont rien fait|pas été exploité|pas été exploitées|passé outre",
  ongoing:
    'est en cours|sont en cours|se poursuit|se poursuivent|toujours en cours|en instance|continue de|continuent de|suivent actuellement|sont formés|est formé',
} as const;

/** French words for what passes between states, and for what came of it. */
export const EXCHANGES: readonly LexiconEntry[] = [
  ...phrases('se sont rendus à|se sont rendus au|se sont déplacés à|ont fait le déplacement', {
    kind: 'dealing',
    exchange: 'intelligence',
    form: 'give',
    journey: true,
  }),
  ...(['give', 'take'] as const).flatMap((form) =>
    phrases(HELP[form], { kind: 'dealing', exchange: 'intelligence', form, help: true }),
  ),
  ...DEALINGS.flatMap(([exchange, form, list]) => phrases(list, { kind: 'dealing', exchange, form })),
  ...(['acted_on', 'not_acted_on', 'ongoing'] as const).flatMap((outcome) =>
    phrases(OUTCOMES[outcome], { kind: 'outcome', outcome }),
  ),
];
