import { deedEntries } from '../entries.ts';
import { cross, formsIn } from './act-forms.ts';

/** Verbs that tell with their object what was done for an organisation. */
export const DEEDS = deedEntries(
  {
    win: formsIn(
      'persuade|instil,instils,instilling,instilled|instill|preach,preaches,preaching,preached|inculcate|convince|entice|lure|groom|coax|brainwash|indoctrinate|urge|encourage|exhort|talk,talks,talked,talking|coach|proselytise|proselytize|win over,wins over,winning over,won over|draw in,draws in,drawing in,drew in|preach to|mobilise|mobilize|ensnare|manipulate|press|invite|summon|incite young,inciting young',
    ),
    seek: formsIn(
      'find,finds,finding,found|select|attract|pick,picks,picking,picked|sign up,signs up,signing up,signed up|enrol,enrols,enrolling,enrolled|seek,seeks,seeking,sought|look for|search for|scout for|vet,vets,vetting,vetted|gather|round up,rounding up|muster|identify|hire|train|prepare|raise|spot,spots,spotting,spotted|trawl for|hunt for',
    ),
    arrange: formsIn(
      'organise|organize|arrange|facilitate|ease|handle|coordinate|co-ordinate|oversee,oversees,overseeing,oversaw|pay for,pays for,paying for,paid for|cover|fund|finance|procure|obtain|secure|provide|supply|help with|assist with|manage|run,runs,running,ran|take care of,takes care of,taking care of,took care of|see to,saw to,seeing to|smooth|broker|forge|falsify|get hold of,got hold of|handed out|open|reserve|assist|enable|set up,sets up,setting up|in charge of',
    ),
    move: formsIn(
      'send,sends,sending,sent|smuggle|ferry|escort|dispatch|despatch|transport|channel,channels,channelling,channelled,channeling,channeled|funnel,funnels,funnelling,funnelled,funneling,funneled|guide|steer|shuttle|infiltrate|spirit,spirited,spiriting|export|flow of|passage of|movement of|departure of|help,helps,helping,helped|get,getting|facilitate|assist|transfer of|move,moves,moving|take,taking',
    ),
    gather: formsIn(
      'collect|raise|gather|solicit|send,sends,sending,sent|wire|transfer,transfers,transferring,transferred|channel,channels,channelling,channelled,channeling,channeled|funnel,funnels,funnelling,funnelled,funneling,funneled|launder|remit,remits,remitting,remitted|hand over|donate|move|deliver|pass on,passes on,passing on,passed on|pass,passes,passing,passed|forward|divert|pool|amass|smuggle|provide|contribute|pay,pays,paying,paid|give,gives,giving,gave,given|supply|appeal for|ask for|call for|whip round|scrape together|route|siphon|siphon off|generate|save|pocketed and sent|post|ship,ships,shipping,shipped|get,getting|collection of|transfer of|sending of|flow of|shipment of|remittance of|beg for|extort|levy|convert',
    ),
    supply: formsIn(
      'supply|provide|deliver|procure|furnish|ship,ships,shipping,shipped|send,sends,sending,sent|smuggle|bring,bringing|carry,carrying|hand over|pass,passes,passing,passed|forge|falsify|print|supplier of|suppliers of|supply of|delivery of|shipment of|equip with|export',
    ),
    spread: formsIn(
      'publish|post|share|upload|circulate|relay|repost|retweet|translate|produce|edit|run,runs,running,ran|administer|administrate|manage|moderate|feed,feeds,feeding,fed|create|make,makes,making,made|distribute|hand out|handed out|disseminate|spread,spreads,spreading|broadcast|forward|pass around|pass on,passes on,passing on,passed on|propagate|host|maintain|operate|author|write,writes,writing,wrote,written|put out|put online|stream|livestream|livestreamed|air|print|compile|design|subtitle|dub,dubs,dubbing,dubbed|set up,setting up|launch|open|promote|send out,sends out,sending out,sent out|dissemination of|distribution of|publication of|sharing of|spread of|posting of|tweet|flood',
    ),
    consume: formsIn(
      'consume|watch|view|download|read,reads,reading|listen to|study,studies,studying,studied|immerse himself in|immersed himself in|immersed in|steeped in|exposed to|exposure to|addicted to|fed on|feeding on|browse|follow|radicalised by|radicalized by|radicalised through|radicalized through|influenced by|consumption of|viewing of|store',
    ),
  },
  {
    recruits:
      'volunteers|volunteer|recruits|recruit|fighters|foreign fighters|candidates|would-be fighters|would-be jihadists|would-be jihadis|jihadists|jihadis|mujahideen|combatants|suicide bombers|young recruits|new recruits|aspiring jihadists|aspiring fighters|would-be recruits|would-be bombers|jihadi brides|foot soldiers|young men|young women|young people|youths',
    youths:
      'young people|young men|young women|young Muslims|young Moroccans|young Tunisians|young Britons|young Frenchmen|youths|youngsters|teenagers|teenager|teens|minors|schoolchildren|schoolboys|schoolgirls|pupils|students|adolescents|inmates|fellow inmates|fellow prisoners|followers|his followers|subscribers|acquaintances|classmates|jobless|unemployed|vulnerable|converts|others|sympathisers|sympathizers|internet users|new members',
    leaving: [
      cross(
        'to',
        'leave for|travel to|join|go to|go and fight|fight in|fight for|fight alongside|emigrate to|set out for|take up arms|enlist|depart for|wage jihad|migrate to|make for',
      ),
      cross(
        'into',
        'leaving for|travelling to|traveling to|joining|going to|fighting for|fighting in|emigrating to|taking up arms|enlisting|waging jihad',
      ),
      "extremist ideas|radical ideas|extremist ideology|jihadist ideology|its ideology|the group's ideology",
    ].join('|'),
    journey:
      'journey|journeys|trip|trips|travel|travels|passage|passages|departure|departures|crossing|crossings|flight|flights|tickets|plane tickets|air tickets|airline tickets|air fares|fares|bus tickets|safe house|safe houses|itinerary|itineraries|routes|route|smugglers|guides|visas|way to Syria|way to Iraq|way to Libya|way to Somalia|way to the Sahel|way there|border crossing|onward journey|onward travel|relocation|exit|logistics of the journey|move to Syria|stays in transit|contacts on the border',
    papers: cross(
      'false|forged|fake|counterfeit|bogus|stolen|falsified|doctored',
      'papers|passports|passport|documents|identity papers|identity cards|identity documents|ID cards|travel documents|visas|residence permits|IDs',
    ),
    money:
      'money|funds|cash|donations|donation|contributions|alms|zakat|sums|sum|large sums|small sums|euros|dollars|pounds|dirhams|dinars|riyals|rupees|rupiah|lira|krone|crowns|cryptocurrency|cryptocurrencies|bitcoin|bitcoins|payments|remittances|proceeds|profits|takings|commission|hawala transfers|jewellery|gold|savings|a levy|finance|financial aid|financial help|financial support|fees|instalments|ransom|ransoms|taxes|protection money|money orders|gift cards|prepaid cards|bank transfers',
    goods:
      'food|foodstuffs|provisions|supplies|fuel|medicine|medicines|medical supplies|rations|logistics|logistical support|logistic support|material support|equipment|gear|uniforms|night-vision goggles|satellite phones|SIM cards|drone parts|spare parts|groceries|livestock|shelter|hideouts|boots|tents|blankets',
    message:
      "videos|video|clips|propaganda|content|contents|leaflets|posts|messages|texts|speeches|sermons|lectures|nasheeds|chants|anthems|recordings|audio|audio messages|manuals|guides|instructions|tutorials|manifestos|manifesto|magazines|magazine|newsletter|images|pictures|photos|photographs|memes|footage|statements of the group|communiqués|material|materials|jihadist material|extremist material|channels|channel|Telegram channel|Telegram channels|chat group|chat groups|groups|pages|page|accounts|account|Facebook page|Facebook pages|Facebook account|Instagram account|TikTok account|website|websites|blog|blogs|forum|forums|podcast|group's message|ideology|ideas|radical ideas|extremist ideas|hate|hatred|hate speech|literature|books|booklets|pamphlets|calls for attacks|calls for jihad|calls to jihad|threats|songs|beheadings|execution footage|banners|stickers|the group's ideology|a network of accounts|bots",
  },
);
