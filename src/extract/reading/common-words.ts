/**
 * Frequent words that names are seldom made of, beyond those of the lexicons, by language: for texts that have no case.
 * In French and Spanish such words are parts of names too often (Río, Pueblo, La Tour).
 */
const COMMON: Readonly<Record<string, string>> = {
  en: `noon midnight dawn dusk morning afternoon evening night day days week weeks month months year years hour hours minute
    minutes time times moment today tonight doubt word words way ways thing things part parts side place places area areas
    zone region sector neighborhood district intendancy department province municipality outskirts jungle forest mountain
    mountains hill hills river coast border road roads highway kilometer kilometers mile miles meter meters barrel barrels
    crude spill stretch oil pipeline vice won win wins lost lose price prices work works number numbers case cases fact facts
    reason reasons cause causes result results effect effects problem problems question answer point points end ends start
    beginning life lives death deaths body bodies blood head face hand hands foot feet eye eyes name names age news report
    reports source sources version versions text call calls letter letters note notes speech interview meeting meetings talks
    dialogue peace war truce law laws rule rules right rights power powers order orders plan plans policy program project
    budget economy money dollar dollars peso pesos cost costs trade market export exports import imports strike strikes march
    rally election elections vote votes voter campaign congress session bill debate reform crisis situation process effort
    efforts measure measures decision decisions agreement agreements accord treaty visit trip arrival departure return flight
    good bad new old young big small large great long short high low early late next last first second third other same
    different own such main several only just very much more most less least many few some any all both each every either
    neither never ever always often again soon now then there here where when why how what which who whom whose while since
    until because although though however therefore thus also too even still already yet once twice almost about around
    near far inside outside within without among between against toward towards upon during after before behind above below
    under over through across along off out up down back away apart together alone well ill ready able free full empty open
    closed safe sure true false possible likely unknown unidentified clear hard easy heavy light strong weak black white red
    green blue yellow gray grey dark got get gets gave give gives given took take takes taken went go goes gone came come
    comes made make makes did do does done knew know knows known saw see sees seen heard hear left leave leaves put puts set
    sets kept keep keeps held hold holds brought bring brings sent send sends found find finds told tell tells spoke speak
    speaks spoken thought think thinks felt feel fell fall falls fallen rose rise rises grew grow ran run runs stood stand
    stands sat sit lay lie lies led lead leads met meet meets paid pay pays read write wrote written bought buy sold sell
    built build began begin begins begun broke break breaks broken chose choose drew draw drove drive flew fly forgot forget
    sought seek shook shake shut slept sleep spent spend stole steal stolen swore swear taught teach threw throw understood
    understand wore wear wept must may might can could shall should will would let like need want use used try goals goal
    football team player season match coffee sugar cotton water food bread milk electricity light gas heat fire smoke rain
    storm earthquake shelter relief aid help rescue search damage damages loss losses injury injuries wound wounds shot shots
    bullet bullets gunfire subversive subversives subversion spokesman spokesmen spokesperson capital city`,
};

/** Words as they are written, small; none for a language without a list. */
export function commonWordsOf(language: string): readonly string[] {
  return (COMMON[language] ?? '').split(/\s+/).filter((word) => word !== '');
}
