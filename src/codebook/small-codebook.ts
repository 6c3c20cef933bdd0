/** A codebook with one of each thing, for tests to read and to break. */
export const SMALL_CODEBOOK = `# a comment
codebook: harbour-watch
title: Harbour watch
version: "0.3.0"
about: Ships and what befell them.

record_types:
  event:
    title: Event
    definition: Something that befell a ship.
    key: type
    variables:
      type:
        definition: What befell it.
        type: category
        taxonomy: mishap
      crew:
        definition: People on board.
        type: count
      lost:
        definition: People lost.
        type: count
      depth:
        definition: Depth in metres.
        type: number
      left:
        definition: When it left.
        type: date
      season:
        definition: When it was seen at all.
        type: period
      cargo:
        definition: What it carried, and how it was stowed.
        type: category
        cardinality: several
        taxonomy: cargo
        roles: [deck, hold]
      place:
        definition: Where.
        type: place
        cardinality: several
        roles: [operation, transit]
      owner:
        definition: Whose it was.
        type: actor
        taxonomy: owner
      verdict:
        definition: What the inquiry found.
        type: legal_status
        cardinality: several
        taxonomy: verdict
      inclusion:
        definition: In or out.
        type: inclusion
      note:
        definition: Anything else.
        type: text
    checks:
      - { check: lost <= crew, message: More people are lost than were on board. }
      - { check: depth < 12000, message: No sea is so deep. }
      - { check: left <= season, message: It left after it was last seen. }
    roll_ups:
      by_weather:
        title: Weather
        definition: Storm and ice.
        variable: type
        codes: [storm, ice]

taxonomies:
  mishap:
    title: Mishap
    definition: What befell it.
    categories:
      storm: { definition: Wind and waves., example: A gale took the mast., nearest: none }
      storm.lightning: { definition: Struck., example: The mast burnt., nearest: none }
      ice: { definition: Ice., example: It froze in., nearest: { gtd: null, acled: Other, ucdp: null } }
      collision: { definition: Another ship., example: They met in fog., nearest: none }
  cargo:
    title: Cargo
    definition: By kind.
    categories:
      grain: { definition: Grain., example: Forty tons of rye., nearest: none }
      timber: { definition: Timber., example: Pit props., nearest: none }
  owner:
    title: Owner
    definition: Known houses.
    open: true
    keys: names
    categories:
      Hansen & Sons: { definition: A house., example: The Hansen barque., aliases: [Hansen] }
      other: { title: Other owner, definition: Any other., example: A widow in the port. }
  verdict:
    title: Verdict
    definition: What was found.
    categories:
      cleared: { definition: No fault., example: The master was cleared. }

inclusion:
  event:
    - id: at_sea
      kind: criterion
      rule: It happened at sea.
      evidence_against: It was in dock.

missing_values:
  not_coded: { title: Not coded, definition: Nobody has looked. }
  not_reported: { title: Not reported, definition: The log is silent. }
  unknown: { title: Unknown, definition: The log says that nobody knows. }
  not_applicable: { title: Not applicable, definition: It makes no sense here. }
  withheld: { title: Withheld, definition: Kept back. }

settle:
  asserters:
    - { class: court, definition: The inquiry. }
    - { class: government, definition: The harbour office. }
    - { class: security_service, definition: The coast guard. }
    - { class: ngo, definition: The lifeboat society. }
    - { class: expert, definition: Pilots. }
    - { class: dataset, definition: Registers. }
    - { class: media, definition: Papers. }
    - { class: defence, definition: The master. }
    - { class: armed_group, definition: Pirates. }
    - { class: other, definition: Anybody. }
  publishers: [Harbour Gazette]

link: { accept: 0.9, review: 0.5 }
`;

/** The same with one passage put in another's place. */
export function smallCodebookWith(passage: string, replacement: string): string {
  if (!SMALL_CODEBOOK.includes(passage)) throw new Error(`the small codebook has no passage ${passage}`);
  return SMALL_CODEBOOK.replace(passage, replacement);
}
