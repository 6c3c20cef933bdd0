import { codedEntries, itemEntries } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

/** \`weapon code|item=spelling,spelling\`, \`-\` for things that are no weapon. */
const ITEMS = `
firearms|handguns=handgun,handguns,pistol,pistols,revolver,revolvers,service pistol,service weapon,side arms,sidearm
firearms|automatic pistols=automatic pistol,automatic pistols
firearms|rifles=rifle,rifles,M16,M16s,M-16 rifle,M-16 rifles,M16 rifle,M16 rifles,AR-15,G3 rifle,G3 rifles,carbine,carbines,semi-automatic rifle,semi-automatic rifles,bolt-action rifle,assault rifle,assault rifles,hunting rifle,hunting rifles,sniper rifle,sniper rifles,automatic rifle,automatic rifles
firearms|Kalashnikovs=Kalashnikov,Kalashnikovs,AK-47,AK-47s,Kalashnikov rifle,Kalashnikov rifles,AK-47 rifle,AK-47 rifles
firearms|submachine guns=submachine gun,submachine guns,sub-machine gun,sub-machine guns
firearms|machine guns=machine gun,machine guns,machine-gun,machine-guns,anti-aircraft gun,anti-aircraft guns,heavy machine gun,heavy machine guns
firearms|shotguns=shotgun,shotguns
firearms|firearms=firearm,locally made guns,locally made pistols,fabricated guns,homemade guns,firearms,gun,guns,small arms,long guns
firearms|weapons=automatic weapons,automatic weapon,heavy weapons
explosives|rocket launchers=rocket launcher,rocket launchers,grenade launcher,grenade launchers,RPG,RPGs,rocket-propelled grenades,rocket-propelled grenade
explosives|rockets=rocket,rockets,mortar,mortars,mortar shells,shells,missile,missiles
explosives|grenades=grenade,grenades,hand grenade,hand grenades
explosives|explosives=explosives,explosive,explosive material,explosive materials,gelignite,sticks of gelignite,sticks of TNT,TNT,TATP,blasting caps,blasting cap,detonating cord,gelatin sticks,PETN,RDX,explosive charge,explosive charges,dynamite,C-4,Semtex,sticks of dynamite,plastic explosives,plastic explosive
explosives|explosive devices=explosive device,explosive devices,improvised explosive device,improvised explosive devices,IED,IEDs,bomb,bombs,pipe bomb,pipe bombs,homemade bomb,homemade bombs,home-made bomb,home-made bombs,homemade explosives,homemade explosive,home-made explosives,home-made devices,homemade devices,crude bomb,crude bombs,pressure cooker bomb,pressure cooker bombs,unexploded device,unexploded devices,nail bomb,nail bombs,parcel bomb,parcel bombs,magnetic bomb,magnetic bombs,roadside bomb,roadside bombs,car bomb,car bombs,truck bomb,land mine,land mines,landmine,landmines,mines,remotely controlled bombs,petrol bomb,petrol bombs,Molotov cocktails
explosives|suicide belts=suicide jacket,suicide jackets,explosive jacket,suicide belt,suicide belts,suicide vest,suicide vests,suicide jackets,suicide harness,explosive belt,explosive belts,explosive vest,explosive vests,bomb vest
explosives|detonators=detonator,detonators,fuse,fuses,triggers
explosives|explosive precursors=bomb-making materials,bomb-making material,bomb-making equipment,chemical precursors,explosive precursors,ammonium nitrate,acetone,hydrogen peroxide,fertiliser,fertilizer,chemicals used to make explosives,pressure cookers,pressure cooker,materials used to make explosives,explosives precursors,gas cylinders,gas cylinder,gas canisters,gas bottles,batteries,timers,timer,electrical wire,wires,nails,ball bearings,sulphuric acid,sulphur,nitric acid,fuel cans,black powder,gunpowder,electric wire,electric wires,electrical wires,electric cable,electric cables,wiring,switches,circuit board,circuit boards,aluminium powder,nitromethane,gas bottle,gas canister,bolts,screws,steel pellets,fertilisers,remote controls,cans of petrol,jerrycans,jerry cans
chemical|chemicals=chemicals,toxic substances,toxic substance,poison,poisons,ricin,cyanide,sarin,chlorine,suspicious chemical products,chemical products,white powder,suspicious powder,grey powder
ammunition|ammunition=ammunition,live bullets,assorted ammunition,7.62mm rounds,rounds of 7.62mm,belts of ammunition,boxes of ammunition,ammunition boxes,rounds of ammunition,rounds,cartridges,cartridge,bullets,live ammunition,magazines,rounds or ammunition,live rounds,shells of ammunition,clips,magazine,bullet,rounds of live ammunition,live cartridges,pistol rounds,rifle rounds
bladed|bladed weapons=bladed weapon,bladed weapons,edged weapons,sharp weapons,blades,white weapons
bladed|knives=knife,knives,dagger,daggers,butcher's knife,kitchen knife,large knives
bladed|machetes=machete,cutlass,cutlasses,parang,parangs,machetes
bladed|swords=sword,swords,sabres
bladed|axes=axe,axes,hatchet,hatchets,cleaver,cleavers
other|handcuffs=handcuffs,plastic handcuffs,plastic ties
other|batons=baton,brass knuckles,knuckledusters,pepper spray,batons,electric batons,electric baton,stun guns,stun gun,truncheons,clubs,sticks
other|tear gas=tear gas,tear gas canisters,tear-gas bombs,tear gas grenades,tear-gas grenades
other|bows=bow,bows,crossbow,crossbows
other|arrows=arrow,arrows
other|harpoons=harpoon,harpoons
other|airguns=air gun,air guns,air rifle,air rifles
-|weapons=arms,arms cache,weapons cache,cache of weapons,cache of arms,weapons
-|drones=drone,drones
-|equipment=military equipment,equipment,technical equipment,camping equipment,laboratory equipment,supplies,medical supplies,food,foodstuffs,medicine,medicines,tents,fuel,clothing,tools,ladders,backpacks,rucksacks,rucksack,backpack,sacks of grain,sacks of rice,sacks of flour,bags of rice,medical kit,first-aid kits,shovels,ropes,suitcase,suitcases,collection boxes,donation boxes,money boxes
-|fireworks=fireworks,illegal fireworks,heavy fireworks
-|electronic devices=electronic devices,electronic equipment,electronics,digital material,digital materials,digital data,digital devices,digital media,digital equipment,digital documents,electronic material,games console,games consoles,game console,game consoles,hardware wallet,hardware wallets,crypto wallets,microphones,webcams
-|mobile phones=mobile phone,mobile phones,cell phones,cellphone,cellphones,phones,telephones,smartphones,SIM cards,sim cards,phone,smartphone,SIM card,handsets,telephone
-|computers=computer,computers,laptop,laptops,laptop computers,tablets,computer equipment,tablet,tablet computer,tablet computers,desktop computer,servers
-|hard drives=hard drives,hard drive,hard disks,USB sticks,USB drives,flash drives,memory cards,external drives,storage devices,hard disk,USB stick,USB drive,USB key,USB keys,memory card,flash drive,discs,CDs,DVDs,cassettes,audio cassettes,audio tapes,video tapes,videotapes,videocassettes,tapes
-|documents=documents,letter,receipts,bank statements,cheque books,chequebooks,travel tickets,ledgers,ledger,sketch,map,drawings,business cards,credit cards,seals,stamps,notebooks,exercise books,plans,forged documents,false documents,identity papers,handwritten notes,manuals,bomb-making manuals,bomb-making manual,papers,notebooks,books,literature,identity cards,identity card,ID cards,forged identity papers,forged papers,false papers,travel documents,handwritten note,manual,notebook,letters,diary,maps,sketches,plans of buildings,bank cards,driving licences,training manuals,notes,bank books,bankbooks,passbooks,account books,accounts books,cheques,birth certificates,residence permits,rental contract,floor plans,blueprints,tickets,plane tickets,wills,will
-|passports=passport,passports,false passports,forged passports
-|license plates=number plates,licence plates,license plates,number plate,licence plate
-|flags=flag,headbands,flags,black flag,small black flag,black flags,ISIS flag,banner,banners,ISIS flags
-|propaganda material=propaganda material,propaganda materials,propaganda,jihadist propaganda,extremist literature,leaflets,propaganda videos,videos,jihadist material,extremist material,extremist books,jihadi literature,jihadist literature,recordings,propaganda leaflets,pamphlets,extremist publications
-|military uniforms=military uniforms,military uniform,military clothing,paramilitary outfits,paramilitary uniforms,camouflage uniforms,fatigues,military fatigues,uniforms,military trousers,combat clothing,police uniforms,army uniforms,police uniform,army uniform
-|bulletproof vests=bullet-proof vests,bullet-proof vest,ballistic vests,ballistic vest,tactical vests,tactical vest,helmets,helmet,gas masks,bulletproof vest,bulletproof vests,body armour,body armor,flak jackets,balaclavas,night-vision goggles,night vision goggles,binoculars
-|cash=cash,ringgit,pesos,baht,taka,afghanis,kronor,kroner,krona,francs,zlotys,crowns,birr,cedis,pounds sterling,Swiss francs,naira notes,local currency,bank notes,gold coins,silver,money,banknotes,euros,dollars,dirhams,foreign currency,gold,rupiah,lira,dinars,dinars in cash,euros in cash,dollars in cash,dirhams in cash,rupees,pounds,naira,shillings,francs,CFA francs,riyals,lire,liras,roubles,rubles,US dollars,currency,jewellery
-|vehicles=cars,pickup trucks,pick-up trucks,motorcycles,motorbikes,motorcycle,vehicles,car,pickup,pickups,pickup truck,pick-up truck,lorry,lorries,trucks,van,vans,motorbike,scooter,scooters,boats,boat,canoe,canoes,rickshaw,off-road vehicles,four-wheel drive vehicles
-|drugs=cannabis,cocaine,heroin,drugs,hashish
-|communication equipment=GPS device,GPS,night-vision equipment,drone controllers,routers,router,modems,communication equipment,communications equipment,radios,walkie-talkies,satellite phones,radio sets,two-way radios,handheld radios,walkie-talkie,satellite phone,antennas,solar panels,generators,GPS devices,cameras,camera
`;

/** Words that say what hurts without naming a thing that is seized. */
const WEAPONS = `
explosives=suicide bomber,suicide bombers,bomb,car bomb,truck bomb,roadside bomb,explosive-laden,explosives-laden,blew up,improvised device,booby-trapped,detonated,suicide operation,suicide operations
firearms=opened fire,gunfire,gunned down,shot dead,shot,assault rifle,shooting,gunman,gunmen,automatic fire,armed with guns,sprayed with bullets
bladed=knife-wielding,beheaded,beheading,stabbed,stabbed to death,throat slit,slit the throat,slit their throats,cuts to the neck,hacked,machete-wielding,decapitated,stab wounds
vehicle=ploughed into,plowed into,rammed,drove into,drove a truck into,drove a van into,drove a car into,ramming
chemical=poison,poisoning,ricin,toxic gas
`;

const TARGETS = `
government=parliamentarians,lawmakers,minister,ministers,mayor,mayors,governors,judges,magistrates,prosecutors,courts,tax office,prefecture,royal palace,government offices,local officials,public figures,prominent personalities,prominent figures,prominent people,high-profile figures,political leaders,national figures,senior figures,key public figures,political figures,politicians,officials,senior officials,government officials,government buildings,government building,government institutions,state institutions,ministry,ministries,parliament,parliament building,embassy,embassies,consulate,diplomatic missions,diplomats,public institutions,courthouse,town hall,municipal building,presidential palace,prime minister,governor's office,party headquarters,the president,election officials,polling station,polling stations,government convoy,diplomatic premises
security_forces=police premises,security targets,security targets in,security service headquarters,security service headquarters and facilities,security officials,security forces,security service,security services,security personnel,security installations,security headquarters,security facilities,security posts,security post,checkpoint,checkpoints,members of the security forces,intelligence headquarters,intelligence agency,security patrol
security_forces.police=police,police station,police stations,police officers,police headquarters,police academy,gendarmerie post,gendarmerie barracks,police post,police checkpoint,police patrol,police convoy,police vehicle,police bus,policemen,police training centre,police personnel
security_forces.military=military,army,soldiers,troops,military base,military bases,army base,army camp,barracks,military barracks,military convoy,army convoy,military post,army post,army patrol,military patrol,army checkpoint,military checkpoint,military installations,military sites,peacekeepers,military personnel,naval base,military figures,key military,military academy,military camp,convoy,garrison,army outpost,military outpost,outpost
tourists=tourists,foreign tourists,tourist,hotel,hotels,tourist sites,tourist site,tourist resort,beach resort,resort,tourist attractions,beach hotel,tourist areas,tourism sites,holidaymakers,Western tourists,museum
religious=imam,imams,rabbi,rabbis,Jewish centre,Jewish community centre,kosher shop,kosher supermarket,Jewish institutions,Israeli team,Sikh temple,Hindu temple,mosques and imams,nuns,pilgrims,pilgrimage,church,churches,mosque,mosques,synagogue,synagogues,place of worship,places of worship,worshippers,cathedral,temple,shrine,Jewish community,Jews,Christians,clerics,religious figures,Sufi shrine,Jewish school,Jewish museum,Jewish sites,religious sites,monastery,priest,Shiites,Shia worshippers,Coptic church,Mass,Friday prayers
infrastructure=bank branches,bank branch,ferry terminal,power lines,power line,pylons,telecommunications mast,mobile phone masts,substation,substations,water plant,desalination plant,pumping station,fuel depot,tanker,oil tanker,cargo ship,border crossing,data centre,sensitive sites,vital sites,sensitive installations,vital installations,strategic sites,airport,airports,power plant,power stations,oil facilities,oil installations,gas plant,gas facility,pipeline,railway,train,trains,metro,metro station,underground station,railway station,train station,bus station,port,economic installations,infrastructure,bridge,oil field,dam,refinery,nuclear power plant,mine site,gold mine,transport network
civilians=supporters,football supporters,football fans,fans,football match,match,qualifier,cup final,concertgoers,commuters,shoppers,bystanders,passers-by,farmers,fishermen,herders,miners,residential area,residential areas,residential neighbourhood,residential neighbourhoods,neighbourhoods,pupils,worshippers at prayer,maternity ward,clinic,aid workers,journalists,parade,march,rally,Pride parade,procession,marathon,fair,funfair,fireworks display,civilians,crowd,market,markets,Christmas market,shopping centre,shopping centres,shopping mall,mall,nightclub,night club,nightclubs,bar,cafe,café,cafes,restaurant,restaurants,concert,concert hall,stadium,football stadium,school,schools,university,hospital,villagers,village,residents,passengers,public places,crowded places,bus,ferry,theatre,pedestrians,promenade,bus stop,bus stops,tram stop,tram,trams,square,supermarket,festival,wedding,funeral,camp for displaced people,carnival,music festival,New Year celebrations,students,aid convoy,foreigners
`;

const SUPPORT = `
recruitment=talent spotter,talent-spotter,enlister,radicaliser,radicalisers,radicalised inmates,radicalise,radicalize,brainwashing,brainwashed,indoctrinate,indoctrinated young,drumming up recruits,drummed up recruits,winning over,seeking recruits,sought recruits,enticing,enticed,talked into joining,persuading,persuaded young,recruiting ring,recruit fighters,recruit youths,recruit young people,recruited,recruiting,recruits fighters,recruitment,recruiter,recruiters,enlisting,enlist,enlisted,recruitment ring,recruitment network,recruitment cell,indoctrinating,indoctrination,indoctrinated,radicalising,radicalizing,radicalised others,luring,grooming
travel=facilitator,facilitators,travel agent for,smuggled recruits,smuggling recruits,route to Syria,smuggle recruits,getting fighters to,ferried recruits,sending fighters,send fighters,sent fighters,sending women,sending recruits,sending volunteers,sending young,send recruits,send young,sending jihadists,sending militants,facilitating travel,facilitate travel,facilitated travel,facilitating the travel,facilitate the travel,facilitated the travel,facilitating the departure,smuggling fighters,smuggle fighters,smuggled fighters,helping people travel,helped people travel,organising travel,organised travel,arranged travel,organising the departure,organised the departure,logistical support to travellers,travel facilitation,sending Moroccan recruits,ferrying fighters,transporting fighters
financing=financier,financiers,fund-raiser,fund-raisers,fundraiser,fundraisers,paymaster,paymasters,quartermaster,logistics supplier,logistics suppliers,supplier,suppliers,arms supplier,arms suppliers,money changer,bankroll,bankrolled,bankrolling,bankroller,funnelling cash,laundered money,crowdfunding,charity front,front charity,bitcoin donations,cryptocurrency donations,extortion,tax collector,tax collectors,financing,finance,financed,funding,funded,fundraising,raising funds,raised funds,raising money,raised money,sending money,sent money,transferring money,transferred money,money transfers,money laundering,laundering,terrorist financing,terror financing,financing terrorism,financial support,financing network,hawala,collected donations,collecting donations,donations,supplying equipment,supplied equipment,supplying weapons,provided material support,material support,logistical support,logistic support,logistics support,provided logistical
virtual=propagandist,propagandists,cyberjihadist,online recruiter,Facebook posts,posts on Facebook,tweets,tweeting,tweeted,retweeted,uploaded videos,uploading videos,shared videos,sharing videos,circulating videos,incitement to terrorism,online incitement,apologist,apologists,hailed the attack,praised the attack,praised attacks,applauded attacks,applauding attacks,applauded the attack,glorified,glorify,glorifying,glorification,extolling,preaching jihad,calls for jihad,calling for jihad,called for jihad,preached jihad,WhatsApp group,WhatsApp groups,YouTube channel,chat groups,jihadist material,jihadist videos,extremist videos,execution videos,beheading videos,propaganda,online propaganda,promotion of extremism,promoting extremism,glorifying terrorism,glorification of terrorism,apology for terrorism,praising,incitement,inciting,spreading,disseminating,dissemination,disseminated,publishing videos,posting videos,posted videos,online support,promoting the ideology,promoting the group,spread propaganda,promoting terrorism,extremist content,jihadist content,Telegram channel,Telegram channels,translated,edited videos
personnel=attending a training camp,attended a training camp,attending a terrorist training camp,attending terrorist training,received weapons training,weapons training in,served in the ranks,serving in the ranks,swelled the ranks,left for Syria,left for Iraq,left for Libya,went to Syria to fight,gone to Syria to fight,bound for Syria,bound for Iraq,bound for Libya,fought in Syria,fought in Iraq,fought in Libya,fought in Afghanistan,foreign terrorist fighter,belonging to a terrorist organisation,belonging to a terrorist group,membership of a terrorist organisation,membership of a terrorist group,member of a terrorist organisation,being a member of a terrorist organisation,travel to Syria,travelling to Syria,traveling to Syria,travel to Iraq,travelling to Iraq,traveling to Iraq,trying to join,attempting to join,attempted to join,tried to join,planning to join,planned to join,intended to join,intending to join,wanted to join,hoped to join,hoping to join,on their way to join,on his way to join,en route to Syria,seeking to join,about to join,way to Syria,way to join,leave for Syria,leaving for Syria,left to join,to fight with,to fight for,had fought,fought for,fought with,to join the group,travelled to Syria,traveled to Syria,preparing to travel,prepare to travel,joined the group,discussed leaving,fought in the ranks,membership of,membership in,being a member of,being members of,of belonging to,for belonging to,having joined,of joining,fighting in the ranks,underwent training,received training,trained in camps,training camp in Syria
`;

const cross = (...parts: string[]): string =>
  parts
    .map((part) => part.split('|'))
    .reduce((heads, tails) =>
      heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.replace(/ +/g, ' '))),
    )
    .join('|');

const ORGANISE =
  'organise|organised|organising|organize|organized|organizing|facilitate|facilitated|facilitating|arrange|arranged|arranging|pay for|paid for|paying for';
const TRAVELLERS =
  'fighters|recruits|volunteers|young people|young men|women|men|them|jihadists|militants|people|youths|combatants|girls|others';

/** What takes people to an organisation, in all its wordings. */
const TRAVEL = [
  cross(
    ORGANISE,
    '|the|their|his|her',
    'travel|trip|trips|departure|journey|passage|transfer|movement|travels',
  ),
  cross(
    'send|sent|sending|smuggle|smuggled|smuggling|ferry|ferrying|transport|transporting|dispatching',
    TRAVELLERS,
  ),
  cross('helped|helping|help', TRAVELLERS, 'travel|to travel|reach|to reach|leave|to leave'),
].join('|');

const JOIN =
  'try to|tries to|tried to|trying to|attempt to|attempted to|attempting to|plan to|plans to|planned to|planning to|intend to|intended to|intending to|wanted to|want to|hoped to|hoping to|seek to|sought to|seeking to|preparing to|prepared to|way to|about to|travelled to|traveled to|left to|leave to|set out to|order to|wish to|wished to';
const PERSONNEL = [
  cross(
    JOIN,
    'join|travel to Syria|travel to Iraq|fight|fight for|fight with|reach Syria|go to Syria|leave for Syria|enlist',
  ),
  cross(
    'travelling to|traveling to|leaving for|heading for|heading to|departing for',
    'Syria|Iraq|Libya|Somalia|Afghanistan|the Sahel',
  ),
].join('|');

/** Money or goods for an organisation. */
const FINANCING = [
  cross(
    'collect|collected|collecting|raise|raised|raising|send|sent|sending|transfer|transferred|transferring|move|moved|moving|channel|channelled|channelling|wire|wired|wiring|donate|donated|donating|funnel|funnelled|funnelling|smuggled|smuggling',
    '|the|large|small|large sums of|sums of',
    'money|funds|cash|donations|contributions',
  ),
  cross(
    'supply|supplied|supplying|provide|provided|providing|deliver|delivered|delivering|procure|procured|procuring',
    'food|supplies|money|funds|equipment|logistics|logistical support|material support|provisions|medicine|medicines|fuel|vehicles|uniforms|shelter',
  ),
  'to fund|helped fund|of transferring|of channelling|of funnelling|of wiring|fundraiser|fund-raising|zakat for|extortion for|levying taxes',
].join('|');

const FORGED = [
  cross(
    'supply|supplied|supplying|provide|provided|providing|procure|procured|procuring|make|making|made|forging|producing|selling|sold',
    'forged|false|fake|counterfeit|falsified',
    'papers|documents|passports|identity papers|identity documents|identity cards|travel documents|visas',
  ),
  'supplying travel documents|forging passports|forging travel documents|forging documents',
].join('|');

/** English words for weapons, things seized, targets and kinds of support. */
export const THINGS: readonly LexiconEntry[] = [
  ...itemEntries(ITEMS),
  ...codedEntries('weapon', WEAPONS),
  ...codedEntries('target', TARGETS),
  ...phrases(TRAVEL, { kind: 'support', code: 'travel' }),
  ...phrases(PERSONNEL, { kind: 'support', code: 'personnel' }),
  ...phrases(FINANCING, { kind: 'support', code: 'financing' }),
  ...phrases(FORGED, { kind: 'support', code: 'travel' }),
  ...codedEntries('support', SUPPORT),
];
