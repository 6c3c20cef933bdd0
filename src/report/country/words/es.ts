import { type CountryWords, yearSpan } from './words.ts';

export const spanishCountryWords: CountryWords = {
  title: (country, span) =>
    [`${country}: planes de atentado, detenciones y respuesta del Estado`, span]
      .filter((part) => part !== '')
      .join(', '),
  span: (from, to) =>
    yearSpan(
      from,
      to,
      (year) => `desde ${year}`,
      (year) => `hasta ${year}`,
    ),
  colon: ':',
  headings: {
    key: 'Resultados principales',
    map: 'Dónde',
    connections: 'Vínculos con organizaciones',
    who: 'Quiénes',
    operations: 'Armas y objetivos',
    cooperation: 'Cooperación entre Estados',
    comparison: 'Junto a otros países',
    datasets: 'Los conjuntos de datos, uno junto a otro',
    contested: 'Cifras discutidas',
    measures: 'Leyes, instituciones y programas',
    sources: 'Quién lo dice',
    left_out: 'Lo que quedó fuera, y por qué',
    method: 'Cómo leer las cifras',
  },
  leads: {
    key: 'Lo que dicen los registros de esta versión. Cada cifra abre sus registros; lo que no se sabe figura al lado.',
    map: 'Los círculos son tan grandes como lo que no se sabe del lugar. Un suceso del que solo se conoce la región o el país no se sitúa en una ciudad.',
    connections:
      'Vínculos de los planes y otros sucesos con organizaciones, tal como alguien los afirma. El silencio no es un desmentido.',
    who: 'Las personas se cuentan, nunca se nombran. Los totales suman lo que indican las noticias; donde una noticia calla, no se suma nada. Mujeres, hombres y menores se cuentan entre los presuntos atacantes o, donde nadie los cuenta, entre los detenidos: su suma puede ser otra. Una detención no es una condena.',
    operations:
      'Armas que se iban a usar y objetivos previstos, según lo que se indica de los planes desbaratados; después, lo que hicieron los ataques y lo que se incautó.',
    cooperation:
      'Estados que participaron en operaciones; después, avisos, inteligencia, formación y operaciones conjuntas entre Estados, con su resultado.',
    comparison:
      'La misma pregunta para otros países. Una diferencia puede deberse a lo ocurrido, a la acción policial o a lo que se publica.',
    datasets:
      'La misma pregunta a cada conjunto de datos. Un suceso que recogen varios cuenta en cada uno; los que no recoge ninguno proceden de textos leídos aquí. Los conjuntos difieren en lo que sus reglas admiten, así que un número menor no significa menos sucesos.',
    contested:
      'Lo que distintas personas han afirmado sobre la misma magnitud. Las poblaciones, las fechas y la clase de las cifras difieren, así que se ponen una junto a otra y no se unen. Solo figuran aquí las cifras que nombran este país, por un lugar o en las palabras que dicen qué cuentan, y las que cuentan lo mismo.',
    measures: 'Los sucesos en el tiempo y, debajo, lo que los Estados crearon como respuesta.',
    sources:
      'Editores de las noticias en que se basan los registros, y clases de quienes afirman lo que dicen.',
    left_out: 'Lo que se leyó y no se cuenta, con la regla o la razón.',
    method:
      'Las proporciones son de todos los registros de la base, salvo que el texto diga que son de aquellos cuya respuesta se conoce. Los límites valen si cada dato desconocido fuera un no, y si cada dato desconocido fuera un sí. No indicado, desconocido y no codificado son cosas distintas, y ninguna dice que no hubiera nada. Los registros no son una muestra aleatoria: lo que los Estados impiden, y lo que cuentan, no es todo lo que hay. A los particulares no se los nombra, y siempre figura quién afirma.',
  },
  asks: {
    plots: 'Planes de atentado desbaratados',
    attacks: 'Ataques',
    support_arrests: 'Detenciones por apoyo',
    returns: 'Detenciones de personas que regresaron',
    cells: 'Células desarticuladas sin plan declarado',
    by_year: 'Sucesos por año y tipo',
    by_type: 'Sucesos por tipo y lugar',
    by_region: 'Sucesos por región',
    by_town: 'Sucesos por localidad',
    linked: 'Planes vinculados a una organización',
    inspired: 'Planes inspirados por una organización',
    pledged: 'Planes con juramento de lealtad',
    linked_local: 'Planes vinculados, de células locales',
    links: 'Planes según el vínculo con una organización',
    modes: 'Planes según quién iba a actuar',
    link_locations: 'Planes según el país del otro extremo del vínculo',
    organisations: 'Sucesos por organización',
    members: 'Presuntos atacantes',
    women: 'Mujeres',
    men: 'Hombres',
    sex_unreported: 'Personas de sexo no indicado',
    minors: 'Menores',
    youngest: 'Edad del más joven',
    oldest: 'Edad del mayor',
    arrested: 'Personas detenidas',
    legal: 'Sucesos según la situación judicial de las personas',
    weapons: 'Planes por arma prevista',
    explosives: 'Explosivos previstos',
    firearms: 'Armas de fuego previstas',
    bladed: 'Armas blancas previstas',
    targets: 'Planes por objetivo',
    government: 'Gobierno o fuerzas de seguridad como objetivo',
    tourists: 'Turistas como objetivo',
    seized: 'Sucesos por arma incautada',
    killed: 'Personas muertas en ataques',
    injured: 'Personas heridas en ataques',
    partners: 'Sucesos por Estado socio',
    network: 'Intercambios entre Estados',
    outcomes: 'Intercambios según su resultado',
    beside: 'Sucesos por país y tipo',
    datasets: 'Sucesos y muertos por conjunto de datos',
    datasets_types: 'Sucesos por conjunto de datos y tipo',
    datasets_years: 'Sucesos por conjunto de datos y año',
    publishers: 'Sucesos por editor de las noticias',
    asserters: 'Sucesos según quién afirma',
    timeline: 'Sucesos por año, con las medidas',
    measures: 'Medidas por clase',
  },
};
