import { nationalityAdjectives } from '../../../places/index.ts';
import { agencyEntries } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

/** `class | operates | usual name | country | spellings…`. */
const TABLE = `
security_service|yes|BCIJ|MA|BCIJ|Oficina Central de Investigaciones Judiciales|Oficina Central de Investigación Judicial|Oficina Central de Investigaciones Judiciales (BCIJ)|Oficina Central de Investigación Judicial (BCIJ)|Buró Central de Investigaciones Judiciales|Buró Central de Investigación Judicial|Buró Central de Investigaciones Judiciales (BCIJ)|Buró Central de Investigación Judicial (BCIJ)|FBI marroquí
security_service|yes|DGST|MA|DGST|Dirección General de Vigilancia del Territorio|Dirección General de la Vigilancia del Territorio|Dirección General de Vigilancia del Territorio marroquí|Dirección General de Vigilancia del Territorio de Marruecos|Dirección General de Vigilancia del Territorio Nacional|Dirección General de Vigilancia del Territorio (DGST)|Dirección General de la Vigilancia del Territorio (DGST)|Dirección General de Vigilancia Territorial|Dirección General de Supervisión del Territorio|Dirección General de Supervisión del Territorio Nacional|Dirección General de Seguridad del Territorio
security_service|yes|DGSN|MA|DGSN|Dirección General de la Seguridad Nacional|Dirección General de Seguridad Nacional|Dirección General de Seguridad Nacional (DGSN)
security_service|yes|BNPJ|MA|BNPJ|Brigada Nacional de la Policía Judicial
security_service|yes|Royal Gendarmerie|MA|Gendarmería Real|Gendarmería Real marroquí
security_service|yes|CGI (Policía Nacional, ES)|ES|Comisaría General de Información|Comisaría General de Información de la Policía|Comisaría General de Información de la Policía Nacional|Comisaría General de Información del Cuerpo Nacional de Policía|Comisaría General de Información (CGI)|CGI
security_service|yes|Policía Nacional (ES)|ES|Policía Nacional|Policía Nacional española|Policía española|Cuerpo Nacional de Policía|CNP|Brigada Provincial de Información|GEO
security_service|yes|Guardia Civil (ES)|ES|Guardia Civil|Benemérita|Instituto Armado|Servicio de Información de la Guardia Civil|agentes del Servicio de Información|Servicio de Información|Jefatura de Información de la Guardia Civil|UCO
security_service|yes|Mossos d'Esquadra|ES|Mossos d'Esquadra|Mossos|Mossos de Esquadra|Policía catalana|policía autonómica catalana
security_service|yes|Ertzaintza|ES|Ertzaintza|Ertzaina|policía vasca
security_service|yes|CNI|ES|CNI|Centro Nacional de Inteligencia
security_service|yes|CITCO|ES|CITCO
court|no|Audiencia Nacional (ES)|ES|Fiscalía de la Audiencia Nacional|Fiscalía de la Audiencia Nacional (AN)|Audiencia Nacional|juez de la Audiencia Nacional|magistrado de la Audiencia Nacional|Juzgado Central de Instrucción|juzgado central de instrucción
court|no|Tribunal Supremo (ES)|ES|Tribunal Supremo|el Supremo
security_service|yes|Policía Nacional (CO)|CO|Policía Nacional de Colombia|Policía colombiana|Dijín|DIJIN|Gaula|GAULA
security_service|yes|Ejército (CO)|CO|Ejército Nacional|Ejército colombiano|Ejército de Colombia|Fuerza de Tarea Conjunta|Fuerzas Militares
court|yes|Fiscalía (CO)|CO|Fiscalía General de la Nación|CTI
court|no|JEP|CO|JEP|Jurisdicción Especial para la Paz
security_service|yes|Dircote|PE|Dircote|DIRCOTE|Dirección contra el Terrorismo|Dirección Contra el Terrorismo
security_service|yes|PNP|PE|PNP|Policía Nacional del Perú|Policía peruana
security_service|yes|Fuerzas Armadas (PE)|PE|Comando Conjunto de las Fuerzas Armadas|Comando Conjunto|Comando Especial Vraem|CCFFAA
security_service|yes|Guardia Nacional (MX)|MX|Guardia Nacional
security_service|yes|Sedena|MX|Sedena|Secretaría de la Defensa Nacional|Ejército mexicano
security_service|yes|Carabineros|CL|Carabineros
security_service|yes|PDI|CL|PDI|Policía de Investigaciones
security_service|yes|Policía Federal (AR)|AR|Policía Federal Argentina|Policía Federal
security_service|yes|DGSI|FR|DGSI|Dirección General de Seguridad Interior|Dirección General de la Seguridad Interior|Dirección General de Seguridad Interior francesa
security_service|yes|FBI|US|FBI
security_service|yes|MI5|GB|MI5
security_service|yes|Scotland Yard|GB|Scotland Yard|Policía Metropolitana de Londres
security_service|yes|MIT (TR)|TR|MIT|Organización Nacional de Inteligencia
security_service|yes|General Staff||Estado Mayor|Estado Mayor Conjunto|Estado Mayor General|Estado Mayor de la Defensa
security_service|yes|Europol||Europol
security_service|yes|Interpol||Interpol
security_service|yes|CIA|US|CIA
government|no|Interior Ministry||Ministerio del Interior|ministerio del Interior|ministerios del Interior|ministros del Interior|Ministerio de Interior|ministro del Interior|ministra del Interior|ministro de Interior|titular de Interior|titular del Interior|Interior|departamento de Interior|Secretaría de Gobernación|Ministerio de Seguridad|ministra de Seguridad|ministro de Seguridad|Ministerio marroquí del Interior|Ministerio del Interior marroquí|Ministerio español del Interior
government|no|Defence Ministry||Ministerio de Defensa|ministerio de Defensa|ministro de Defensa|ministra de Defensa|Ministerio de la Defensa|Defensa
government|no|Justice Ministry||Ministerio de Justicia|ministro de Justicia|ministra de Justicia
government|no|Government||Gobierno|Gobierno español|Gobierno marroquí|Ejecutivo|autoridades|autoridades locales|autoridades españolas|autoridades marroquíes|portavoz del Gobierno|presidente|Presidencia|Delegación del Gobierno|delegado del Gobierno|delegada del Gobierno|subdelegado del Gobierno|gobernador|gobernadora|gobernación|alcalde|alcaldesa|alcaldía|Rabat|fuentes oficiales|fuente oficial|fuentes gubernamentales|ministro|ministra|Ministerio de Exteriores|primer ministro|secretario de Estado de Seguridad
court|no|Public prosecutor||Fiscalía|fiscalía|fiscal|fiscales|Ministerio Público|Fiscalía General|Fiscalía General del Estado|Fiscalía antiterrorista|fiscal general|procurador|procurador general|Fiscalía Antiterrorista
court|no|||fuentes judiciales|fuente judicial|fuentes jurídicas|juez instructor|juez|jueza|tribunal|corte|magistrado|magistrada|sala
security_service|yes|||policía|Policía|Policía Metropolitana|policía metropolitana|fuerzas de seguridad|Fuerzas de Seguridad|fuerzas del orden|cuerpos de seguridad|Fuerzas y Cuerpos de Seguridad|servicios de seguridad|servicios secretos|servicios de inteligencia|servicios de información|servicios antiterroristas|servicios marroquíes|servicios españoles|servicios de seguridad marroquíes|fuerzas de seguridad marroquíes|Policía marroquí|policía marroquí|policía francesa|policía belga|policía alemana|policía italiana|policía turca|policía tunecina|policía británica|policía antiterrorista|policía judicial|Policía Judicial|Policía Local|policía local|policía municipal|agentes|agentes antiterroristas|investigadores|gendarmería|gendarmes|gendarmería marroquí|unidad antiterrorista|unidades antiterroristas|brigada antiterrorista|unidades especiales|fuerzas especiales|unidad de élite|Ejército|ejército|ejército maliense|Ejército maliense|ejército argelino|Ejército argelino|Ejército tunecino|ejército nigeriano|Fuerzas Armadas|fuerzas armadas|tropas|militares|soldados|policías|Marina|Armada|fuentes policiales|fuente policial|fuentes de la investigación|fuentes antiterroristas|expertos en la lucha antiterrorista|fuentes de seguridad|fuente de seguridad|fuentes militares|fuente militar|guardia costera|guardacostas|aduanas|policía fronteriza|Fuerza Pública|fuerza pública|patrulla conjunta|comandos|mando militar|portavoz policial|portavoz militar|autoridades antiterroristas|lucha antiterrorista
defence|no|||abogado|abogada|abogados|su abogado|su abogada|letrado|letrada|defensa del acusado|la defensa|abogado defensor
ngo|no|Human Rights Watch||Human Rights Watch|HRW
ngo|no|Amnesty International||Amnistía Internacional
ngo|no|Syrian Observatory for Human Rights||Observatorio Sirio de Derechos Humanos
ngo|no|Red Cross||Cruz Roja|CICR|Media Luna Roja
ngo|no|Indepaz||Indepaz|INDEPAZ
ngo|no|Ombudsman||Defensoría del Pueblo|Defensor del Pueblo
ngo|no|United Nations||Naciones Unidas|ONU|Acnur|OCHA
ngo|no|||ONG|organizaciones de derechos humanos|asociación de víctimas|fundación
dataset|no|ACLED||ACLED
dataset|no|Global Terrorism Database||Global Terrorism Database|GTD
expert|no|Elcano Royal Institute||Real Instituto Elcano|Instituto Elcano|Elcano
expert|no|OIET||OIET|Observatorio Internacional de Estudios sobre Terrorismo|COVITE|Covite
expert|no|||instituto|estudio|informe|observatorio|experto|expertos|experta|analista|analistas|investigador|investigadora|especialista|especialistas|centro de estudios|académico
other|no|||testigo|testigos|vecinos|habitantes|residentes|familia|familiares|fuentes médicas|fuente médica|fuentes sanitarias|fuentes hospitalarias|fuentes locales|fuente local|fuentes|líder comunal|medios|dirigente campesino|hospital
`;

const SERVICES =
  'policía|Policía|Policía Nacional|ejército|Ejército|gendarmería|guardia nacional|fuerzas armadas|fuerzas de seguridad|servicios de seguridad|servicios de inteligencia|servicios secretos|servicios antiterroristas|servicios|inteligencia';

/** "policía turca", "servicios de inteligencia franceses": the service with the word for its country. */
function nationalServices(): LexiconEntry[] {
  return nationalityAdjectives('es').flatMap((adjective) =>
    phrases(
      SERVICES.split('|')
        .map((noun) => `${noun} ${adjective}`)
        .join('|'),
      { kind: 'agency', name: null, class: 'security_service', operates: true },
    ),
  );
}

const OUTLETS = `Efe|EFE|agencia Efe|agencia EFE|Europa Press|AFP|Agence France-Presse|Reuters|AP|Associated Press|MAP|agencia MAP|agencia oficial MAP|Xinhua|BBC|CNN|Al Jazeera|El País|El Mundo|ABC|La Vanguardia|El Periódico|El Confidencial|elDiario.es|La Razón|Cadena SER|SER|RTVE|TVE|RNE|Telemadrid|El Faro|El Faro de Ceuta|Melilla Hoy|Ceuta TV|Hespress|Le360|Le Monde|El Tiempo|El Espectador|Semana|Caracol Radio|Caracol|Blu Radio|RCN|W Radio|El Comercio|RPP|Andina|La República|Reforma|El Universal|Milenio|La Jornada|Clarín|La Nación|Infobae|prensa local|medios locales|medios marroquíes|medios estatales|televisión estatal|televisión pública|radio pública|Amaq|agencia Amaq|SITE|Twitter|EL PAÍS`;

/** Police forces, services, ministries, courts and the others who say things, in Spanish. */
export const AGENCIES: readonly LexiconEntry[] = [
  ...agencyEntries(TABLE),
  ...nationalServices(),
  ...OUTLETS.split('|').flatMap((name) => phrases(name, { kind: 'outlet', name })),
];
