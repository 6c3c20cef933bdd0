import { bodyEntries, foundingEntries, stepEntries, themeEntries } from '../entries.ts';
import type { Founding, LexiconEntry, MeasureKind } from '../lexicon.ts';

/** Things that states set up, by kind. */
const BODIES: Readonly<Partial<Record<MeasureKind, string>>> = {
  law: 'loi|lois|projet de loi|dahir|décret|décrets|ordonnance|code pénal|code de procédure pénale|amendement|amendements|loi antiterroriste|législation|législation antiterroriste|arsenal juridique|arsenal législatif|cadre juridique|dispositions|texte de loi|arrêté|loi de lutte contre le terrorisme|loi relative à la lutte contre le terrorisme|loi relative au renseignement|loi sécuritaire|pouvoirs élargis|loi organique|texte législatif',
  institution:
    "bureau|agence|conseil|commission|centre|institut|unité|cour|tribunal|juridiction|direction|direction générale|cellule de coordination|comité|observatoire|parquet antiterroriste|parquet national antiterroriste|pôle judiciaire|pôle antiterroriste|pôle|secrétariat|brigade|unité spéciale|unité d'élite|inspection|haute autorité|état-major|commandement|centre de coordination|office|agence nationale|conseil national|conseil supérieur|commission nationale|fondation|délégation",
  programme:
    "programme|plan|plan d'action|plan national|stratégie|stratégie nationale|initiative|feuille de route|projet pilote|numéro vert|campagne de sensibilisation|campagne|plan de prévention|plan d'urgence|plan de lutte|dispositif de prévention|stratégie de lutte|plan de lutte contre la radicalisation",
  operation:
    "opération|dispositif|dispositif de sécurité|dispositif Hadar|état d'urgence|état d'exception|couvre-feu|plan Vigipirate|opération Sentinelle|offensive|clôture|mur|barrière|patrouilles|patrouilles conjointes|déploiement|campagne militaire|opération militaire",
  religious:
    "institut de formation des imams|institut Mohammed VI de formation des imams|formation des imams|programme de formation des imams|conseil des oulémas|conseil supérieur des oulémas|charte des imams|réforme du champ religieux|champ religieux|éducation islamique|enseignement religieux|ligue des oulémas|conseil du culte musulman|école de formation des prédicateurs|manuels d'éducation religieuse|charte des principes",
  reintegration:
    "programme de réinsertion|programme de réhabilitation|programme de déradicalisation|programme de réconciliation|programme Moussalaha|Moussalaha|centre de déradicalisation|centre de réinsertion|centre de réhabilitation|centre de prévention, d'insertion et de citoyenneté|programme de désengagement|programme de désarmement|désarmement, démobilisation et réinsertion|programme de réintégration|centre de désengagement|programme d'accompagnement",
  political:
    'grâce royale|grâce|grâce présidentielle|amnistie|dialogue national|référendum|trêve|cessez-le-feu|pourparlers|accord de paix|charte pour la paix|concorde civile|charte pour la paix et la réconciliation nationale|réforme constitutionnelle|nouvelle Constitution|réformes politiques',
  cooperation:
    "accord|accords|accord de coopération|accord de sécurité|convention|protocole d'accord|mémorandum d'entente|traité|pacte|partenariat|coalition|alliance|force conjointe|force multinationale|force multinationale mixte|groupe de travail|comité mixte|commission mixte|équipe commune d'enquête|équipes communes d'enquête|convention d'extradition|coopération judiciaire|coopération sécuritaire|déclaration conjointe|officiers de liaison|centre conjoint",
};

/** `form: words`, by what they do to a body and the kinds that they go with. */
const FOUNDINGS: readonly (readonly [kinds: string, form: Founding, list: string])[] = [
  [
    'institution programme reintegration religious operation cooperation',
    'past',
    "créé|créée|créés|créées|crée|créent|instauré|instaurée|institué|instituée|fondé|fondée|inauguré|inaugurée|inaugure|ouvert|ouverte|ouvre|mis en place|mise en place|mises en place|met en place|mettent en place|mis sur pied|mise sur pied|met sur pied|constitué|constituée|voit le jour|vu le jour|doté de|doté d'|renforcé|renforcée|restructuré|restructurée|réorganisé|étendu|étendue",
  ],
  [
    'institution programme reintegration religious operation cooperation',
    'gerund',
    'créant|instaurant|instituant|fondant|inaugurant|ouvrant|mettant en place',
  ],
  [
    'institution programme reintegration religious operation cooperation',
    'noun',
    "création d'|création de|création du|instauration de|instauration d'|mise en place de|mise en place d'|mise en place du|mise sur pied de|mise sur pied d'|ouverture de|ouverture d'|ouverture du|inauguration de|inauguration d'|inauguration du|fondation de",
  ],
  [
    'law programme political operation',
    'past',
    'adopté|adoptée|adoptés|adoptées|adopte|voté|votée|votés|vote|promulgué|promulguée|promulgue|approuvé|approuvée|approuve|ratifié|ratifiée|entré en vigueur|entrée en vigueur|entre en vigueur|amendé|amendée|amende|durci|durcie|durcit|révisé|révisée|modifié|modifiée|prolongé|prolongée|prolonge|décrété|décrétée|décrète|proclamé|proclamée|proclame|imposé|imposée|instauré|instaurée|levé|levée|complété|complétée|étendu|étendue|validé|validée|renforcé|renforcée',
  ],
  [
    'law programme political operation',
    'gerund',
    'adoptant|votant|promulguant|approuvant|ratifiant|amendant|durcissant|décrétant|prolongeant',
  ],
  [
    'law programme political operation',
    'noun',
    "adoption de|adoption d'|adoption du|promulgation de|promulgation d'|promulgation du|vote de|vote d'|vote du|ratification de|révision de|révision du|réforme de|réforme du|entrée en vigueur de|entrée en vigueur du|proclamation de|prolongation de|instauration de|instauration du|durcissement de|durcissement du|amendement de",
  ],
  [
    'programme operation reintegration religious cooperation institution',
    'past',
    'lancé|lancée|lancés|lancées|lance|lancent|démarré|démarre|initié|initiée|introduit|introduite|introduits|déployé|déployée|déploie|mis en œuvre|mise en œuvre|relancé|relancée|élargi|élargie|généralisé',
  ],
  [
    'programme operation reintegration religious cooperation institution',
    'gerund',
    'lançant|initiant|déployant',
  ],
  [
    'programme operation reintegration religious cooperation institution',
    'noun',
    "lancement de|lancement d'|lancement du|démarrage de|démarrage du|déploiement de|déploiement d'|déploiement du|mise en œuvre de|mise en œuvre du|mise en œuvre d'",
  ],
  [
    'cooperation political',
    'past',
    'signé|signée|signés|signe|signent|conclu|conclue|conclut|concluent|renouvelé|renouvelée|reconduit|reconduite|scellé|ratifié|ratifiée|rejoint|paraphé|adhéré à',
  ],
  [
    'cooperation political',
    'noun',
    "signature de|signature d'|signature du|conclusion de|conclusion d'|conclusion du|renouvellement de|renouvellement du|adhésion à",
  ],
  ['law political', 'past', 'accordé|accordée|accorde|octroyé|octroyée|octroie|bénéficié de|décidé|annoncé'],
  ['law political', 'gerund', 'accordant|octroyant'],
];

/** Words that are a measure by themselves. */
const STEPS: Readonly<Partial<Record<MeasureKind, string>>> = {
  law: "criminalisé|criminalise|criminalisant|incriminé|érigé en délit|érigé en crime|érige en délit|déchu de la nationalité|déchus de la nationalité|pénalise l'apologie|pénalisé l'apologie",
  cooperation:
    "convenu de renforcer|convenus de renforcer|décidé de renforcer leur coopération|engagés à coopérer|engagés à échanger|convenu d'échanger|convenus d'échanger|repris leur coopération|rétabli leur coopération|réactivé la coopération",
  political:
    "gracié par|graciés par|gracié|graciés|levé l'état d'urgence|ouvert un dialogue|amnistié|amnistiés",
};

/** What makes a measure religious or for reintegration, whatever sort of thing it is. */
const THEMES = {
  religious:
    'imams|imam|prédicateurs|prédicatrices|mourchidates|oulémas|ouléma|discours religieux|champ religieux|affaires religieuses|mosquées|prêches|islam modéré|islam tolérant|culte musulman',
  reintegration:
    'réinsertion|réhabilitation|déradicalisation|désengagement|réconciliation|anciens détenus|ex-détenus|repentis|anciens combattants|ex-combattants|détenus|prisonniers|démobilisation|Moussalaha|réintégration',
  security:
    "terrorisme|terroriste|terroristes|antiterroriste|antiterroristes|antiterrorisme|extrémisme|extrémiste|extrémistes|extrémisme violent|radicalisation|radicalisme|djihadiste|djihadistes|jihadiste|jihadistes|djihadisme|jihadisme|insurrection|groupes armés|combattants étrangers|sécurité|sécuritaire|sécurité intérieure|sécurité nationale|crime organisé|criminalité organisée|renseignement|police|armée|gendarmerie|vigilance|Daech|Al-Qaïda|Boko Haram|violences|attentats|attentat|attaques|frontière|frontières|cybercriminalité|sûreté|contre-terrorisme|état d'urgence|menace",
} as const;

/** French words for laws, institutions, programmes and the like, and for setting them up. */
export const MEASURES: readonly LexiconEntry[] = [
  ...bodyEntries(BODIES),
  ...FOUNDINGS.flatMap((founding) => foundingEntries(...founding)),
  ...stepEntries(STEPS),
  ...themeEntries(THEMES),
];

/** Measures only as part of a name. */
export const SHY_BODIES: ReadonlySet<string> = new Set([
  'code',
  'ordonnance',
  'operation',
  'commandement',
  'pole',
  'comite',
  'unite',
  'brigade',
  'cour',
  'tribunal',
  'parquet',
  'direction',
  'arrete',
  'grace',
  'mur',
  'delegation',
  'office',
]);
