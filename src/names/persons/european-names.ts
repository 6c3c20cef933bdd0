/** Given names of European languages that many bear, folded. Written down for this project from common knowledge. */
export const EUROPEAN_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven andrew paul joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond alexander patrick jack dennis jerry
  peter simon adam harry oliver mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa
  margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura
  helen sharon cynthia kathleen amy angela anna emma nicole samantha katherine christine catherine janet maria julie jane
  jean pierre michel andre philippe alain bernard jacques daniel francois christian patrick nicolas laurent julien sebastien
  olivier guillaume thierry stephane pascal vincent antoine maxime mathieu benoit gilles luc louis henri marcel rene yves
  sylvie nathalie isabelle catherine francoise valerie monique sophie sandrine celine aurelie camille julie marie claire
  elodie virginie veronique brigitte jeanne
  antonio jose manuel francisco juan javier carlos jesus alejandro miguel rafael pablo pedro angel sergio fernando jorge
  luis alberto alvaro diego adrian raul enrique ramon vicente ivan ruben oscar andres joaquin santiago eduardo victor
  roberto jaime ignacio ricardo salvador emilio hector guillermo gonzalo nestor rodrigo mariano tomas agustin felipe
  julio ernesto gabriel hugo mario alfredo gustavo cesar armando marcos carmen josefa isabel dolores pilar teresa ana
  francisca cristina antonia mercedes lucia rosario concepcion elena marta beatriz paula raquel manuela juana silvia
  patricia montserrat rocio alicia sonia yolanda alejandra gloria olga blanca julia clara nora ines
  giuseppe giovanni marco andrea luca hans klaus jurgen stefan wolfgang dieter thomas ali`.split(/\s+/),
);
