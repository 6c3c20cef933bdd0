import { nationalityAdjectives } from '../../../places/index.ts';
import { agencyEntries } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';
import { cross } from './verbs.ts';

/** `class | operates | usual name | country | spellings…`. */
const TABLE = `
security_service|yes|BCIJ|MA|BCIJ|Bureau central d'investigations judiciaires|Bureau central d'investigation judiciaire|Bureau central des investigations judiciaires|Bureau central d'investigations judiciaires (BCIJ)|Bureau central d'investigation judiciaire (BCIJ)|Bureau central des investigations judiciaires (BCIJ)|Bureau central d'investigations judiciaires (BCIJ, rattaché à la DGST)|FBI marocain|bureau central d'investigations judiciaires
security_service|yes|DGST|MA|DGST|Direction générale de la surveillance du territoire|Direction générale de la surveillance du territoire (DGST)|Direction générale de la surveillance du territoire national|Direction générale de la surveillance du territoire national (DGST)
security_service|yes|DGSN|MA|DGSN|Direction générale de la sûreté nationale|Direction générale de la sûreté nationale (DGSN)|Sûreté nationale
security_service|yes|BNPJ|MA|BNPJ|Brigade nationale de la police judiciaire|Brigade nationale de la police judiciaire (BNPJ)|Brigade nationale de police judiciaire
security_service|yes|Royal Gendarmerie|MA|Gendarmerie royale
security_service|yes|DGED|MA|DGED|Direction générale des études et de la documentation
security_service|yes|DGSI|FR|DGSI|Direction générale de la sécurité intérieure|Direction générale de la sécurité intérieure (DGSI)|sécurité intérieure
security_service|yes|DGSE|FR|DGSE
security_service|yes|DCRI|FR|DCRI
security_service|yes|SDAT|FR|SDAT|sous-direction antiterroriste|Sous-direction antiterroriste|sous-direction antiterroriste (SDAT)
security_service|yes|RAID|FR|RAID|le Raid|du Raid|policiers du Raid|hommes du Raid|unité d'élite du Raid
security_service|yes|GIGN|FR|GIGN
security_service|yes|BRI|FR|BRI
court|no|PNAT|FR|PNAT|Parquet national antiterroriste|parquet national antiterroriste|parquet national antiterroriste (Pnat)|parquet antiterroriste|Pnat|section antiterroriste du parquet de Paris
security_service|yes|Federal Judicial Police (BE)|BE|police judiciaire fédérale|Police judiciaire fédérale|PJF
security_service|yes|Federal Police (BE)|BE|police fédérale|Police fédérale
security_service|yes|State Security (BE)|BE|Sûreté de l'Etat|Sûreté de l'État
court|no|Federal Prosecutor (BE)|BE|parquet fédéral|Parquet fédéral|procureur fédéral
security_service|yes|Fedpol|CH|Fedpol|fedpol
security_service|yes|Guardia Civil (ES)|ES|Guardia Civil|Garde civile|garde civile|Garde civile espagnole
security_service|yes|Policía Nacional (ES)|ES|Police nationale espagnole|police nationale espagnole|Policía Nacional
security_service|yes|Mossos d'Esquadra|ES|Mossos d'Esquadra|police catalane|police régionale catalane
security_service|yes|National Guard (TN)|TN|Garde nationale|Garde nationale tunisienne|garde nationale
security_service|yes|USAD|TN|Unité spéciale de la garde nationale|USGN
security_service|yes|ANP|DZ|Armée nationale populaire|ANP|Armée nationale populaire (ANP)|DRS
security_service|yes|FBI|US|FBI
security_service|yes|Scotland Yard|GB|Scotland Yard
security_service|yes|MI5|GB|MI5
security_service|yes|Europol||Europol
security_service|yes|Interpol||Interpol
security_service|yes|CIA|US|CIA
security_service|yes|FSB|RU|FSB
security_service|yes|Federal Criminal Police|DE|BKA|Office fédéral de police criminelle|Office fédéral de police criminelle (BKA)
security_service|yes|BfV|DE|BfV|Office de protection de la Constitution
security_service|yes|SISMI|IT|DIGOS
security_service|yes|Shin Bet|IL|Shin Beth|Shin Bet
security_service|yes|ANR|CD|ANR
security_service|yes|Barkhane|FR|force Barkhane|Barkhane|opération Barkhane
security_service|yes|FAMa|ML|Forces armées maliennes|FAMa|Fama|Forces armées maliennes (FAMa)|Forces armées maliennes (Fama)
security_service|yes|General Staff||état-major|état-major des armées|état-major général des armées|état-major général|état-major de l'armée|état-major général de l'armée
security_service|yes|RCMP|CA|GRC|Gendarmerie royale du Canada|Gendarmerie royale du Canada (GRC)
security_service|yes|Sûreté du Québec|CA|Sûreté du Québec|Sûreté du Québec (SQ)
security_service|yes|SPVM|CA|SPVM|Service de police de la Ville de Montréal|Service de police de la Ville de Montréal (SPVM)
security_service|yes|CSIS|CA|SCRS|Service canadien du renseignement de sécurité|Service canadien du renseignement de sécurité (SCRS)
security_service|yes|General Security (LB)|LB|Sûreté générale libanaise|Sûreté générale (SG)
security_service|yes|Internal Security Forces (LB)|LB|Forces de sécurité intérieure|Forces de sécurité intérieure (FSI)|Forces de sécurité intérieures|FSI
security_service|yes|Federal Intelligence Service (CH)|CH|Service de renseignement de la Confédération|Service de renseignement de la Confédération (SRC)
court|no|Federal Prosecutor (CH)|CH|Ministère public de la Confédération|Ministère public de la Confédération (MPC)|MPC
court|no|Criet|BJ|Criet|CRIET|Cour de répression des infractions économiques et du terrorisme|Cour de répression des infractions économiques et du terrorisme (Criet)
security_service|yes|Police républicaine|BJ|Police républicaine|police républicaine
security_service|yes|FAN|NE|Forces armées nigériennes|Forces armées nigériennes (FAN)
government|no|OCAM|BE|Ocam|OCAM|Organe de coordination pour l'analyse de la menace|Organe de coordination pour l'analyse de la menace (Ocam)
security_service|yes|Densus 88|ID|Densus 88|unité antiterroriste Densus 88|unité d'élite Densus 88
security_service|yes|DSS|NG|DSS|Département de la sécurité d'Etat|Département de la sécurité d'État|Département des services de sécurité|Département de la sécurité d'Etat (DSS)|Département de la sécurité d'État (DSS)
security_service|yes|MIT|TR|MIT|services secrets turcs|Organisation nationale du renseignement
security_service|yes|ANSE|ML|Agence nationale de la sécurité d'Etat|Sécurité d'Etat malienne|ANSE
security_service|yes|USIGN|BF|USIGN|Unité spéciale d'intervention de la gendarmerie nationale
security_service|yes|ANR|BF|Agence nationale de renseignement du Burkina
security_service|yes|Bataillon d'intervention rapide|CM|Bataillon d'intervention rapide|BIR|Bataillon d'intervention rapide (BIR)
security_service|yes|Multinational Joint Task Force||Force multinationale mixte|Force mixte multinationale|FMM|Force multinationale mixte (FMM)
security_service|yes|DST (CI)|CI|DST ivoirienne|Direction de la surveillance du territoire
security_service|yes|DIC|SN|Division des investigations criminelles|Division des investigations criminelles (DIC)
security_service|yes|Opération Mirador|BJ|opération Mirador
security_service|yes|BAT|TN|Brigade antiterrorisme|brigade antiterrorisme|Brigade antiterrorisme (BAT)|Brigade antiterroriste (BAT)
security_service|yes|Unité nationale d'enquête sur les crimes terroristes|TN|Unité nationale d'enquête sur les crimes terroristes|Unité nationale de recherche dans les crimes terroristes|Unité nationale d'investigation dans les crimes terroristes|Unité nationale de recherche sur les crimes terroristes
security_service|yes|DSI|DZ|Direction de la sécurité intérieure
security_service|yes|CNI|ES|CNI|Centre national du renseignement espagnol
security_service|yes|Ertzaintza|ES|Ertzaintza|police basque
security_service|yes|Carabinieri|IT|carabiniers|Carabiniers|ROS des carabiniers
security_service|yes|AIVD|NL|AIVD
security_service|yes|Säpo|SE|Säpo|Sapo
security_service|yes|GSG 9|DE|GSG 9|GSG9
court|no|Federal Prosecutor (DE)|DE|parquet fédéral allemand|Parquet fédéral allemand|parquet général fédéral
security_service|yes|State Security (BE)|BE|VSSE
security_service|yes|INSET|CA|Équipe intégrée de la sécurité nationale|Equipe intégrée de la sécurité nationale|EISN|équipe intégrée de la sécurité nationale
court|no|PPSC|CA|Service des poursuites pénales du Canada|SPPC
court|no|DPCP|CA|Directeur des poursuites criminelles et pénales|DPCP
security_service|yes|CRS|FR|CRS
security_service|yes|BAC|FR|brigade anticriminalité|BAC
security_service|yes|Tracfin|FR|Tracfin
security_service|yes|NISA|SO|Nisa|NISA|Agence nationale de renseignement et de sécurité
security_service|yes|CTD|PK|CTD|Département antiterroriste du Pendjab|département du contre-terrorisme
security_service|yes|Israeli army|IL|Tsahal
security_service|yes|Counter-Terrorism Service (IQ)|IQ|Service de lutte contre le terrorisme|service irakien de lutte contre le terrorisme
government|no|Government spokesman||porte-parole du gouvernement|source gouvernementale|sources gouvernementales
security_service|yes|G5 Sahel||G5 Sahel|force conjointe du G5 Sahel
government|no|Interior Ministry||ministère de l'Intérieur|ministère de l'intérieur|ministre de l'Intérieur|ministre de l'intérieur|ministère des Affaires intérieures|Beauvau|place Beauvau|l'Intérieur|Intérieur espagnol|ministère de la Sécurité|ministre de la Sécurité|ministère de la Sécurité publique
government|no|Defence Ministry||ministère de la Défense|ministère de la défense|ministère des Armées|ministre des Armées|ministre de la Défense|ministère de la Défense nationale|MDN
government|no|Justice Ministry||ministère de la Justice|ministre de la Justice|garde des Sceaux
government|no|Government||gouvernement|autorités|autorités locales|Premier ministre|premier ministre|président|chef de l'Etat|chef de l'État|préfecture|préfet|gouverneur|ministère des Affaires étrangères|Quai d'Orsay|présidence|élu local|source officielle|sources officielles|Elysée|Élysée|maire
court|no|Public prosecutor||parquet|Parquet|ministère public|procureur|procureur de la République|procureur du Roi|procureur général du Roi|procureur général|procureure|procureure fédérale|parquet de Paris|parquet général|Audience nationale|porte-parole du parquet|porte-parole du Parquet|cour d'appel|pôle judiciaire antiterroriste|pôle antiterroriste|Pôle judiciaire de lutte contre le terrorisme|Pôle judiciaire antiterroriste|procureur antiterroriste|procureur national antiterroriste|parquet général près la Cour d'appel|parquet général près la Cour d'appel de Rabat|parquet de Rabat|cour d'assises spéciale
court|no|||juge d'instruction|juges d'instruction|juge antiterroriste|juges antiterroristes|juge d'instruction antiterroriste|source judiciaire|sources judiciaires|tribunal|avocat général
security_service|yes|||police|gendarmerie|gendarmes|forces de l'ordre|forces de sécurité|services de sécurité|services de police|services de renseignement|police judiciaire|PJ|brigade criminelle|brigade antiterroriste|brigades antiterroristes|brigade de recherche et d'intervention|unité antiterroriste|unités antiterroristes|unité spéciale|unités spéciales|unités de sécurité|unités sécuritaires|unités de la garde nationale|unité de la garde nationale|éléments de la garde nationale|unités d'élite|unité d'élite|forces spéciales|forces spéciales de la police|enquêteurs|police aux frontières|PAF|police nationale|Police nationale|police antiterroriste|services antiterroristes|éléments de la police|éléments de la gendarmerie|éléments de la Sûreté|sûreté|services sécuritaires|services de la sûreté|armée|forces armées|militaires|soldats|troupes|policiers|agents|douaniers|douanes|garde présidentielle|garde-côtes|gendarmerie nationale|Gendarmerie nationale|forces de défense et de sécurité|FDS|services de contre-terrorisme|service de renseignement|police locale|police des frontières|police de l'air et des frontières|direction de la police|source sécuritaire|sources sécuritaires|source policière|sources policières|source militaire|sources militaires|porte-parole de la police|source proche de l'enquête|sources proches de l'enquête|source proche du dossier|état-major|haut responsable de la police|police régionale|unité de lutte antiterroriste|brigade de lutte antiterroriste|brigade d'intervention|agence nationale de renseignement|commandos|force Takuba
defence|no|||avocat|avocate|avocats
ngo|no|Human Rights Watch||Human Rights Watch|HRW
ngo|no|Amnesty International||Amnesty International|Amnesty
ngo|no|Syrian Observatory for Human Rights||Observatoire syrien des droits de l'homme|OSDH
ngo|no|Red Cross||Croix-Rouge|CICR|Croissant-Rouge
ngo|no|||ONG|association|ligue des droits de l'homme
expert|no|||expert|experts|chercheur|chercheuse|chercheurs|spécialiste|spécialistes|analyste|analystes|politologue|sociologue|criminologue|universitaire|observateurs
other|no|||témoin|témoins|habitants|habitant|riverains|famille|source médicale|sources médicales|source hospitalière|sources hospitalières|sources locales|source locale|sources concordantes|source concordante|source proche
`;

/** "ministère marocain de l'Intérieur", "ministre espagnol de la Défense". */
const MINISTRIES: readonly (readonly [name: string, tail: string])[] = [
  ['Interior Ministry', "de l'Intérieur"],
  ['Defence Ministry', 'de la Défense'],
  ['Justice Ministry', 'de la Justice'],
];

function nationalMinistries(): LexiconEntry[] {
  return nationalityAdjectives('fr').flatMap((adjective) =>
    MINISTRIES.flatMap(([name, tail]) =>
      phrases(
        [
          `ministère ${adjective} ${tail}`,
          `ministre ${adjective} ${tail}`,
          `ministère ${tail} ${adjective}`,
          `${tail.replace(/^de /, '')} ${adjective}`,
        ].join('|'),
        { kind: 'agency', name, class: 'government', operates: false },
      ),
    ),
  );
}

/** "police espagnole", "armée malienne": the service with the word for its country. */
function nationalServices(): LexiconEntry[] {
  return nationalityAdjectives('fr').flatMap((adjective) =>
    phrases(
      [
        'police',
        'police nationale',
        'gendarmerie',
        'armée',
        'forces armées',
        'services',
        'services de sécurité',
        'services de renseignement',
        'services de renseignements',
        'forces de sécurité',
        'justice',
        'services antiterroristes',
        'police antiterroriste',
        'services secrets',
        'renseignement',
        'renseignements',
        'contre-espionnage',
        'contre-terrorisme',
        'forces spéciales',
        'forces armées',
        "forces de l'ordre",
        'marine',
        'police fédérale',
        'garde-frontières',
      ]
        .map((noun) => `${noun} ${adjective}`)
        .join('|'),
      { kind: 'agency', name: null, class: 'security_service', operates: true },
    ),
  );
}

/** Names of services by what they are and what they are for: "Direction centrale du renseignement intérieur". */
function describedServices(): LexiconEntry[] {
  const heads =
    'Direction|Direction générale|Direction centrale|Direction nationale|Agence|Agence nationale|Département|Bureau|Bureau national|Office|Office central|Service|Service national|Unité|Unité nationale|Unité spéciale|Brigade|Brigade nationale|Brigade centrale|Centre|Centre national|Commandement|Division|Division nationale|Groupement|Section';
  const fields =
    "de la sécurité d'Etat|de la sécurité nationale|de la sécurité intérieure|de la sécurité extérieure|de la sécurité publique|de renseignement|du renseignement|des renseignements|du renseignement intérieur|des renseignements généraux|de la sûreté de l'Etat|de lutte contre le terrorisme|de la lutte contre le terrorisme|de lutte antiterroriste|antiterroriste|de recherches|de recherche et d'intervention|d'investigation|d'investigations|d'enquête|des enquêtes|de la police judiciaire|de police judiciaire|de contre-terrorisme|des opérations spéciales|de la police criminelle|d'intervention";
  return phrases(cross(heads, fields), {
    kind: 'agency',
    name: null,
    class: 'security_service',
    operates: true,
  });
}

const OUTLETS = `AFP|Agence France-Presse|Reuters|AP|Associated Press|MAP|agence MAP|EFE|TAP|APS|Anadolu|agence Anadolu|Xinhua|BBC|CNN|Al Jazeera|Al-Jazira|Le Monde|Le Figaro|Libération|Le Parisien|Mediapart|Europe 1|RTL|France Info|franceinfo|RFI|France 24|BFMTV|BFM TV|RTBF|Le Soir|La Libre Belgique|La Libre|L'Express|Le Point|L'Obs|Jeune Afrique|Hespress|Le360|TelQuel|Médias24|El Watan|TSA|Mosaïque FM|Shems FM|Sidwaya|ActuNiger|Studio Tamani|El País|El Mundo|Amaq|agence Amaq|SITE|Belga|agence Belga|Ouest-France|La Dépêche|La Provence|Nice-Matin|La Presse|Radio-Canada|télévision publique|télévision nationale|radio publique|presse locale|médias locaux|Twitter|Ennahar|Echorouk|Al-Akhbar|RTS|Keystone-ATS|ATS|Blick|Le Devoir|Radio Canada|ANI|L'Orient-Le Jour|Al-Manar|AIB|Reporterre|VOA|VOA Afrique|Deutsche Welle|DW|Le Temps|Lefaso.net|Lefaso`;

/** Police forces, services, ministries, courts and the others who say things, in French. */
export const AGENCIES: readonly LexiconEntry[] = [
  ...agencyEntries(TABLE),
  ...nationalMinistries(),
  ...nationalServices(),
  ...describedServices(),
  ...OUTLETS.split('|').flatMap((name) =>
    phrases(name, { kind: 'outlet', name: name.replace(/^l'agence /, '') }),
  ),
];
