import { type ProseLexicon, words } from './lexicon.ts';

const ADJECTIVES = words(`
  otros otras nuevos nuevas jóvenes presuntos presuntas supuestos supuestas antiguos grandes pequeños pequeñas y o de
  los las`);

export const spanish: ProseLexicon = {
  numberWords: words(`
    cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
    diecinueve veinte veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
    veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos cientas
    doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos
    seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil miles millón millones
    millar millares docena docenas decena decenas quincena veintena treintena centena centenas centenar centenares
    mitad tercios`),
  shares: [
    'un tercio',
    'un cuarto de',
    'una cuarta parte',
    'la cuarta parte',
    'una tercera parte',
    'la tercera parte',
    'una quinta parte',
    'la quinta parte',
    'el doble',
    'el triple',
  ],
  notShares: words('primera segunda última'),
  months: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb abr ago sep
    sept oct nov dic`),
  monthTails: new Set(),
  monthCapital: false,
  dateGlue: words('de del el ,'),
  listGlue: words(', y e o u a al hasta - – — / &'),
  yearCues: words(`
    en desde de del hasta entre antes después durante a al año años verano primavera otoño invierno finales principios
    mediados comienzos fines hacia para tras`),
  figureCues: words('de del a al hasta hacia para entre'),
  figureHeads: words(`
    total suma máximo mínimo promedio media mediana número cifra subió aumentó creció bajó cayó descendió pasó más menos
    cerca casi unos unas`),
  determiners: words('el la los las este esta su sus un una'),
  decadeCues: words('años'),
  counted: words(`
    combatientes combatiente personas persona individuos hombres mujeres niños niñas menores adultos sospechosos miembros
    militantes terroristas yihadistas extremistas reclutas voluntarios retornados presos prisioneros detenidos condenados
    víctimas civiles soldados policías agentes oficiales funcionarios tropas simpatizantes seguidores ciudadanos
    extranjeros residentes migrantes refugiados turistas ataques ataque atentados atentado complots complot planes
    operaciones operación detenciones detención arrestos arresto redadas células célula redes grupos sucesos incidentes
    casos registros informes documentos muertes muertos muerto heridos herido arrestados explosiones tiroteos secuestros
    armas pistolas fusiles municiones cartuchos balas cuchillos explosivos bombas artefactos esposas kilogramos kilos kg
    gramos toneladas dólares euros dirhams por días semanas meses años horas minutos veces hogares familias mezquitas
    escuelas pueblos ciudades provincias regiones países estados sitios cuentas vehículos coches km kilómetros metros
    puntos advertencias`),
  describes: (word, capital) => ADJECTIVES.has(word) || capital,
  stems: () => [],
};
