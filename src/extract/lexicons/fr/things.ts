import { codedEntries, itemEntries } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';
import { cross, formsIn } from './verbs.ts';

/** `weapon code|item=spelling,spelling`, `-` for things that are no weapon. A slash adds a plural ending. */
const ITEMS = `
firearms|handguns=pistolet/s,revolver/s,arme/s de poing
firearms|automatic pistols=pistolet/s automatique/s
firearms|submachine guns=pistolet/s mitrailleur/s,pistolet/s-mitrailleur/s,mitraillette/s
firearms|rifles=fusil/s,fusil/s d'assaut,fusil/s de chasse,fusil/s automatique/s,carabine/s,fusil/s de guerre
firearms|Kalashnikovs=kalachnikov/s,fusil/s kalachnikov,fusil/s d'assaut kalachnikov,AK-47,fusil/s AK-47,pistolet/s-mitrailleur/s kalachnikov,kalach
firearms|machine guns=mitrailleuse/s,fusil/s mitrailleur/s,fusil/s-mitrailleur/s
firearms|shotguns=fusil/s à pompe,fusil/s à canon scié
firearms|firearms=arme/s à feu,arme/s de guerre,arme/s automatique/s,armes légères,arme/s longue/s
firearms|weapons=armes lourdes,armement
explosives|rocket launchers=lance-roquettes,lance-grenades,RPG,RPG-7
explosives|rockets=roquette/s,mortier/s,obus,missile/s,obus de mortier
explosives|grenades=grenade/s
explosives|explosives=explosif/s,matière/s explosive/s,substance/s explosive/s,TATP,TNT,dynamite,bâtons de dynamite,C-4,Semtex,plastic,produits explosifs,charge/s explosive/s
explosives|explosive devices=engin/s explosif/s,engin/s explosif/s improvisé/s,EEI,bombe/s,bombe/s artisanale/s,engin/s artisanal,engins artisanaux,mine/s antipersonnel,mine/s artisanale/s,cocktail/s Molotov,voiture/s piégée/s,véhicule/s piégé/s,colis piégé/s
explosives|suicide belts=ceinture/s explosive/s,ceintures,ceinture/s piégée/s,ceinture/s d'explosifs,gilet/s explosif/s,veste/s explosive/s,gilet/s d'explosifs
explosives|detonators=détonateur/s,cordon/s détonant/s,mèche/s
explosives|explosive precursors=de quoi fabriquer,nitrate d'ammonium,acétone,peroxyde d'hydrogène,eau oxygénée,engrais,produits entrant dans la fabrication,matières premières entrant dans la fabrication,substances entrant dans la fabrication,produits servant à fabriquer,produits servant à la fabrication,matériel servant à la fabrication,cocotte/s-minute,précurseurs,bonbonne/s de gaz,bouteille/s de gaz,soufre,poudre noire
chemical|chemicals=produit/s chimique/s,substance/s toxique/s,substance/s chimique/s,poison/s,ricine,cyanure,produits toxiques,substances suspectes,produits suspects
ammunition|ammunition=munition/s,cartouche/s,balle/s,chargeur/s,balles réelles
bladed|bladed weapons=arme/s blanche/s,objets tranchants,armes blanches de différentes tailles,objet/s tranchant/s
bladed|knives=couteau,couteaux,couteau de cuisine,couteau de boucher,couteaux de boucher,couteaux de cuisine,poignard/s,dague/s,grand couteau,grands couteaux
bladed|machetes=machette/s
bladed|swords=sabre/s,épée/s
bladed|axes=hache/s,hachette/s
other|handcuffs=menottes,menottes en plastique,colliers de serrage
other|batons=matraque/s,bâton/s électrique/s,matraque/s électrique/s,pistolet/s à impulsion électrique,taser/s,gourdin/s,bâtons
other|tear gas=bombe/s lacrymogène/s,gaz lacrymogène,grenade/s lacrymogène/s,aérosol/s lacrymogène/s
other|bows=arc/s,arbalète/s
other|arrows=flèche/s
other|harpoons=harpon/s
other|airguns=pistolet/s à air comprimé,fusil/s à air comprimé,carabine/s à air comprimé,pistolet/s factice/s
-|weapons=des armes,les armes,d'armes,ses armes,leurs armes,plusieurs armes,armes et,armes saisies,armes à destination,cache d'armes,caches d'armes,lot d'armes,arsenal
-|drones=drone/s
-|electronic devices=appareil/s électronique/s,équipements électroniques,matériel électronique,matériel informatique et électronique,dispositifs électroniques,support/s électronique/s
-|mobile phones=téléphone/s,téléphone/s portable/s,téléphone/s mobile/s,cartes SIM,puces téléphoniques,puce/s téléphonique/s,smartphone/s,carte/s SIM,téléphone/s cellulaire/s
-|computers=ordinateur/s,ordinateur/s portable/s,tablette/s,matériel informatique
-|hard drives=disque/s dur/s,clé/s USB,clef/s USB,supports numériques,cartes mémoire,supports de stockage
-|nails=clou/s,lot de clous,billes d'acier,boulons
-|wires=fil/s électrique/s,câble/s électrique/s
-|food=vivres,denrées alimentaires,produits alimentaires,médicaments
-|hideouts=casemate/s,abri/s pour terroristes,cache/s
-|documents=manuel/s d'explosifs,manuel/s de fabrication d'explosifs,manuel/s de fabrication,notice/s de fabrication,cours d'explosifs,document/s sur la fabrication d'explosifs,manuscrits sur les explosifs,schéma/s de bombe/s,pièces d'identité,fausses pièces d'identité,fausse/s carte/s d'identité,document/s,faux documents,manuscrit/s,papiers,carnets,manuels,livres,faux papiers,documents falsifiés,manuel/s,carnet/s
-|cards=carte/s bancaire/s,carte/s de crédit,carte/s prépayée/s
-|scanners=scanner/s,imprimante/s,photocopieuse/s
-|cameras=caméra/s,appareil/s photo,caméscope/s,jumelles thermiques,viseur/s
-|fuel=bidon/s d'essence,bidon/s de carburant,carburant,litres d'essence,fût/s de carburant
-|passports=passeport/s,faux passeports
-|flags=drapeau,drapeaux,étendard/s,bannière/s,emblème/s,fanion/s,drapeau noir
-|propaganda material=matériel de propagande,documents de propagande,propagande,vidéos,tracts,ouvrages,littérature djihadiste,vidéos de propagande,ouvrages extrémistes,livres faisant l'apologie
-|military uniforms=uniforme/s,uniforme/s militaire/s,tenue/s militaire/s,tenue/s paramilitaire/s,treillis,tenues de camouflage,tenue/s de combat,vêtements militaires,vêtements paramilitaires
-|bulletproof vests=gilet/s pare-balles,casques
-|balaclavas=cagoule/s,passe-montagne/s
-|binoculars=jumelles,lunettes de vision nocturne
-|cash=argent liquide,espèces,somme/s d'argent,somme/s en espèces,euros,dirhams,dollars,dinars,francs CFA,francs,francs suisses,livres sterling,roubles,liasse/s de billets,grosse/s liasse/s de billets,numéraire,devises,billets de banque
-|vehicles=voiture/s,pick-up,moto/s,motocyclette/s,véhicule/s,motos
-|drugs=cannabis,cocaïne,haschich,stupéfiants,drogue,résine de cannabis,psychotropes
-|communication equipment=talkie/s-walkie/s,moyens de communication,matériel de communication,radios,téléphone/s satellitaire/s,appareils de transmission
`;

/** Words that say what hurts without naming a thing that is seized. */
const WEAPONS = `
explosives=kamikaze,kamikazes,voiture piégée,camion piégé,véhicule piégé,attentat suicide,attentat-suicide,bombe,bombes,s'est fait exploser,se faire exploser,se sont fait exploser,engin explosif,ceinture d'explosifs,engin piégé,explosif,explosifs,dynamité
firearms=ouvert le feu,à l'arme automatique,à l'arme à feu,par balles,par balle,fusillade,coups de feu,tirs,mitraillé,tireur,tireurs,armé de kalachnikovs,rafales,à l'arme lourde,tué par balles,tirs d'armes automatiques,tirs nourris
bladed=au couteau,à l'arme blanche,à coups de couteau,coups de couteau,égorgé,égorgée,égorgés,égorgées,décapité,décapitée,décapités,décapitées,poignardé,poignardée,poignardés,à la machette,à la hache,égorgement,décapitation,arme blanche,gorge tranchée
vehicle=voiture-bélier,véhicule-bélier,camion-bélier,voiture bélier,véhicule bélier,foncé dans la foule,foncé sur la foule,percuté,renversé,au volant d'un camion,au volant d'une voiture,au volant d'une camionnette
chemical=poison,empoisonner,ricine,gaz toxique
`;

const TARGETS = `
government=maires,magistrats,juges,procureurs,ministres,députés,sous-préfet,préfets,tribunaux,palais de justice,palais royal,personnalités politiques,personnalités publiques,personnalités,hommes politiques,responsables politiques,élus,institutions de l'Etat,institutions de l'État,institutions publiques,institutions,bâtiments gouvernementaux,bâtiments publics,bâtiment gouvernemental,édifices publics,ministère,parlement,assemblée,ambassade,ambassades,consulat,diplomates,mairie,sous-préfecture,gouvernorat,palais de justice,tribunal,palais présidentiel,hauts responsables,représentations diplomatiques,responsables civils,bureaux de vote,siège du gouvernement,symboles de l'Etat
security_forces=sièges de sécurité,services de sécurité,forces de sécurité,sièges sécuritaires,locaux sécuritaires,agents de sécurité,responsables sécuritaires,installations sécuritaires,éléments des forces de l'ordre,forces de l'ordre,membres des forces de sécurité,poste de sécurité,postes de sécurité,poste de contrôle,barrage,postes de contrôle,forces de défense et de sécurité,services de renseignement,quartiers de sécurité
security_forces.police=fonctionnaire de police,police,commissariat,commissariats,policiers,poste de police,postes de police,gendarmerie,brigade de gendarmerie,poste de gendarmerie,école de police,caserne de gendarmerie,patrouille de police,patrouille de la gendarmerie,fonctionnaires de police,éléments de la police,agents de police
security_forces.military=militaires,l'armée,armée nationale,armée régulière,soldats,caserne,casernes,base militaire,bases militaires,camp militaire,camps militaires,convoi militaire,convoi de l'armée,position de l'armée,positions de l'armée,position militaire,positions militaires,poste militaire,postes militaires,patrouille militaire,patrouille de l'armée,patrouille,Casques bleus,détachement militaire,garnison,installations militaires,sites militaires,base de l'armée,camp de l'armée,convoi,Minusma,MINUSMA,avant-poste,poste avancé,force Barkhane
tourists=touristes,touriste,hôtel,hôtels,sites touristiques,site touristique,complexe touristique,station balnéaire,plage,musée,zones touristiques,établissements touristiques,structures touristiques,randonneuses,touristes étrangers
religious=imam,imams,rabbin,rabbins,pèlerins,centre communautaire juif,institutions juives,magasin casher,supermarché casher,épicerie casher,église,églises,mosquée,mosquées,synagogue,synagogues,lieu de culte,lieux de culte,cathédrale,basilique,temple,mausolée,communauté juive,juifs,chrétiens,fidèles,école juive,musée juif,sites religieux,monastère,prêtre,sanctuaire,messe,écoles confessionnelles,lieu de prière,minorités religieuses
infrastructure=agence bancaire,agences bancaires,terminal,pylônes,lignes à haute tension,antenne-relais,antennes-relais,poste frontière,usine,barrage,dépôt de carburant,sites sensibles,sites vitaux,installations sensibles,installations vitales,infrastructures,infrastructures vitales,points sensibles,sites stratégiques,aéroport,aéroports,centrale électrique,centrale nucléaire,installations pétrolières,site gazier,complexe gazier,oléoduc,gazoduc,voie ferrée,train,trains,TGV,Thalys,métro,station de métro,gare,gares,port,ponts,pont,barrage hydraulique,mine d'or,site minier,transports en commun,établissements vitaux,édifices sensibles,installations économiques,rames de métro,établissements sensibles
civilians=supporters,supporteurs,match de football,rencontre de football,finale,spectateurs,badauds,riverains,usagers,voyageurs,paysans,cultivateurs,pêcheurs,éleveurs,orpailleurs,quartier résidentiel,quartiers résidentiels,quartiers d'habitation,maisons,habitations,rassemblement,manifestation,marathon,carnaval,défilé,fan-zone,écran géant,feu d'artifice,détenus,journalistes,humanitaires,civils,population,populations,foule,marché,marchés,marché de Noël,marché hebdomadaire,centre commercial,centres commerciaux,discothèque,boîte de nuit,bar,bars,café,cafés,restaurant,restaurants,terrasses,salle de concert,un concert,le concert,concerts,stade,école,écoles,lycée,université,hôpital,villageois,village,villages,lieux publics,lieu public,endroits publics,espaces publics,autobus,bus,car de transport,théâtre,passants,piétons,promenade,supermarché,festival,mariage,enterrement,camp de déplacés,camp de réfugiés,carnaval,commerces,rassemblements,lieux fréquentés,lieux de rassemblement,clubs échangistes,cabaret,quartier d'affaires,bal,feu d'artifice,passagers
`;

const SUPPORT = `
recruitment=nouvelles recrues,recrutement de jeunes,lavage de cerveau,machine à recruter,sergent recruteur,sergents recruteurs,mise en condition,recruter,recrutait,recrutaient,recruté,recrutés,recrutement,recruteur,recruteurs,enrôler,enrôlé,enrôlés,enrôlement,enrôlait,enrôlaient,endoctriner,endoctriné,endoctrinement,endoctrinait,embrigader,embrigadé,embrigadement,embrigadait,embrigadaient,embrigadés,mobiliser,rabatteur,rabatteurs,embrigadant,recrutant,filière de recrutement
travel=acheminement,acheminer,acheminé,acheminés,acheminait,acheminaient,acheminant,faire passer des combattants,facilitation du voyage,exfiltration,exfiltrer,convoyer,convoyait,convoyaient,filière d'acheminement,filières d'acheminement,départs vers la Syrie,départ de candidats,transport de combattants,aidaient des candidats,aidait des candidats
financing=financement,financer,finançait,finançaient,financé,financés,finançant,collecte de fonds,collecter des fonds,collectait des fonds,collectaient des fonds,collecté des fonds,levée de fonds,lever des fonds,transferts d'argent,transfert d'argent,transfert de fonds,transferts de fonds,transférer des fonds,transféré des fonds,transférait de l'argent,envoi d'argent,envoyé de l'argent,envoyaient de l'argent,envoyait de l'argent,envoyer de l'argent,envoyé des fonds,blanchiment,blanchi,soutien financier,appui financier,aide financière,soutien logistique,appui logistique,aide logistique,soutien matériel,approvisionnement des,ravitaillement des,ravitailler,ravitaillait,ravitaillaient,hawala,mandats postaux,mandats cash,envoi de mandats,envois de mandats,dons collectés,cagnottes
virtual=propagande en ligne,propagande,apologie du terrorisme,apologie,incitation,incitait,incitaient,inciter,faisait l'apologie,faisaient l'apologie,diffusait de la propagande,diffusaient de la propagande,publiait des vidéos,publié des vidéos,mettait en ligne,messages de haine,promouvoir,promotion des idées,faisait la promotion,faisaient la promotion,prosélytisme,chaîne Telegram,chaînes Telegram,contenus extrémistes,contenus djihadistes,glorification,glorifiait,glorifier
personnel=s'enrôler,s'y enrôler,s'enrôlaient,s'enrôlait,s'est enrôlé,s'étaient enrôlés,s'engager dans les rangs,s'y battre,s'y rallier,grossir les rangs,gonfler les rangs,enrôlé dans les rangs,enrôlés dans les rangs,rallier,combattre aux côtés,combattre dans les rangs,combattu aux côtés,combattu dans les rangs,combattaient dans les rangs,combattait dans les rangs,rejoint les rangs,rejoint Daech,rejoint l'EI,rejoint le groupe,rejoint l'organisation,pour les rangs,aller combattre,partir combattre,partir se battre,aller se battre,faire le djihad,faire le jihad,partir au djihad,partir au jihad,gagner les rangs,intégrer les rangs,foyers de tension,zones de combat,zones de djihad,terres de djihad,zone syro-irakienne,zone irako-syrienne,territoire tenu par
`;

/** Verbs that say by themselves what somebody did for an organisation. */
const SUPPORT_VERBS: Readonly<Record<string, string>> = {
  recruitment:
    'recruter|enrôler|endoctriner|embrigader|gagner à la cause|gagner à leur cause|gagner à sa cause|gagner à la pensée|rallier à sa cause|rallier à leur cause|convertir à ses idées|convertir à leurs idées|attirer des jeunes|attirer de nouvelles recrues|grossir leurs rangs|sermonner des jeunes|laver le cerveau',
  travel: 'acheminer|exfiltrer|convoyer',
  financing:
    "financer|ravitailler|approvisionner|lever des fonds|collecter des fonds|collecter de l'argent|récolter de l'argent|récolter des fonds|réunir des fonds|recueillir des fonds|transférer de l'argent|transférer des fonds|envoyer de l'argent|verser de l'argent|virer de l'argent|expédier de l'argent|alimenter les caisses|remplir les caisses|renflouer les caisses",
  virtual: 'glorifier',
};

const LANDS =
  "l'Égypte|l'Egypte|le Sinaï|l'Iraq|la Syrie|l'Irak|la Libye|le Mali|la Somalie|l'Afghanistan|le Sahel|le Yémen|la Turquie|la zone|le califat|le théâtre syrien|Raqqa|Rakka|Mossoul|Idleb|Baghouz|Syrte|la ligne de front syrienne";
const IN_LANDS = 'en Syrie|en Irak|en Libye|en Somalie|en Afghanistan|au Mali|au Sahel|au Yémen|dans la zone';
const SIDES =
  "les rangs|Daech|Daesh|l'État islamique|l'Etat islamique|l'EI|le groupe|l'organisation|Al-Qaïda|Aqmi|le djihad|le jihad|les combattants|les djihadistes|les jihadistes|les maquis|le maquis|les camps|les foyers de tension|la branche|les terroristes|des groupes|un groupe|Boko Haram|le front";

/** "diffuser l'idéologie du groupe": spreading what an organisation says, and not any communiqué. */
const SPREADING = cross(
  'diffuser|diffusait|diffusaient|diffusé|diffusant|diffusion|relayer|relayait|relayaient|relayé|relayant|partager|partageait|partageaient|partagé|publier|publiait|publiaient|publié|propager|propageait|propageaient|propagé|répandre|répandait|répandaient',
  "l'idéologie|de l'idéologie|son idéologie|leur idéologie|les idées|des idées|les thèses|des thèses|la pensée|de la propagande|la propagande|sa propagande|des vidéos|les vidéos|de vidéos|des images|des contenus|de contenus|des messages de haine|des messages djihadistes|des messages extrémistes|des discours de haine|des appels au djihad|des appels au jihad|des appels au meurtre|des communiqués du groupe",
);

/** Going to an organisation or to where it fights, in all its wordings. */
const PERSONNEL = [
  cross('rejoindre|gagner', `${LANDS}|${SIDES}`),
  cross(
    'partir|se rendre|passer|aller|se rendre clandestinement|départ|partait|partaient|émigrer|combattre|combattu|en partance|leur départ|son départ|voyage',
    IN_LANDS,
  ),
  cross(
    'partir pour|départ pour|en partance pour|en route pour|en route vers|départ vers|partait pour|partaient pour|partir vers|embarquer pour|voyage vers|embarquait pour|embarquaient pour|leur départ vers|leur départ pour',
    LANDS,
  ),
].join('|');

/** Bringing others there. */
const TRAVEL = [
  cross(
    'organiser|organisait|organisaient|organisé|organisant|faciliter|facilitait|facilitaient|facilité|facilitant|préparer|préparait|financer|favoriser|favorisait|gérait',
    'le départ|le voyage|le passage|le transfert|leur départ|leur voyage|leur passage|son départ|son voyage|des départs|les départs|les voyages|des voyages|le déplacement|leur transfert|leurs voyages',
  ),
  cross(
    'envoyer|envoyait|envoyaient|envoyé|envoi|envoyant|expédier|expédiait|expédiaient|expédié|expédiant|dépêcher|acheminer|faire partir|recruter et envoyer|faire passer|faisait passer|faisaient passer',
    "de combattants|des combattants|de jeunes|des jeunes|de recrues|des recrues|de volontaires|des volontaires|des djihadistes|de djihadistes|des jihadistes|de jihadistes|des candidats|de candidats|des femmes|des adolescents|d'autres combattants",
  ),
  cross(
    'aider|aidé|aidait|aidaient|aidant',
    'des jeunes à partir|des candidats à partir|à partir|à rejoindre',
  ),
].join('|');

/** "fusil/s d'assaut" → "fusil d'assaut" and "fusils d'assaut". */
function bothNumbers(spelling: string): string[] {
  if (!spelling.includes('/')) return behindArticles(spelling);
  return [spelling.replace(/\/s/g, ''), ...behindArticles(spelling.replace(/\/s/g, 's'))];
}

const ARTICLES = ["d'", 'des ', 'les ', 'ses ', 'leurs ', 'plusieurs '];

/** "des armes blanches": with the words that would make a phrase of the bare noun, which says less. */
function behindArticles(spelling: string): string[] {
  const kind = spelling.startsWith('armes ') && !/ (?:et|saisies|à destination)$/.test(spelling);
  return kind ? [spelling, ...ARTICLES.map((article) => article + spelling)] : [spelling];
}

/** French words for weapons, things seized, targets and kinds of support. */
export const THINGS: readonly LexiconEntry[] = [
  ...itemEntries(ITEMS, bothNumbers),
  ...codedEntries('weapon', WEAPONS, bothNumbers),
  ...codedEntries('target', TARGETS, bothNumbers),
  ...Object.entries(SUPPORT_VERBS).flatMap(([code, list]) =>
    phrases(formsIn(list), { kind: 'support', code }),
  ),
  ...phrases(TRAVEL, { kind: 'support', code: 'travel' }),
  ...phrases(PERSONNEL, { kind: 'support', code: 'personnel' }),
  ...phrases(SPREADING, { kind: 'support', code: 'virtual' }),
  ...codedEntries('support', SUPPORT, bothNumbers),
];
