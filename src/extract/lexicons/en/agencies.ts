import { agencyEntries } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

/** `class | operates | usual name | country | spellings…`. */
const TABLE = `
security_service|yes|BCIJ|MA|BCIJ|Central Bureau of Judicial Investigation|Central Bureau of Judicial Investigations|Central Bureau for Judicial Investigation|Central Bureau for Judicial Investigations|Central Bureau of Judicial Investigation (BCIJ)|Central Bureau of Judicial Investigations (BCIJ)|Central Bureau for Judicial Investigation (BCIJ)|Central Bureau for Judicial Investigations (BCIJ)|Morocco Central Bureau for Judicial Investigation (BCIJ)|central office for judicial investigation|the central office for judicial investigation|central office of judicial investigations
security_service|yes|DGST|MA|DGST|General Directorate for Territorial Surveillance|General Directorate for Territorial Surveillance (DGST)|General Directorate of Territorial Surveillance|Directorate General of Territorial Surveillance|DGSN
security_service|yes|Policía Nacional (ES)|ES|Spanish National Police|Policía Nacional|Policia Nacional
security_service|yes|Guardia Civil (ES)|ES|Guardia Civil|Spanish Civil Guard|Civil Guard
security_service|yes|CNI|ES|CNI
security_service|yes|Mossos d'Esquadra|ES|Mossos d'Esquadra|Mossos|Catalan police
security_service|yes|DGSI|FR|DGSI|General Directorate for Internal Security
security_service|yes|RAID|FR|elite RAID unit|GIGN|BRI
security_service|yes|Densus 88|ID|Densus 88|Densus|Detachment 88|Special Detachment 88|Densus 88 anti-terror squad|Densus 88 counterterrorism squad|Densus 88 Antiterror
security_service|yes|BNPT|ID|BNPT
security_service|yes|FBI|US|FBI|Federal Bureau of Investigation
security_service|yes|MI5|GB|MI5
security_service|yes|Scotland Yard|GB|Scotland Yard|Metropolitan Police|Met Police|Counter Terrorism Command
security_service|yes|MIT (TR)|TR|National Intelligence Organization|National Intelligence Organisation|National Intelligence Organization (MIT)|National Intelligence Organisation (MIT)|MİT
security_service|yes|FSB|RU|FSB|Federal Security Service|Federal Security Service (FSB)
security_service|yes|Shin Bet|IL|Shin Bet
security_service|yes|BND|DE|BND
security_service|yes|BfV|DE|BfV
security_service|yes|Federal Police (DE)|DE|German federal police
security_service|yes|Federal Police (BE)|BE|Belgian federal police
security_service|yes|Federal Criminal Police|DE|BKA|Federal Criminal Police Office
security_service|yes|SISMI|IT|DIGOS
security_service|yes|AFP (AU)|AU|Australian Federal Police
security_service|yes|National Guard (TN)|TN|National Guard
security_service|yes|Garda|IE|Garda|gardai
security_service|yes|RCMP|CA|RCMP|Royal Canadian Mounted Police
security_service|yes|Europol||Europol
security_service|yes|Interpol||Interpol
security_service|yes|CIA|US|CIA
security_service|yes|NIA|IN|NIA|National Investigation Agency|National Investigation Agency (NIA)
security_service|yes|CTD|PK|CTD|Counter Terrorism Department|Counter-Terrorism Department|Counter Terrorism Department (CTD)|Counter-Terrorism Department (CTD)
security_service|yes|DSS|NG|DSS|Department of State Services|Department of State Services (DSS)
security_service|yes|NISA|SO|NISA|National Intelligence and Security Agency|National Intelligence and Security Agency (NISA)
security_service|yes|DGSN|MA|General Directorate of National Security|Directorate General of National Security|General Directorate for National Security
security_service|yes|SAPO|SE|Säpo|Swedish Security Service
security_service|yes|PET|DK|PET|Danish Security and Intelligence Service|Danish Security and Intelligence Service (PET)
security_service|yes|PST|NO|PST|Police Security Service
security_service|yes|AIVD|NL|AIVD|General Intelligence and Security Service|General Intelligence and Security Service (AIVD)
security_service|yes|Carabinieri|IT|Carabinieri
security_service|yes|Guardia di Finanza|IT|Guardia di Finanza
security_service|yes|SBU|UA|SBU|Security Service of Ukraine
security_service|yes|DCI (KE)|KE|Directorate of Criminal Investigations|Directorate of Criminal Investigations (DCI)
security_service|yes|ATPU|KE|ATPU|Anti-Terrorism Police Unit|Anti-Terror Police Unit
security_service|yes|KDF|KE|KDF|Kenya Defence Forces
security_service|yes|UPDF|UG|UPDF|Uganda People's Defence Force
security_service|yes|ISPR|PK|ISPR|Inter-Services Public Relations
security_service|yes|FIA|PK|FIA|Federal Investigation Agency
security_service|yes|ATS (IN)|IN|Anti-Terrorism Squad|Anti-Terrorist Squad|Anti-Terrorism Squad (ATS)
security_service|yes|CTTC|BD|CTTC|Counter Terrorism and Transnational Crime
security_service|yes|RAB|BD|Rapid Action Battalion|Rapid Action Battalion (RAB)|RAB
security_service|yes|National Security Agency (EG)|EG|National Security Agency
security_service|yes|PNP|PH|PNP|Philippine National Police|Philippine National Police (PNP)
security_service|yes|Armed Forces (PH)|PH|Armed Forces of the Philippines
security_service|yes|SWAT||SWAT
security_service|yes|ISD|SG|ISD|Internal Security Department|Internal Security Department (ISD)
security_service|yes|Special Branch (MY)|MY|Special Branch
security_service|yes|ASIO|AU|ASIO
security_service|yes|CSIS|CA|CSIS|Canadian Security Intelligence Service
security_service|yes|JTTF|US|Joint Terrorism Task Force
security_service|yes|GID (JO)|JO|General Intelligence Department|General Intelligence Directorate
security_service|yes|General Security (LB)|LB|General Security
security_service|yes|Internal Security Forces (LB)|LB|Internal Security Forces
security_service|yes|SDF||Syrian Democratic Forces
security_service|yes|Counter Terrorism Service (IQ)|IQ|Counter Terrorism Service|Counter-Terrorism Service
security_service|yes|Delhi Police|IN|Delhi Police Special Cell|Special Cell of Delhi Police
security_service|yes|CRPF|IN|CRPF|Central Reserve Police Force
security_service|yes|BSF|IN|BSF|Border Security Force
security_service|yes|Frontier Corps|PK|Frontier Corps|Frontier Constabulary
security_service|yes|Rangers (PK)|PK|Sindh Rangers|Punjab Rangers|Pakistan Rangers
security_service|yes|General Service Unit|KE|General Service Unit|GSU officers
security_service|yes|CIDG|PH|CIDG|Criminal Investigation and Detection Group
security_service|yes|NBI (PH)|PH|NBI|National Bureau of Investigation
security_service|yes|NSCDC|NG|NSCDC|Nigeria Security and Civil Defence Corps
security_service|yes|CJTF|NG|CJTF|Civilian Joint Task Force
security_service|yes|Africa Command|US|AFRICOM|US Africa Command|U.S. Africa Command
security_service|yes|Central Command|US|CENTCOM|US Central Command|U.S. Central Command
security_service|yes|People's National Army|DZ|People's National Army|National People's Army|ANP
security_service|yes|PSNI|GB|PSNI|Police Service of Northern Ireland
security_service|yes|NISS|ET|National Intelligence and Security Service
security_service|yes|Asayish||Asayish
security_service|yes|PMF|IQ|Popular Mobilisation Forces|Popular Mobilization Forces|PMF
security_service|yes|Danab|SO|Danab|Danab special forces
security_service|yes|National Antiterrorism Committee|RU|National Antiterrorism Committee|National Anti-Terrorism Committee
security_service|yes|IDF|IL|IDF|Israel Defense Forces|Israel Defence Forces
security_service|yes|Libyan National Army|LY|Libyan National Army|Libyan National Army (LNA)|LNA|Libyan Arab Armed Forces
security_service|yes|BIR|CM|BIR|Rapid Intervention Battalion|Rapid Intervention Battalion (BIR)
security_service|yes|General Staff||General Staff|the general staff|Joint Chiefs of Staff|defence headquarters|Defence Headquarters|army headquarters
security_service|yes|MNJTF||MNJTF|Multinational Joint Task Force
court|no|Eurojust||Eurojust
court|no|PNAT|FR|PNAT|National Antiterrorism Prosecutor|national anti-terrorism prosecutor|national antiterrorism prosecutor|national anti-terror prosecutor
government|no|Interior Ministry||Interior Ministry|Ministry of the Interior|Ministry of Interior|ministry of the interior|interior ministry|Home Ministry|Home Office|Ministry of Internal Affairs|interior minister|Interior Minister|home minister
security_service|yes|Intelligence Ministry||intelligence ministry|Intelligence Ministry|Ministry of Intelligence|intelligence minister
government|no|Defence Ministry||Ministry of National Defence|National Defence Ministry|Defence Ministry|Defense Ministry|Ministry of Defence|Ministry of Defense|defence minister|defense minister
government|no|Justice Ministry||Justice Ministry|Ministry of Justice|justice minister
government|no|State Security Ministry||Ministry of State Security|State Security Ministry|Ministry of Public Security|Public Security Ministry|Security Ministry|Ministry of Security
government|no|Government||the government|government officials|government spokesman|government spokesperson|prime minister|president|foreign minister|Foreign Ministry|the governor|governor's office|officials|authorities|the authorities|local officials|local authorities|an official
court|no|Public prosecutor||public prosecutor|Public Prosecutor|prosecutors|prosecutor|federal prosecutors|federal prosecutor|state prosecutor|anti-terror prosecutor|anti-terrorism prosecutor|prosecutor's office|public prosecutor's office|Public Prosecutor's office|chief prosecutor|general prosecutor|attorney general|chief public prosecutor's office|chief prosecutor's office|federal prosecutor's office|Federal Prosecutor's Office|prosecution service|public prosecution service|Public Prosecution Service|public prosecution|Public Prosecution|Paris prosecutor|prosecution office|anti-terrorism prosecutor's office|counter-terrorism prosecutor|counter-terrorism prosecutors|anti-terrorism prosecutors|anti-terror prosecutors|antiterrorism prosecutor|antiterrorism prosecutors|state prosecutors|military prosecutor|military prosecutors|Crown Prosecution Service|Director of Public Prosecutions|Attorney General's Office|State Security Prosecution|Supreme State Security Prosecution
court|no|Audiencia Nacional (ES)|ES|Audiencia Nacional|National Court|Spanish National Court|National High Court
court|no|||investigating judge|investigating magistrate|examining magistrate|a magistrate|the magistrate|military court|a military court|criminal court|appeal court|appeals court|court of appeal|special court|anti-terrorism court|special criminal court|military tribunal|court martial|district court|regional court|supreme court|federal court|crown court|higher regional court|the judge|High Court|judicial sources|a judge|the court|a court|judicial source
security_service|yes|||police|the police|police forces|national police|federal police|local police|state police|security forces|security services|security service|security agents|gendarmerie|gendarmes|intelligence services|intelligence agency|intelligence agents|special forces|counter-terrorism police|counterterrorism police|anti-terror police|anti-terrorism police|anti-terrorist police|anti-terrorist branch|counter-terrorism unit|counterterrorism unit|anti-terror unit|anti-terrorism unit|anti-terror squad|counterterrorism squad|counter-terrorism squad|anti-terrorism squad|anti-terrorist squad|special police unit|elite police unit|investigators|detectives|police officers|officers|agents|border police|coast guard|security agencies|law enforcement|army|the army|military|the military|troops|soldiers|armed forces|counter-terrorism officers|counterterrorism officers|counter-terrorism forces|counterterrorism forces|internal security forces|police chief|customs|customs officers|border guards|special operations forces|commandos|marines|state security|Royal Gendarmerie|Royal Moroccan Gendarmerie|federal judicial police|judicial police|military police|military intelligence|state security service|domestic intelligence service|intelligence service|counter-terrorism police unit|special operations unit|rapid response unit|special unit|special units|navy|air force|paramilitary police|paramilitary forces|riot police|counter-intelligence|anti-terror squads|anti-terrorism squads|anti-terror units|anti-terrorism units|counter-terrorism units|anti-terrorism forces|anti-terror forces|anti-terror branch|counter-terror police|anti-terrorism officers|anti-terror officers|security agency|government forces|pro-government forces|government troops|loyalist forces|joint forces|coalition forces|state forces|security force|counter-terror forces|joint task force|security operatives|police operatives|DSS operatives|intelligence operatives|law enforcement agencies|law enforcement officers|counter-terror officers|armed police|elite police|federal agents|Iraqi forces|Syrian forces|Libyan forces|Malian forces|Nigerian forces|Afghan forces|Egyptian forces|Kurdish forces|French forces|US forces|American forces|Somali forces|Turkish forces|Pakistani forces|Indian forces|Philippine forces|Kenyan forces|Ugandan forces|Ethiopian forces|Mozambican forces|army command|military command|Rwandan forces|Tunisian forces|Algerian forces|Burkinabe forces|Nigerien forces|Cameroonian forces|Chadian forces|Congolese forces|Saudi forces|Yemeni forces|Emirati forces|Jordanian forces|Lebanese forces|Bangladeshi forces|Thai forces|Indonesian forces
security_service|no|||security officials|police spokesman|police spokesperson|police spokeswoman|military spokesman|army spokesman|security sources|security source|police source|police sources|police officials|intelligence officials|military officials|army officials|intelligence sources|military sources|military source
defence|no|||defence lawyer|defense lawyer|his lawyer|their lawyer|her lawyer|lawyer|lawyers|defence lawyers|defense lawyers|defence counsel
ngo|no|Human Rights Watch||Human Rights Watch|HRW
ngo|no|Amnesty International||Amnesty International
ngo|no|Syrian Observatory for Human Rights||Syrian Observatory for Human Rights
ngo|no|Red Cross||Red Cross|ICRC|Red Crescent
ngo|no|||aid group|aid groups|rights group|rights groups|human rights groups|charity
expert|no|||analyst|analysts|expert|experts|researcher|researchers|think tank|scholar|academic|specialist|associate fellow|fellow at
other|no|||witness|witnesses|a resident|residents|eyewitnesses|family|sources|a source|hospital sources|medical sources|hospital officials|doctors|medics|hospital
`;

const OUTLETS = `AFP|Agence France-Presse|Reuters|AP|Associated Press|The Associated Press|MAP|EFE|TAP|APS|Anadolu|Anadolu news agency|Anadolu Agency|Xinhua|BBC|CNN|Al Jazeera|Al-Monitor|VICE News|Tempo|Antara|El País|El Pais|El Mundo|Le Monde|Le Figaro|Hespress|ANSA|DPA|dpa|Sky News|state television|state TV|state media|state news agency|local media|media reports|local radio|Amaq|Amaq news agency|SITE|SITE Intelligence Group|TASS|Interfax|Jeune Afrique|Europa Press|2M TV`;

/** Police forces, services, ministries, courts and the others who say things, in English. */
export const AGENCIES: readonly LexiconEntry[] = [
  ...agencyEntries(TABLE),
  ...OUTLETS.split('|').flatMap((name) => phrases(name, { kind: 'outlet', name })),
];
