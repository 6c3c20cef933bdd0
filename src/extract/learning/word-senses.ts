import { foldWord } from '../../language/index.ts';

/**
 * What kinds of people, things, groups and acts common words stand for: general knowledge of the languages, beside the
 * rules' lexicons, which hold what their rules need. A phrase of words that a corpus never had is told by them.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  official: `president minister mayor governor senator deputy congressman congresswoman councilman councillor legislator
    ambassador consul diplomat judge magistrate prosecutor attorney official candidate commissioner secretary director
    rector dean chairman prefect alderman envoy delegate representative premier chancellor functionary bureaucrat employee`,
  soldier: `general colonel major captain lieutenant sublieutenant sergeant corporal private soldier officer troop
    trooper marine sailor cadet recruit conscript guardsman serviceman paratrooper commander policeman policewoman
    constable detective inspector patrolman agent guard bodyguard escort watchman sentry gendarme ranger defenseman`,
  civilian: `peasant farmer rancher worker laborer labourer miner fisherman student teacher professor journalist reporter
    editor cameraman photographer announcer correspondent priest bishop archbishop nun monk pastor missionary catechist
    jesuit lawyer doctor physician nurse engineer technician businessman businesswoman industrialist banker merchant vendor
    trader driver chauffeur passenger tourist pilgrim resident villager neighbor neighbour inhabitant civilian bystander
    passerby pedestrian child boy girl baby woman man youth teenager wife husband son daughter brother sister mother father
    nephew niece cousin relative family couple elder housewife maid cook gardener secretary unionist activist adviser
    advisor leader academic economist sociologist artist writer poet pensioner refugee indian native citizen national
    foreigner employee colleague friend victim hostage captive person people individual mechanic electrician cyclist`,
  attacker: `guerrilla terrorist rebel insurgent subversive gunman assassin assailant attacker extremist militant
    militiaman paramilitary mercenary bandit criminal delinquent hitman killer murderer kidnapper captor sniper saboteur
    vigilante commando fighter radical thug hoodlum hooligan robber thief trafficker drug-trafficker arsonist bomber
    perpetrator suspect subject element combatant separatist dissident executioner raider hijacker`,
  group: `front army movement party organization organisation command brigade bloc column union league coalition alliance
    federation confederation cartel squad band gang cell faction wing militia force coordinator council committee
    association society battalion regiment platoon patrol unit detachment mafia syndicate junta network corps group`,
  building: `building house home residence mansion apartment office headquarters embassy consulate ministry palace
    courthouse court bank branch hotel restaurant bar cafe store shop supermarket market warehouse factory plant mill
    refinery school university college institute church cathedral temple mosque chapel seminary convent hospital
    clinic museum theater theatre cinema library stadium prison jail station barracks garrison fort fortress post
    checkpoint outpost base camp airport airfield terminal port dock pier hangar club center centre complex installation
    facility premises hall dealership agency bakery laboratory farm ranch estate plantation village town hamlet`,
  works: `bridge pipeline pylon tower substation dam railway railroad track road highway street tunnel canal reservoir
    transformer generator antenna transmitter powerline line cable well tank depot grid aqueduct hydroelectric`,
  vehicle: `car vehicle truck bus van jeep pickup motorcycle bicycle taxi ambulance train locomotive tractor convoy
    automobile plane aircraft airplane helicopter airliner jet boat ship vessel launch barge tanker trailer minibus wagon`,
  weapon: `bomb explosive dynamite grenade mine rocket missile mortar charge device tnt c-4 torpedo cocktail projectile
    shell shrapnel rifle pistol revolver gun machinegun submachinegun shotgun carbine weapon firearm bazooka cannon
    launcher machete knife bayonet dagger axe club stone ammunition cartridge bullet round gasoline incendiary kerosene
    detonator fuse gelignite powder anfo semtex uzi galil ak-47 m-16 fal gunfire stick`,
  medium: `newspaper daily magazine radio television channel agency network broadcast press bulletin communique leaflet
    pamphlet tape recording statement letter note call telephone`,
  killing: `kill murder assassinate slay slain execute massacre gun machinegun riddle behead lynch finish strangle stab
    shoot shot die dead death perish corpse body fatal mortally`,
  harm: `wound injure hurt maim burn beat beaten mutilate torture bruise hit strike struck`,
  taking: `kidnap abduct seize capture hijack hostage ransom captive captivity detain disappear disappearance snatch`,
  blast: `explode explosion detonate detonation blast bombing bomb dynamite blow blew blown plant hurl throw thrown threw
    lob toss launch activate defuse`,
  assault: `attack assault raid storm ambush strafe harass shell besiege occupy overrun overran incursion shootout intercept`,
  ruin: `destroy damage demolish wreck sabotage raze gut shatter collapse topple ruin burn torch fire loot`,
  blame: `blame attribute accuse claim responsibility responsible credit suspect implicate admit acknowledge perpetrate
    commit author authorship carry`,
  speech: `say said state declare announce report note assert tell told add reveal maintain confirm deny warn explain
    indicate point stress emphasize remark comment charge allege recall ask demand believe think`,
  clash: `clash combat fight battle skirmish offensive operation casualties rebel troops`,
};

const SPANISH: Readonly<Record<string, string>> = {
  official:
    'presidente ministro ministra alcalde alcaldesa gobernador senador diputado concejal embajador consul juez jueza fiscal magistrado candidato funcionario',
  soldier:
    'general coronel mayor capitan teniente sargento cabo soldado oficial militar marino cadete policia agente guardia escolta vigilante comisario inspector',
  civilian:
    'campesino agricultor ganadero obrero trabajador minero pescador estudiante maestro profesor periodista sacerdote obispo monja abogado medico ingeniero tecnico empresario comerciante vendedor conductor chofer pasajero turista vecino habitante civil nino nina mujer hombre joven esposa hijo hija hermano madre padre familia lider persona',
  attacker:
    'guerrillero terrorista rebelde insurgente pistolero sicario asesino atacante extremista miliciano paramilitar bandido delincuente secuestrador encapuchado sujeto desconocido individuo',
  group:
    'frente ejercito movimiento partido organizacion comando brigada bloque columna union liga cartel banda celula faccion milicia fuerza grupo',
  building:
    'edificio casa vivienda residencia oficina sede embajada consulado ministerio palacio juzgado banco hotel restaurante tienda mercado almacen fabrica planta escuela colegio universidad iglesia catedral hospital comisaria cuartel puesto base aeropuerto alcaldia ayuntamiento',
  works: 'puente oleoducto gasoducto torre subestacion represa ferrocarril carretera tunel antena tendido',
  vehicle:
    'coche carro auto vehiculo camion autobus bus furgoneta moto motocicleta taxi tren avion helicoptero barco lancha convoy patrulla',
  weapon:
    'bomba explosivo dinamita granada mina cohete misil mortero carga artefacto fusil pistola revolver metralleta ametralladora escopeta arma machete cuchillo municion',
  killing:
    'mato mataron matar asesino asesinado asesinar asesinato ejecutado muerto muerte murio acribillado',
  taking: 'secuestro secuestrado secuestraron secuestrar rehen plagio retenido rapto',
  blast: 'exploto explosion estallo detono detonacion lanzo lanzaron coloco colocaron atentado',
  blame: 'atribuyo atribuyeron acuso responsabilidad reivindico autoria',
};

const FRENCH: Readonly<Record<string, string>> = {
  official:
    'president ministre maire gouverneur senateur depute conseiller ambassadeur consul juge procureur magistrat candidat fonctionnaire prefet',
  soldier:
    'general colonel commandant capitaine lieutenant sergent caporal soldat officier militaire marin gendarme policier agent garde vigile inspecteur commissaire',
  civilian:
    'paysan agriculteur eleveur ouvrier mineur pecheur etudiant enseignant professeur journaliste pretre eveque religieuse avocat medecin ingenieur technicien commercant chauffeur passager touriste habitant villageois civil enfant femme homme jeune epouse fils fille frere mere pere famille personne',
  attacker:
    'terroriste rebelle insurge tireur assassin assaillant agresseur extremiste milicien paramilitaire bandit criminel ravisseur djihadiste individu inconnu',
  group:
    'front armee mouvement parti organisation commandement brigade bloc colonne union ligue cartel bande cellule faction milice force groupe',
  building:
    'batiment maison domicile residence bureau siege ambassade consulat ministere palais tribunal banque hotel restaurant magasin marche entrepot usine ecole college universite eglise cathedrale mosquee hopital commissariat caserne poste base aeroport mairie',
  works: 'pont oleoduc gazoduc pylone tour barrage chemin route tunnel antenne',
  vehicle:
    'voiture vehicule camion bus autobus camionnette moto taxi train avion helicoptere bateau convoi patrouille',
  weapon:
    'bombe explosif dynamite grenade mine roquette missile mortier charge engin fusil pistolet revolver mitraillette arme machette couteau munition',
  killing: 'tue tues tuer assassine assassines assassinat execute mort morts abattu',
  taking: 'enleve enlevement kidnappe otage rapt capture',
  blast: 'explose explosion detone detonation lance place attentat',
  blame: 'attribue accuse responsabilite revendique revendication',
};

const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
};

/** Tells what a folded word stands for; null for a word that is on no list. */
export type SenseOf = (word: string) => string | null;

/** The senses of a language's words, whatever ending of number or tense they have; none for languages without a list. */
export function sensesOf(language: string): SenseOf {
  const senses = new Map<string, string>();
  for (const [sense, words] of Object.entries(LISTS[language] ?? {}))
    for (const word of words.split(/\s+/)) {
      const folded = foldWord(word);
      if (folded !== '' && !senses.has(folded)) senses.set(folded, sense);
    }
  return (word) => {
    for (const form of basesOf(word)) {
      const sense = senses.get(form);
      if (sense !== undefined) return sense;
    }
    return null;
  };
}

/** What a word may be a form of: MEN, PASSERSBY and the like stay what they are. */
function basesOf(word: string): string[] {
  const bases = [word];
  if (word.length < 4) return bases;
  if (word.endsWith('men')) bases.push(`${word.slice(0, -3)}man`);
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`);
  for (const ending of ['s', 'es', 'd', 'ed', 'ing'])
    if (word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      bases.push(stem);
      if (ending === 'ing' || ending === 'ed') bases.push(`${stem}e`, stem.slice(0, -1));
    }
  return bases;
}
