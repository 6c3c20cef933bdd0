import { cueEntries } from '../entries.ts';
import type { Cue, LexiconEntry } from '../lexicon.ts';

const CUES: Readonly<Record<Cue, string>> = {
  earlier_toll:
    'an earlier toll|earlier toll|earlier count|an initial toll|initial toll|initial count|previous toll|first toll|had earlier put the toll|had earlier put the number|earlier put the toll|earlier put the number|preliminary toll|initial reports put|earlier reports put',
  negation:
    'no|not|never|without|none|neither|nor|no one|nobody|did not|was not|were not|had not|has not|have not|denied that|yet to|failed to find|found no|cannot|no evidence of',
  plan: 'plan|plans|planned|planning|plot|plots|plotted|plotting|plotter|plotters|intended|intending|intend|intention|intent|preparing|prepared|prepare|preparation|preparations|aim of|aimed at|aiming|aimed to|with the aim of|wanted to|wants to|about to|seeking to|sought to|scheme|conspiracy|conspiring|conspired|targeting|set to|on the verge of|ready to|would-be|was to|were to|before they could|before he could|before launching|planned attack|planned attacks|imminent|potential|possible attacks|attack plans|terror plot|bomb plot|terror plots|days away from|hours away from|weeks away from|only days from|on the point of|on the brink of|within days of|determined to|discussed|discussing|talked about|talked of|had in mind|had their eye on|had its eye on|had his eye on|had their eyes on|set their sights on|set his sights on|in their sights|in his sights|eyeing|wanting to|wishing to|looking to|thinking of|scouting for|dreamed of|dreamt of|dreaming of|dreaming about|had plans for|one plan|contemplated|contemplating|readying|readied|gearing up|getting ready to|intent on|bent on|plotted out|began to think about|scouted|scouting|considered attacking|had chosen|meant to hit|meant to strike|meant to attack|had picked|had picked out|had staked out|staked out|staking out|cased|casing|had cased|had reconnoitred|reconnoitred|reconnoitering|had filmed|had photographed|list of targets|hit list|target list|drew up a list|had drawn up|spied out|spying on|kept watch on|keeping watch on|marked out|singled out|had settled on|settled on|had decided on|terrorist plot|terrorist plots|attack plot|vowed to|trained to|training to|being trained to|tasked with|ordered to|instructed to|had meant to|meant to|hoped to|hoping to|earmarked for|destined for|to be used in|intended for|reconnaissance of|surveillance of',
  failed:
    'attempted to storm|tried to storm|were repulsed|was repulsed|were beaten back|was beaten back|was thrown back|were thrown back|were driven back|was driven back|were repelled|was repelled|were fought off|was fought off|failed to explode|failed to detonate|did not explode|failed to go off|did not go off|misfired|botched|attempted attack|attempted bombing|failed attack|failed bombing|defused|was defused',
  doubt:
    'whether|not clear|unclear|not known|did not say whether|not say if|no indication that|no sign of|no evidence that|no evidence of|ruled out',
  hypothetical:
    'allowing|allows|permitting|permits|provides for|if|could|would|might|may|should|unless|hypothetical|scenario|fears of|fear of|risk of|threat of|threats of|possibility of|likely to|in case of|prospect of|warned of|warned that|warning of|warns of|alert for|potential for|concerns about',
  joint:
    'joint operation|joint operations|jointly|in cooperation with|in co-operation with|in coordination with|in co-ordination with|in collaboration with|in partnership with|joint effort|joint raid|joint investigation|coordinated with|co-ordinated with|simultaneously with|with help from|with the help of|thanks to information from|tip-off from|tip from|intelligence provided by|information provided by|intelligence from|information from|collaborated with|in conjunction with|acting on a tip from|counterpart|counterparts|tip-off by|a tip by|alerted by|information supplied by|information shared by|intelligence supplied by|intelligence shared by|thanks to intelligence from|thanks to a tip from|after a tip-off from|following information from|assisted by|with assistance from|with the assistance of',
  background:
    'latest in a string|latest in a series|in recent years|years ago|year ago|months ago|a year since|years since|in previous years|previously|in the past|past years|anniversary|a decade ago|the previous year|a year earlier|years earlier|months earlier|weeks earlier|a year after|earlier this year|last year|back in|in the wake of|historically|since then|former|over the past|in the late|in the early|a year before|one year on|rocked|carried out in',
  further: 'another|further|additional|new arrests|a second|a third|more people|other suspects|others|also',
  separate:
    'the second incident|the third incident|the fourth incident|a third incident|second incident|third incident|the second attack took|the third attack took|another raid|another attack|another bombing|another blast|another explosion|another shooting|another incident|another ambush|another clash|another IBO|a second incident|a separate incident|a separate attack|in a similar incident|in a similar attack|separately|in a separate|separate operation|separate operations|meanwhile|elsewhere|in another operation|in a second operation|another operation|a separate',
  total:
    'total of|in total|bringing the total|bringing to|brings to|bringing the number|brings the number|so far|altogether|all told|in all|now stands at|stood at|stands now at|has reached|had reached|revised down to|revised up to|revised to|down to|put at|lowered to|corrected to|tops|topped|passed|has passed|mounted to|mounts to|went up to|goes up to|rises to|rose to|risen to|climbs to|climbed to|stands at|reached|jumps to|now in detention|now in custody|running total|tally|to date|overall|raising the number|raising to|number of arrests|number of people arrested|number of detainees|toll',
  because_of:
    'over|in connection with|suspected of|suspected of involvement in|accused of|on suspicion of|linked to the|involved in|involvement in|responsible for|behind|after|following|sought over|wanted for|wanted over|for their part in|for his part in|for her part in|in relation to|related to the|linked to|for his role in|for their role in|blamed for|in response to|investigating|investigation into|probe into|hunt for|search for|days after|hours after|charged with|convicted of|sentenced for|guilty of|trial of|jailed for|in the wake of|suspects in',
  return:
    'returned from Syria|returning from Syria|returned from Iraq|returning from Iraq|returned from fighting|returning from the battlefield|returned from Libya|returning from Libya|returned from Turkey|returnee|returnees|coming back|returned home|return home|returning home|on his return|on their return|on her return|upon his return|upon their return|upon return|came back from Syria|back from Syria|back from Iraq|deported from Turkey|extradited from Turkey|expelled from Turkey|repatriated|repatriation|back home from Syria|stepped foot on|arriving from Turkey|arrived from Turkey|flew back|flown back|returning fighters|return from Syria|back to Morocco|arrived from Syria|from the Roj camp|from the al-Hol camp|from the Al-Hol camp|from the al-Roj camp|from Roj camp|from al-Hol camp|from Al-Hol camp|from al-Roj camp|from the camps in Syria|from camps in Syria|from the camps in northeast Syria|from camps in northeast Syria|from camps in north-east Syria|from camps in northeastern Syria|from camps in north-eastern Syria|from Kurdish-run camps|from Syrian camps|from detention camps in Syria|from camps for families of fighters|out of the Roj camp|out of the al-Hol camp|out of the Al-Hol camp|out of the al-Roj camp|out of Roj camp|out of al-Hol camp|out of Al-Hol camp|out of al-Roj camp|out of the camps in Syria|out of camps in Syria|out of the camps in northeast Syria|out of camps in northeast Syria|out of camps in north-east Syria|out of camps in northeastern Syria|out of camps in north-eastern Syria|out of Kurdish-run camps|out of Syrian camps|out of detention camps in Syria|out of camps for families of fighters',
  discovery: 'discovered|found|came across|bodies|body|discovered dead|found dead|were found|was found',
  definite:
    'the suspects|the detainees|those arrested|those detained|the arrested|the arrests|the operation|the bust|the raid|the raids|the cell|the group|the network|the attack|the attackers|the bombing|the explosion|the blast|the assault|the shooting|the incident|the victims|the assailants|the assailant|the attacker|the bomber|the gunman|the gunmen|the men|the women|the pair|the trio|the detained|the four|the three|the two|the five|the six|the plot|they|he|she|the suspect|the man|the woman|the ring',
  vague:
    'newly recruited|freshly recruited|locally recruited|newly trained|several|many|numerous|various|a number of|a string of|a series of|a handful of|a few|multiple|countless|tens of|most',
  say: 'said|says|told|stated|added|declared|confirmed|reported|explained|noted|indicated|revealed|according|reports|reveals|specified|pointed out|tweeted|insisted|testified|acknowledged|claims that|claimed to have|claims to have|claimed that|claimed its|claimed their|described|say|saying|wrote',
  according: 'according to|as reported by|quoted by|citing|quoting',
  announce: 'announced|announces|announce|unveiled|announcing',
  alleged:
    'alleged|allegedly|reportedly|purportedly|apparently|believed to|believes|is thought to|are thought to|suspects that|is said to|are said to|was reported to|were reported to|supposedly|unconfirmed|might have|may have',
  deny: 'debunked|debunks|debunking|rubbished|rubbishes|refutes|described as false|describes as false|dismissed as false|dismisses|dismissing|dispelled|discounted|quashed rumours|poured cold water on|denied|denies|deny|dismissed|rejected|refuted|disputed|denying|rejects|no truth in',
  custody:
    'handed to|buried in|treated in|sent to|flown to|taken to|transferred to|remanded|held in|prison in|jail in|headquarters in|brought to|handed over to',
  terror:
    'grounds of state security|national security grounds|threat to national security|threat to public order|threat to state security|danger to national security|hate preacher|hate preachers|reasons of state security|reasons of national security|terrorism|terrorist|terrorists|terror|counter-terrorism|counterterrorism|counter-terror|counterterror|anti-terror|anti-terrorism|antiterrorism|anti-terrorist|jihadism|jihadist|jihadists|jihadi|jihad|islamist|islamists|extremism|extremist|extremists|radicalisation|radicalization|radicalised|radicalized|antiterror|terror suspect|terror suspects|jihadis|Islamist|Islamists|takfiri|takfiris|takfirist|far-right',
  drill:
    'the film,|new film|new thriller|this film|film, in which|at the cinema|in cinemas|filmmaker|film director|box-office hit|directorial|web series|the screenplay|short film|chess|midfielder|striker|goalkeeper|quarter-final|semi-final|penalty shootout|penalty shoot-out|wickets|simulated|simulation|mock attack|mock assault|mock terrorist attack|training exercise|a drill|the drill|drills|security exercise|counter-terrorism exercise|counterterrorism exercise|anti-terror exercise|exercise scenario|in the exercise|during the exercise|as part of an exercise|dress rehearsal|role-play|role play|novel|thriller|TV series|television series|season of|third season|second season|first season|the series|miniseries|box-office|blockbuster|in the film|the film tells|the film opens|the movie|the play tells|screenplay|fictional|fiction|video game|the book recounts|the book tells|the memoir|his memoirs|her memoirs|documentary recalls|documentary recounts|crime drama|the plot of the|the novel|his novel|her novel|the film follows|the series follows|season one|season two|season three|drama series|work of fiction|mock attacks|an exercise|drill simulating|live exercise|playing the dead|played the dead|feature film|box office',
  crime:
    'Camorra|mafia|Mafia|Ndrangheta|Cosa Nostra|yakuza|triad|drug trafficking|drug dealing|drug dealers|drug charges|drug gang|drug gangs|drug cartel|drug cartels|cartel|drug ring|drug smuggling|narcotics|cocaine|heroin|poachers|poaching|row over a woman|over a woman|ex-girlfriend|ex-boyfriend|ex-wife|ex-husband|estranged wife|estranged husband|girlfriend|love affair|custody dispute|road rage|drunken|brawl|pub brawl|bar fight|inheritance dispute|carjacking|carjackers|muggers|mugging|vendetta|blood feud|honour killing|honor killing|ritual killing|cultists|rival cult|county lines|loan sharks|moneylender|extramarital|bank robbers|debt collectors|robbery|robbers|armed robbery|burglary|burglars|theft|car thieves|cattle rustlers|cattle rustling|cattle thieves|people smuggling ring|human trafficking|sex trafficking|prostitution|counterfeit goods|tax evasion|fraud|fraudsters|embezzlement|bribery|domestic dispute|domestic violence|family dispute|family feud|land dispute|jealousy|love triangle|gang war|gang feud|rival gangs|turf war|turf wars|gangland|settling of scores|football hooligans|hooligans|illegal gold mining|illegal fishing|bank heist|heist|jewel thieves',
  mishap:
    'petrol tanker|fuel tanker|gas explosion|gas tank|cooking gas|boiler|kerosene|short circuit|transformer|building collapse|mine collapse|plunged into|veered off|head-on collision|collision|lightning|electrocuted|mudslides|dengue|malaria|lassa fever|firecracker|firecrackers|tyre burst|stampeded|virus|viruses|outbreak|disease|diseases|illness|infection|infections|infected|flu|swine flu|bird flu|avian flu|influenza|cholera|ebola|epidemic|pandemic|vaccine|vaccination|vaccinated|patients|quarantine|symptoms|fever|diarrhoea|measles|polio|salmonella|earthquake|quake|tsunami|flood|floods|flooding|landslide|mudslide|storm|hurricane|typhoon|cyclone|tornado|heatwave|drought|crash|crashed|collided|derailed|accident|accidents|accidental|accidentally|stampede|gas leak|gas bottle|gas cylinder|fireworks|food poisoning|contaminated|capsized|drowned|collapsed building|avalanche|wildfire|wildfires|overdose|heart attack|heart attacks|cancer|malnutrition|starvation',
  obituary:
    'killed in clashes|killed fighting|killed in combat|died fighting|killed in an airstrike|killed in an air strike|killed in a drone strike|killed in a US strike|killed in Syria|killed in Iraq|killed in Afghanistan|died in Syria|died in Iraq',
};

const LINKS: Readonly<Record<string, string>> = {
  linked:
    'blamed|blames|blamed on|attributed to|pinned on|remnants of|linked to|links to|link to|links with|linked with|affiliated to|affiliated with|-affiliated|affiliated|ties to|ties with|tied to|belonging to|belongs to|belong to|belonged to|member of|members of|connected to|connections to|connection to|loyal to|on behalf of|part of|associated with|allied to|-linked|-backed|backed by|operatives of|operative of|fighters of|commanders of|relations with|joined|fought for|fighting for|fought with|fighting with|had fought with|fought under|fought alongside|militants of|militant of|militants from|commander of|cell of|cells of',
  'linked.directed':
    'on orders from|on the orders of|under orders from|ordered by|directed by|instructions from|under the direction of|on instructions from|commissioned by|masterminded by|at the behest of',
  'linked.guided':
    'guided by|guidance from|coached by|advice from|remotely guided|remote-controlled|under the guidance of',
  'linked.in_contact':
    'in contact with|in touch with|contacts with|contact with|communicating with|communicated with|corresponded with|coordination with|coordinating with|in coordination with members|established contact with|connected with members of',
  'linked.funded':
    'funded by|financed by|received money from|received funds from|received funding from|money from|funding from',
  inspired:
    'inspired by|-inspired|pro-|supporters of|supporter of|supports|support for|supporting|sympathisers of|sympathiser of|sympathizers of|sympathizer of|followers of|sympathetic to|sympathies for|sympathy for|adherents of|adhered to|adherence to|ideology of|ideology|adopted the ideology|embraced the ideas|radicalised by|radicalized by|radicalised through|self-radicalised|self-radicalized|propaganda|imbued with|influenced by|admirers of|followed|embraced|supporters|sympathisers|sympathizers|support|radicalised online|radicalized online|had taken to',
  pledged:
    'pledged allegiance|pledging allegiance|pledge allegiance|swore allegiance|sworn allegiance|swearing allegiance|oath of allegiance|pledge of allegiance|pledged loyalty|allegiance to|in the name of|done it for|acted for|swore loyalty|swore an oath|oath of loyalty|bayah|declared allegiance|declared their allegiance|pledged their allegiance|pledged his allegiance|sworn loyalty|vowed allegiance|claimed allegiance',
};

const MODES: Readonly<Record<string, string>> = {
  lone: 'lone wolf|lone wolves|lone attacker|lone actor|acted alone|acting alone|lone gunman|lone-wolf|lone assailant',
  deployed:
    'sent by the group|dispatched by|sent from Syria|sent from abroad|infiltrated from|deployed by|sent by Islamic State|sent by ISIS',
};

const OFFICIALS: Readonly<Record<string, string>> = {
  security_service:
    'police chief|police spokesman|police spokeswoman|police spokesperson|counter-terror chief|intelligence chief|head of intelligence|spokesman of the police|army spokesman|military spokesman|army chief|police commissioner|commissioner|director of the BCIJ|head of the BCIJ|BCIJ Director|BCIJ chief|general|colonel|national police chief|head of the counter-terrorism unit|spokesman for the police|security spokesman|Sr. Comr.|Insp. Gen.|Brig. Gen.|Brigadier General|Lieutenant General|Major General',
  government:
    'interior minister|Interior Minister|prime minister|Prime Minister|President|governor|mayor|minister|government spokesman|spokesman for the government|foreign minister|defence minister|defense minister|state governor|provincial governor|regional governor',
  court:
    'prosecutor|chief prosecutor|public prosecutor|attorney general|federal prosecutor|investigating judge|judge|spokesman for the prosecutor',
  defence: 'lawyer|attorney|defence lawyer|defense lawyer|counsel',
  expert: 'analyst|researcher|expert|professor|scholar|associate fellow|senior fellow|specialist',
};

/** English cue words. */
export const CUE_WORDS: readonly LexiconEntry[] = cueEntries({
  cues: CUES,
  links: LINKS,
  modes: MODES,
  officials: OFFICIALS,
});
