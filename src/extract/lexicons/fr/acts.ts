import type { Act, Form, LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';

type More = { readonly weapon?: string; readonly people?: Act; readonly mild?: true };

/** Says that people died, not that somebody killed them. */
const MILD = { mild: true } as const;

function entries(act: Act, form: Form, list: readonly string[], more: More = {}): LexiconEntry[] {
  return phrases([...new Set(list)].join('|'), { kind: 'act', act, form, ...more });
}

/** A participle with its agreements: "arrêté, arrêtée, arrêtés, arrêtées". */
function agreements(participle: string): string[] {
  const many = participle.endsWith('s') ? participle : `${participle}s`;
  return [participle, `${participle}e`, many, `${participle}es`];
}

interface Forms {
  readonly base: readonly string[];
  readonly gerund: readonly string[];
  readonly past: readonly string[];
}

const ending = (stem: string, list: string): string[] => list.split(' ').map((end) => stem + end);

/** First conjugation. The present of reports is told as the past: "la police arrête huit hommes". */
function first(stem: string): Forms {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return {
    base: [`${stem}er`],
    gerund: [`${soft}ant`],
    past: [...agreements(`${stem}é`), ...ending(stem, 'e ent èrent'), ...ending(soft, 'ait aient a')],
  };
}

/** Second conjugation: "saisir, saisissant, saisi". */
function second(stem: string): Forms {
  return {
    base: [`${stem}ir`],
    gerund: [`${stem}issant`],
    past: [...agreements(`${stem}i`), ...ending(stem, 'it issent issait issaient irent')],
  };
}

/** `infinitive;gerund;past forms` for the others, participles with an asterisk agree. */
function other(verb: string): Forms {
  const [base = '', gerund = '', past = ''] = verb.split(';');
  const forms = past.split(',').map((form) => form.trim());
  return {
    base: [base],
    gerund: gerund ? [gerund] : [],
    past: forms.flatMap((form) => (form.endsWith('*') ? agreements(form.slice(0, -1)) : [form])),
  };
}

function formsOf(verb: string): Forms {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const plain = verb.includes(';')
    ? other(verb)
    : head.endsWith('er')
      ? first(head.slice(0, -2))
      : second(head.slice(0, -2));
  const add = (forms: readonly string[]) => forms.map((form) => form + (verb.includes(';') ? '' : tail));
  return { base: add(plain.base), gerund: add(plain.gerund), past: add(plain.past) };
}

/** All forms of the verbs in a list `a|b|c`. */
export function formsIn(list: string): string {
  const all = list.split('|').map((verb) => formsOf(verb.trim()));
  return all.flatMap(({ base, gerund, past: told }) => [...base, ...gerund, ...told]).join('|');
}

/** Verbs in a list `a|b|c`. */
function verbs(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return list.split('|').flatMap((verb) => {
    const { base, gerund, past } = formsOf(verb.trim().replace(/\s+/g, ' '));
    return [
      ...entries(act, 'base', base, more),
      ...entries(act, 'gerund', gerund, more),
      ...entries(act, 'past', past, more),
    ];
  });
}

/** Nouns, `singular/plural` or with -s on the first word. */
function nouns(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return list.split('|').flatMap((word) => {
    const [one = '', many = plural(one)] = word.trim().split('/');
    const term = { kind: 'act', act, form: 'noun', ...more } as const;
    return [...(one === many ? [] : phrases(one, term)), ...phrases(many, { ...term, plural: true })];
  });
}

function plural(phrase: string): string {
  const [head = '', ...rest] = phrase.split(' ');
  const adjective = rest[0] === 'terroriste' || rest[0] === 'armé' || rest[0] === 'armée';
  const tail = adjective ? [`${rest[0]}s`, ...rest.slice(1)] : rest;
  return [/[sxz]$/.test(head) ? head : `${head}s`, ...tail].join(' ');
}

const past = (act: Act, list: string, more: More = {}): LexiconEntry[] =>
  phrases(list, { kind: 'act', act, form: 'past', ...more });

/** "s'est rendu mardi aux autorités"; "s'est rendu à Tunis" is a journey. */
function surrenders(): string {
  const heads = ["s'est rendu", "s'est rendue", 'se sont rendus', "s'étaient rendus", "s'est livré"];
  const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier'.split('|');
  const whom =
    "aux autorités|aux forces|aux services|aux militaires|aux policiers|à la police|à la gendarmerie|à l'armée";
  return heads
    .flatMap((head) => [head, ...days.map((day) => `${head} ${day}`)])
    .flatMap((head) => whom.split('|').map((tail) => `${head} ${tail}`))
    .join('|');
}

/** "tombés au combat": soldiers who died, where "tombés dans une embuscade" is not all of them. */
const FALLEN = [
  "au champ d'honneur",
  'au combat',
  'au cours des combats',
  'les armes à la main',
  'sous les balles',
  "lors de l'attaque",
  "dans l'attaque",
]
  .flatMap((where) => agreements('tombé').map((fallen) => `${fallen} ${where}`))
  .join('|');

/** "remis aux autorités marocaines", "renvoyées vers la Turquie": to whom or where makes it an expulsion. */
const EXPELLED = [
  ['remis', ['à la justice', 'à la police', 'aux autorités', 'à son pays', 'à leur pays', 'aux services']],
  ['livré', ['à la justice', 'à la police', 'aux autorités']],
  ['renvoyé', ['vers', 'dans son pays', 'dans leur pays', "dans son pays d'origine", 'chez lui', 'chez eux']],
  ['éloigné', ['du territoire', 'vers', 'de France', 'de Belgique']],
  ['transféré', ['vers son pays', 'aux autorités']],
  ['reconduit', ['à la frontière', 'dans son pays', "jusqu'à la frontière"]],
]
  .flatMap(([done, whither]) =>
    agreements(`${done}`).flatMap((form) => [...(whither ?? [])].map((where) => `${form} ${where}`)),
  )
  .join('|');

/** French words for what is done in events. */
export const ACTS: readonly LexiconEntry[] = [
  ...verbs(
    'arrest',
    `arrêter|interpeller|capturer|appréhender|intercepter|incarcérer|emprisonner|épingler|coffrer|cueillir|
     placer en garde à vue|alpaguer`,
  ),
  ...past(
    'arrest',
    `interpelle|interpellent|été pris|été prise|été prises|sont tombés aux mains de la police|été cueillis|pris dans un coup de filet|
     mis hors d'état de nuire|coup de filet concerne|coup de filet a concerné|mise hors d'état de nuire|mises hors d'état de nuire|placé en détention|placés en détention|
     placée en détention|placées en détention|placé en garde à vue|placés en garde à vue|placée en garde à vue|
     placées en garde à vue|mis aux arrêts|mise aux arrêts|mises aux arrêts|tombé dans les filets|tombés dans les filets|privé de liberté|privée de liberté|privés de liberté|privées de liberté|est détenu|sont détenus|a été détenu|été détenus|est détenue|sont détenues|était détenu|étaient détenus|emmené pour audition|emmenés pour audition|emmenée pour audition|emmenées pour audition|emmené pour être entendu|emmenés pour être entendus|emmenées pour être entendues|emmené pour interrogatoire|emmenés pour interrogatoire|emmenées pour interrogatoire`.replace(
      /\n\s*/g,
      '',
    ),
  ),
  ...phrases(surrenders(), { kind: 'act', act: 'arrest', form: 'state' }),
  ...nouns('arrest', 'arrestation|interpellation|mise aux arrêts|placement en garde à vue'),
  ...phrases(
    "en garde à vue|sous les verrous|derrière les barreaux|en détention provisoire|aux arrêts|en état d'arrestation",
    { kind: 'act', act: 'arrest', form: 'state' },
  ),
  ...verbs('dismantle', 'démanteler|démasquer|désarticuler|dissoudre;dissolvant;dissous,dissoute,dissout'),
  ...past('dismantle', 'démantèle|démantèlent|mis au jour|mis en pièces|mis fin|met fin|mettent fin'),
  ...verbs('dismantle', 'neutraliser', { people: 'arrest' }),
  ...nouns('dismantle', 'démantèlement|neutralisation'),
  ...verbs(
    'foil',
    'déjouer|contrecarrer|avorter|éviter|empêcher|prévenir;prévenant;prévenu|mettre en échec;;mis en échec,mise en échec,met en échec|faire échec à;;fait échec à,fait échouer|faire avorter;;fait avorter',
  ),
  ...nouns('foil', 'mise en échec'),
  ...verbs(
    'kill',
    `tuer|assassiner|massacrer|exécuter|lyncher|abattre;abattant;abattu*,abat,abattent,abattait|
     éliminer|liquider|ôter la vie à|donner la mort à`,
  ),
  ...verbs(
    'kill',
    `périr|succomber|décéder|mourir;mourant;meurt,meurent,mourait,mouraient|trouver la mort|laisser la vie|
     perdre la vie;perdant la vie;perdu la vie,perd la vie,perdent la vie|coûter la vie à`,
    MILD,
  ),
  ...past(
    'kill',
    'décède|décèdent|coûté la vie à|coûte la vie à|coûté la vie au|coûté la vie aux|coûtant la vie à|ont péri|a péri|mortellement blessé|mortellement blessés|blessé mortellement|blessés mortellement',
    MILD,
  ),
  ...phrases(FALLEN, { kind: 'act', act: 'kill', form: 'state', ...MILD }),
  ...phrases('tombés|tombées', { kind: 'act', act: 'kill', form: 'state', beside: true, ...MILD }),
  ...verbs('kill', 'égorger|décapiter|poignarder à mort', { weapon: 'bladed' }),
  ...phrases('mort|morts|morte|mortes', { kind: 'act', act: 'kill', form: 'state', ...MILD }),
  ...nouns('kill', 'mort/mort|décès', MILD),
  ...nouns('kill', 'assassinat|meurtre|tuerie|massacre|exécution|homicide'),
  ...nouns('kill', 'décapitation|égorgement', { weapon: 'bladed' }),
  ...verbs('injure', 'blesser|brûler|mutiler'),
  ...past('injure', 'grièvement blessé|grièvement blessés|grièvement blessée|légèrement blessés'),
  ...nouns('injure', 'blessure'),
  ...verbs(
    'attack',
    `attaquer|s'attaquer à;;s'est attaqué à,se sont attaqués à,s'attaque à,s'attaquent à,s'attaquait à,s'attaquaient à|s'attaquer au;;s'est attaqué au,s'attaquent au|s'attaquer aux;;s'est attaqué aux,s'attaquent aux|s'en prendre à;;s'en est pris à,s'en sont pris à,s'en prend à,s'en prennent à,s'en prenait à|
     s'en prendre au;;s'en est pris au,s'en sont pris au|s'en prendre aux;;s'en est pris aux,s'en sont pris aux|assaillir|agresser|prendre d'assaut;;pris d'assaut,prise d'assaut,prises d'assaut,prennent d'assaut,été pris d'assaut,été prise d'assaut,été prises d'assaut|
     faire irruption;faisant irruption;fait irruption,font irruption,faisaient irruption|prendre pour cible;prenant pour cible;pris pour cible,prise pour cible,prises pour cible,prend pour cible,prennent pour cible,été pris pour cible,été prise pour cible,été prises pour cible|
     se lancer contre;;s'est lancé contre,se sont lancés contre,se sont lancées contre,s'étaient lancés contre|donner l'assaut;donnant l'assaut;donné l'assaut,donnent l'assaut|lancer l'assaut;;lancé l'assaut,lancent l'assaut|prendre à partie;;pris à partie,prise à partie,prises à partie,été pris à partie,été prise à partie,été prises à partie,prend à partie,prennent à partie,prenaient à partie|
     viser un convoi;;visé un convoi|incendier|saboter`,
  ),
  ...verbs(
    'attack',
    `exploser|se faire exploser;se faisant exploser;s'est fait exploser,se sont fait exploser,se fait exploser,se font exploser,s'était fait exploser|
     faire exploser;faisant exploser;fait exploser,font exploser|faire sauter;faisant sauter;fait sauter,font sauter|se faire sauter;se faisant sauter;s'est fait sauter,se sont fait sauter,se fait sauter,se font sauter,s'était fait sauter,s'étaient fait sauter|actionner sa ceinture;;actionné sa ceinture,actionné leur ceinture|
     actionner sa charge;;actionné sa charge,actionné leurs charges|actionner une ceinture;;actionné une ceinture|actionner sa bombe;;actionné sa bombe,actionné une bombe|actionner un engin;;actionné un engin,actionné un engin explosif|faire détoner;faisant détoner;fait détoner,fait détonner,font détoner|sauter sur une mine;;sauté sur une mine,saute sur une mine,
     sauté sur un engin,saute sur un engin,sauté sur un engin explosif|bombarder|plastiquer|dynamiter|déclencher sa charge;;déclenché sa charge`,
    { weapon: 'explosives' },
  ),
  ...verbs('attack', 'poignarder|lacérer', { weapon: 'bladed' }),
  ...verbs(
    'attack',
    `ouvrir le feu;ouvrant le feu;ouvert le feu,ouvre le feu,ouvrent le feu,ouvrait le feu|mitrailler|
     tirer sur|faire feu;faisant feu;fait feu,font feu`,
    { weapon: 'firearms' },
  ),
  ...verbs(
    'attack',
    `foncer sur|foncer dans|foncer en voiture|percuter|renverser|faucher|lancer sa voiture;;lancé sa voiture,lancé son véhicule,lancé un camion`,
    { weapon: 'vehicle' },
  ),
  ...nouns(
    'attack',
    `attentat|attaque|assaut|embuscade|agression|incursion|attaque terroriste|acte terroriste|action terroriste|
     opération terroriste|acte de terrorisme|acte de sabotage|attaque armée|attaque complexe|opération suicide|
     attaque djihadiste/attaques djihadistes|attaque jihadiste/attaques jihadistes|carnage|acte de barbarie|acte de violence|acte criminel/actes criminels|
     action violente/actions violentes|action d'envergure|attentat terroriste|coup d'éclat|attentats simultanés|acte subversif/actes subversifs`,
  ),
  ...nouns(
    'attack',
    `attentat-suicide/attentats-suicides|attentat suicide/attentats suicides|attentat à la bombe|attentat à l'explosif|
     attentat à la voiture piégée|attentat au camion piégé|explosion|déflagration|attaque suicide|attaque-suicide/attaques-suicides|
     attaque à la grenade|attaque à la roquette|attaque au colis piégé|attaque aux explosifs|attaque à la bombe|double attentat|
     double attentat suicide|tir de roquettes/tirs de roquettes|tir de mortier/tirs de mortier|tir d'obus/tirs d'obus|attaque de drone|frappe de drone|bombardement`,
    { weapon: 'explosives' },
  ),
  ...nouns(
    'attack',
    "fusillade|tir/tirs|attaque à main armée|attaque à l'arme à feu|attaque à l'arme automatique",
    {
      weapon: 'firearms',
    },
  ),
  ...nouns(
    'attack',
    "attaque au couteau|attaque à l'arme blanche|attaque à la machette|attaque à la hache|agression au couteau|agression à l'arme blanche|attentat au couteau|coup de couteau|attaques au couteau",
    { weapon: 'bladed' },
  ),
  ...nouns(
    'attack',
    'attaque à la voiture-bélier|attaque à la voiture bélier|attaque au véhicule-bélier|attaque au camion-bélier|attaque au camion|attentat au camion|attaque à la camionnette|attaque au véhicule bélier|attaque à la voiture',
    { weapon: 'vehicle' },
  ),
  ...nouns('attack', 'attaque chimique|attaque à la ricine|empoisonnement', { weapon: 'chemical' }),
  ...entries('attack', 'base', ['frapper']),
  ...nouns('kidnap', "enlèvement|rapt|kidnapping|prise d'otages|prise d'otage|détournement d'avion"),
  ...verbs(
    'kidnap',
    `enlever|kidnapper|séquestrer|prendre en otage;prenant en otage;pris en otage,prise en otage,prises en otage,été pris en otage,été prise en otage,été prises en otage,prend en otage,prennent en otage|
     prendre en otages;;pris en otages,prises en otages,été pris en otages,été prises en otages|retenir en otage;;retenu en otage,retenus en otage`,
  ),
  ...verbs(
    'seize',
    `saisir|confisquer|récupérer|retrouver|trouver|découvrir;découvrant;découvert*,découvre,découvrent|exhumer|
     mettre la main sur;mettant la main sur;mis la main sur,met la main sur|recueillir;;recueilli*`,
  ),
  ...nouns('seize', 'saisie|découverte|confiscation'),
  ...verbs('raid', 'perquisitionner|fouiller|ratisser|investir;investissant;investi*,investit'),
  ...nouns(
    'raid',
    'perquisition|descente|descente de police|raid|coup de filet/coups de filet|opération de police|opération antiterroriste/opérations antiterroristes|opération de ratissage|ratissage|fouille|opération de sécurité|intervention|opération sécuritaire/opérations sécuritaires',
  ),
  ...verbs('claim', 'revendiquer|endosser'),
  ...nouns('claim', 'revendication'),
  ...verbs(
    'sentence',
    'condamner|écoper|reconnaître coupable;;reconnu coupable,reconnus coupables,reconnue coupable|déclarer coupable;;déclaré coupable,déclarés coupables',
  ),
  ...past('sentence', 'condamné à mort|condamnés à mort|condamnée à mort|condamnées à mort'),
  ...past(
    'sentence',
    "infligé l'emprisonnement|infligé la réclusion|infligé la perpétuité|infligé la peine|infligé une peine|infligé des peines|inflige une peine|inflige des peines|prononcé la peine|prononcé des peines",
  ),
  ...nouns('sentence', 'condamnation|verdict'),
  ...phrases(
    'perpétuité|réclusion criminelle|ans de prison|ans de réclusion|années de prison|mois de prison|peine capitale|peine de mort',
    { kind: 'act', act: 'sentence', form: 'noun' },
  ),
  ...verbs(
    'charge',
    'inculper|écrouer|déférer|poursuivre en justice;;poursuivi en justice,poursuivis en justice',
  ),
  ...past(
    'charge',
    `mis en examen|mise en examen|mises en examen|mis en accusation|placé sous mandat de dépôt|placés sous mandat de dépôt|
     placée sous mandat de dépôt|traduit en justice|traduits en justice|traduits devant|traduit devant|renvoyé devant|renvoyés devant|
     présenté à un juge|présentés à un juge|présenté au parquet|présentés au parquet|présentés devant le parquet|été poursuivi|été poursuivis|été poursuivie|sont poursuivis|est poursuivi|comparu|comparaît|comparaissent|été jugé|être jugé|est jugé|sera jugé|été jugés|être jugés|sont jugés|seront jugés|jugée|jugées|
     placé en détention provisoire|placés en détention provisoire|placée en détention provisoire|placées en détention provisoire`.replace(
      /\n\s*/g,
      '',
    ),
  ),
  ...nouns(
    'charge',
    "exécution d'un mandat/exécution de mandats|exécution du mandat/exécution des mandats|mandat d'arrêt/mandats d'arrêt",
  ),
  ...nouns('charge', 'mise en examen/mises en examen|inculpation|mise en accusation'),
  ...verbs(
    'release',
    'libérer|relâcher|élargir|laisser en liberté|remettre en liberté;;remis en liberté,remise en liberté,remises en liberté|laisser libre',
  ),
  ...verbs('return', 'rapatrier|ramener'),
  ...past('return', 'sont rentrés|est rentré|est rentrée|sont rentrées|ramène|ramènent'),
  ...nouns('return', 'rapatriement'),
  ...verbs('expel', 'expulser|extrader|refouler|reconduire à la frontière;;reconduit* à la frontière'),
  ...past('expel', `a remis|ont remis|${EXPELLED}`),
  ...nouns(
    'expel',
    'expulsion|extradition|refoulement|reconduite à la frontière/reconduites à la frontière|éloignement du territoire',
  ),
  ...nouns('release', 'libération|remise en liberté'),
  ...verbs('acquit', 'acquitter|relaxer|blanchir|innocenter'),
  ...nouns('acquit', 'acquittement|relaxe'),
];
