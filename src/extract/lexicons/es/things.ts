import { codedEntries, itemEntries } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';
import { formsIn, pluralOf } from './act-forms.ts';

/** `weapon code|item=spelling,spelling`, `-` for things that are no weapon. `+` adds the plural. */
const ITEMS = `
firearms|handguns=pistola+,revólver+,arma corta+,pistola automática+,arma reglamentaria+
firearms|submachine guns=subfusil+,metralleta+
other|harpoons=fusil de pesca,fusiles de pesca,arpón,arpones
firearms|rifles=fusil+,rifle+,carabina+,escopeta de caza+,fusil de asalto+,rifle de asalto+,fusil R-15,arma larga+,rifle de caza,rifles de caza
firearms|Kalashnikovs=kalashnikov,kalashnikovs,kaláshnikov,kaláshnikovs,fusil kalashnikov,fusiles kalashnikov,AK-47,fusil AK-47,fusiles AK-47,fusil de asalto AK-47,fusiles de asalto AK-47,cuerno de chivo,cuernos de chivo
firearms|machine guns=ametralladora+
firearms|shotguns=escopeta+,escopeta recortada+
firearms|firearms=arma de fuego+,arma automática+,arma de guerra+,armas ligeras
explosives|rocket launchers=lanzacohetes,lanzagranadas,RPG
explosives|rockets=cohete+,mortero+,misil+,proyectil+
explosives|grenades=granada+,granada de mano+,granada de fragmentación+
explosives|explosives=explosivo+,material explosivo+,sustancia explosiva+,TATP,dinamita,cartucho de dinamita+,Goma-2,pentolita,C-4,pólvora,carga explosiva+,anfo,indugel,kilos de explosivos,kilogramos de explosivos,taco de dinamita,tacos de dinamita,taco de explosivo,tacos de explosivo,barra de dinamita,barras de dinamita,amonal
explosives|explosive devices=artefacto explosivo+,artefacto+,bomba+,bomba casera+,bomba lapa+,mina antipersona+,mina antipersonal+,mina+,cóctel molotov,cócteles molotov,coche bomba+,carro bomba+,camión bomba,paquete bomba+,artefacto explosivo improvisado,artefactos explosivos improvisados,carta bomba+,olla bomba,cilindro bomba+
explosives|suicide belts=cinturón explosivo,cinturones explosivos,cinturón de explosivos,cinturones de explosivos,chaleco explosivo+,chaleco bomba+,chaleco con explosivos,chalecos con explosivos
explosives|detonators=detonador+,cordón detonante,mecha+,temporizador+,fulminante+
explosives|explosive precursors=precursor+,precursores de explosivos,precursores para fabricar explosivos,material para fabricar explosivos,materiales para fabricar explosivos,material para la fabricación de explosivos,material para fabricar bombas,sustancias para fabricar explosivos,productos químicos para fabricar explosivos,nitrato de amonio,nitrato amónico,acetona,agua oxigenada,peróxido de hidrógeno,olla a presión,ollas a presión,bombonas de butano,bombona de gas,bombonas de gas,azufre,fertilizante+,cable+,cable eléctrico,cables eléctricos,clavo+,tornillo+,tuerca+,polvo de aluminio,nitrometano,ácido sulfúrico,ácido nítrico,bombona+,bombona de propano,bidón de gasolina,bidones de gasolina,garrafa+
chemical|chemicals=producto químico+,sustancia tóxica+,sustancia química+,veneno,ricina,cianuro,sustancias sospechosas,líquidos sospechosos
ammunition|ammunition=munición+,cartucho+,bala+,cargador+,proveedor+
bladed|bladed weapons=arma blanca+,objeto punzante+,armas cortantes,objetos cortantes,armas blancas de grandes dimensiones
bladed|knives=cuchillo+,navaja+,puñal+,daga+,cuchillo de cocina+,cuchillo de grandes dimensiones,cuchillos de grandes dimensiones
bladed|machetes=machete+,machete de grandes dimensiones,machetes de grandes dimensiones
bladed|swords=espada+,sable+,katana+,catana+
bladed|axes=hacha+
other|handcuffs=esposas metálicas,esposas,bridas
other|batons=porra+,defensa extensible+,bastón extensible,arma eléctrica+,pistola eléctrica+,táser
other|tear gas=gas lacrimógeno,aerosol de defensa+,espray de pimienta,gas pimienta
other|bows=arco+,ballesta+
other|arrows=flecha+
other|airguns=pistola de aire comprimido,pistolas de aire comprimido,carabina de aire comprimido,pistola simulada+,pistola de fogueo,pistola detonadora+
-|weapons=armas,armamento,arsenal,alijo de armas,armas y munición
-|drones=dron+,equipo de visión nocturna
-|electronic devices=dispositivo electrónico+,material electrónico,material informático,aparato electrónico+,equipo electrónico+,dispositivos informáticos,efectos electrónicos,material digital,soportes informáticos,consola+,balanza+,balanza electrónica,báscula+,monedero frío,monederos fríos,dispositivo+
-|mobile phones=teléfono+,teléfono móvil+,móvil+,celular+,teléfono celular+,tarjeta SIM,tarjetas SIM,terminal telefónico+,terminales móviles
-|computers=ordenador+,ordenador portátil+,portátil+,computadora+,computador+,tableta+,equipos informáticos
-|hard drives=disco duro+,memoria USB,memorias USB,pendrive+,tarjeta de memoria,tarjetas de memoria,dispositivos de almacenamiento,soporte digital+,lápiz de memoria
-|documents=documento+,libreta+,agenda+,documentación contable,documentación,documentación falsa,documentos falsos,manuscrito+,manual+,cuaderno+,libro+,manuales para fabricar explosivos,talonario+,talonario de recibos,talonarios de recibos,cheque+,recibo+,libro de cuentas,libros de cuentas,extracto bancario,extractos bancarios,carné falso,carnés falsos,plano+,mapa+,nota manuscrita,notas manuscritas,tarjeta bancaria,tarjetas bancarias,documentación bancaria,material documental,sello+,billete de avión,billetes de avión
-|passports=pasaporte+,pasaporte falso+
-|license plates=placa de matrícula+,matrícula falsa+,placas de matrícula falsas,placas falsas
-|flags=bandera+,bandera negra+,estandarte+,enseña+,lienzo+,pancarta+
-|propaganda material=material de propaganda,propaganda,material propagandístico,material yihadista,vídeo+,video+,panfleto+,folleto+,literatura yihadista,material audiovisual,contenido yihadista,literatura extremista,literatura radical,literatura islamista,libros radicales,cinta+,casete+,cinta de vídeo,cintas de vídeo
-|military uniforms=uniforme+,uniforme militar+,uniforme de camuflaje,uniformes de camuflaje,prenda militar,prendas militares,ropa militar,ropa paramilitar,traje paramilitar+,traje de camuflaje,trajes de camuflaje,prendas de camuflaje,indumentaria militar,material de intendencia
-|bulletproof vests=chaleco antibalas,chalecos antibalas,chaleco+,pasamontañas,prismáticos,visor nocturno,casco+,visores nocturnos,gafas de visión nocturna,binoculares,máscara antigás,máscaras antigás,guante+
-|cash=dinero en efectivo,euros en efectivo,dólares en efectivo,dírhams en efectivo,dirhams en efectivo,pesos en efectivo,soles en efectivo,euros en metálico,dólares en metálico,dírhams en metálico,dinero en metálico,dinero,efectivo,euros,dólares,dírhams,dirhams,pesos,soles,francos CFA,billete+,moneda extranjera,divisas,guaraníes,reales,bolívares,quetzales,lempiras,francos suizos,libras esterlinas,joyas,joya,oro,lingote+
-|vehicles=vehículo+,coche+,furgoneta+,motocicleta+,moto+,camioneta+,turismo+,lancha+,automóvil,automóviles,bote+,semirrígida+,avioneta+,todoterreno+,bicicleta+,motocicletas
-|drugs=hachís,cocaína,marihuana,droga+,estupefaciente+,heroína,clorhidrato de cocaína
-|communication equipment=equipo de comunicación,equipos de comunicación,equipos de comunicaciones,radio+,radioteléfono+,radiotransmisor+,teléfono satelital,teléfonos satelitales,walkie-talkie,walkie-talkies,emisora+,celular satelital,celulares satelitales,cámara+,cámara de visión nocturna,cámaras de visión nocturna,cámara térmica,cámaras térmicas
`;

/** Words that say what hurts without naming a thing that is seized. */
const WEAPONS = `
explosives=terrorista suicida,atentado suicida,coche bomba,carro bomba,camión bomba,bomba,bombas,se inmoló,se hizo estallar,se hizo explotar,artefacto explosivo,mina,cargas explosivas,campo minado,explosivos,inmolarse
firearms=a tiros,a balazos,tiroteado,tiroteados,tiroteada,disparos,disparó,dispararon,abrió fuego,abrieron fuego,tirador,ametrallado,acribillado,acribillados,impactos de bala,heridas de bala,de un tiro,ráfagas,fuego cruzado,pistoleros,armas de fuego,armas automáticas,armas largas,fusiles de asalto,sicarios
bladed=apuñalado,apuñalados,apuñaló,apuñalada,a cuchilladas,a puñaladas,degollado,degollados,degolló,decapitado,decapitados,decapitó,decapitar,degollar,armado con un cuchillo,con un cuchillo,con un machete,a machetazos,cuchilladas
vehicle=atropelló,atropelladas,atropellados,atropellar,embistió,embestido,arrolló,arrollado,furgoneta contra,camión contra,vehículo contra
chemical=veneno,envenenar,ricina,gas tóxico
`;

const TARGETS = `
government=alcaldes,jueces,magistrados,fiscales,ministros,diputados,concejales,juzgados,Palacio Real,Palacio Presidencial,subdelegación del Gobierno,personalidades políticas,personalidades públicas,personalidades,políticos,cargos políticos,cargos públicos,altos cargos,instituciones,instituciones públicas,instituciones del Estado,instituciones estatales,edificios públicos,edificio público,edificios gubernamentales,edificios oficiales,sedes oficiales,ministerio,Parlamento,parlamento,Congreso,Senado,embajada,embajadas,consulado,consulados,diplomáticos,ayuntamiento,alcaldía,juzgado,palacio de justicia,palacio presidencial,presidente,rey,monarca,autoridades del Estado,sede del Gobierno,sede de un partido,colegios electorales,mesas de votación,candidato presidencial
security_forces=objetivos de seguridad,objetivos policiales,objetivos militares,cuartel de la gendarmería,cuarteles de la gendarmería,agentes que hacen guardia,patrullas,fuerzas de seguridad,cuerpos de seguridad,Fuerzas y Cuerpos de Seguridad,miembros de las fuerzas de seguridad,fuerzas del orden,sedes de los servicios de seguridad,sedes de seguridad,servicios de seguridad,puesto de control,puestos de control,control de carretera,retén,fuerza pública,Fuerza Pública,instalaciones de seguridad,responsables de seguridad,sedes de las fuerzas de seguridad
security_forces.police=policía,policías,Policía,comisaría,comisarías,agentes de policía,agentes de la Policía,estación de policía,estaciones de policía,puesto policial,puestos policiales,puesto de policía,cuartel de la Guardia Civil,casa cuartel,casa-cuartel,patrulla de la Policía,patrulla policial,CAI,subestación de policía,guardias civiles,academia de policía,escuela de cadetes,uniformados,convoy policial,vehículo policial,vehículo de la Guardia Civil,puesto de la Guardia Civil,Gendarmería
security_forces.military=militares,soldados,Ejército,ejército,base militar,bases militares,cuartel,cuarteles,cuartel militar,cuarteles militares,convoy militar,convoyes militares,convoy del Ejército,convoy,puesto militar,puestos militares,patrulla militar,patrulla del Ejército,campamento militar,instalación militar,instalaciones militares,guarnición,batallón,base aérea,base naval,posición militar,posiciones militares,cascos azules,Minusma,destacamento militar,contraguerrilla,brigada del Ejército,unidades militares
tourists=turistas,turista,hotel,hoteles,complejo turístico,zona turística,zonas turísticas,lugares turísticos,playa,playas,museo,enclaves turísticos,intereses turísticos,establecimientos turísticos,excursionistas
religious=imán,imanes,rabino,rabinos,peregrinos,romería,supermercado kosher,instituciones judías,iglesia,iglesias,mezquita,mezquitas,sinagoga,sinagogas,templo,templos,catedral,basílica,Sagrada Familia,lugar de culto,lugares de culto,comunidad judía,judíos,cristianos,fieles,misa,procesión,centro judío,misión católica,sacerdotes,monasterio,procesiones,parroquia
infrastructure=sucursal bancaria,sucursales bancarias,terminal,torres eléctricas,tendido eléctrico,antenas,presa,embalse,paso fronterizo,depósito de combustible,infraestructuras,infraestructura,infraestructuras críticas,lugares sensibles,instalaciones sensibles,sitios sensibles,puntos estratégicos,lugares estratégicos,instalaciones vitales,aeropuerto,aeropuertos,central eléctrica,central nuclear,oleoducto,oleoductos,Caño Limón-Coveñas,gasoducto,torre de energía,torres de energía,torre eléctrica,torres eléctricas,refinería,tren,trenes,metro,estación de tren,estaciones de tren,estación,estaciones,puerto,puente,puentes,mina de oro,peaje,pozo petrolero,campo petrolero,planta de gas,subestación eléctrica,transporte público
civilians=aficionados,hinchas,partido de fútbol,final de la Copa,espectadores,transeúntes,viandantes,viajeros,campesinos,pescadores,ganaderos,mineros,barrios residenciales,barrio residencial,local de ocio,locales de ocio,local de ocio nocturno,locales de ocio nocturno,manifestación,maratón,desfile,feria,verbena,concentración,periodistas,cooperantes,civiles,población civil,multitud,mercado,mercados,mercado navideño,mercadillo,centro comercial,centros comerciales,discoteca,discotecas,bar,bares,café,cafetería,restaurante,restaurantes,sala de conciertos,concierto,estadio,estadios,colegio,colegios,escuela,escuelas,universidad,hospital,aldea,aldeas,lugares públicos,lugares concurridos,zonas concurridas,lugares de ocio,espacios públicos,autobús,autobuses,teatro,viandantes,peatones,transeúntes,paseo marítimo,supermercado,festival,boda,funeral,cabalgata,verbena,feria,Semana Santa,plaza pública,desplazados,campesinos,comunidad indígena,club nocturno,caserío,vecindario,locales de ocio,líderes sociales,bus,buses
`;

const SUPPORT = `
recruitment=proselitismo,labores de proselitismo,adoctrinador,adoctrinadores,adoctrinadora,labores de captación,adiestrar,adiestraba,adiestraban,adiestramiento,adiestramiento terrorista,instruía,instruían,instruir a,aleccionaba,aleccionar,aleccionaban,radicalizar,radicalizaba,radicalizaban,ganar adeptos,enganchar,reclutar,reclutaba,reclutaban,reclutó,reclutaron,reclutado,reclutados,reclutada,reclutando,reclutamiento,reclutador,reclutadores,reclutadora,captar,captaba,captaban,captó,captaron,captado,captados,captando,captación,captador,captadores,captadora,adoctrinar,adoctrinaba,adoctrinaban,adoctrinado,adoctrinamiento,adoctrinando,radicalizar a,radicalizaba a,radicalizaban a,alistar,enrolar a,adeptos,ganar adeptos
travel=envío de combatientes,envío de yihadistas,envío de voluntarios,envío de jóvenes,enviar combatientes,enviaba combatientes,enviaban combatientes,enviado combatientes,enviaba yihadistas,enviar yihadistas,enviaban yihadistas,enviar a jóvenes,enviaba a jóvenes,enviaban a jóvenes,envió a jóvenes,enviado a jóvenes,mandar combatientes,mandaba combatientes,mandaban combatientes,mandar yihadistas,traslado de combatientes,trasladar combatientes,traslado de yihadistas,facilitar el viaje,facilitaba el viaje,facilitaban el viaje,facilitó el viaje,facilitado el viaje,organizar el viaje,organizaba el viaje,organizaban el viaje,organizaba viajes,organizaban viajes,organizar viajes,organizar los viajes,organizaba los viajes,facilitaba los viajes,facilitaban los desplazamientos,facilitar el desplazamiento,facilitaba el desplazamiento,facilitaban el desplazamiento,facilitar desplazamientos,desplazamiento de combatientes,desplazamiento de jóvenes,envío a Siria,envíos a Siria,enviar a Siria,enviarlos a Siria,enviarlas a Siria,enviaban a Siria,enviaba a Siria,trasladarlos a Siria,salida de combatientes,envío de mujeres,envío de reclutas,enviar mujeres,enviar reclutas,introducir combatientes,infiltrar combatientes,viajes de combatientes,envío de muyahidines,enviar muyahidines,enviar voluntarios,enviaba voluntarios,enviaban voluntarios
financing=giraba dinero,giraban dinero,giros,girar dinero,remitía dinero,remitían dinero,remitir fondos,remitía fondos,sufragar,sufragaba,sufragaban,costear,costeaba,costeaban,tesorero,tesorera,colectas,colecta,colecta de fondos,aportaba fondos,aportaban fondos,entregaba dinero,enviaba fondos,enviaban fondos,enviar fondos,fondos para,lavado de activos,lavado de dinero,recaudaba,recaudaban,recaudado,recaudando,recaudar,financiación,financiar,financiaba,financiaban,financió,financiaron,financiado,financiamiento,financiando,financiero,recaudar fondos,recaudaba fondos,recaudaban fondos,recaudación,recaudaba dinero,recaudaban dinero,envío de dinero,enviaba dinero,enviaban dinero,enviar dinero,enviado dinero,envió dinero,transferencias de dinero,transferencia de fondos,transferir dinero,envío de fondos,blanqueo,blanqueo de capitales,lavado de dinero,apoyo logístico,apoyo económico,apoyo financiero,ayuda económica,soporte logístico,suministro,suministrar,suministraba,suministraban,abastecer,abastecía,abastecían,hawala,extorsión,extorsiones,cobro de extorsiones,donativos,remesas,criptomonedas,red logística,aparato financiero,aparato logístico
virtual=jaleaba,jaleaban,jalear,arengaba,arengaban,arengar,proclamas,proclamas yihadistas,loas,alababa,alababan,elogiaba,elogiaban,vitoreaba,aplaudía los atentados,difusor,difusores,difusora,ideario yihadista,ideario terrorista,exaltación,exaltar,exaltaba,exaltaban,alentaba,alentaban,alentar la yihad,llamaba a la yihad,llamaban a la yihad,llamamientos,llamadas a la yihad,canales yihadistas,foros yihadistas,recopilaba manuales,publicaciones yihadistas,propaganda,hacían propaganda,hacer propaganda,hacía propaganda,enaltecimiento,enaltecer,enaltecía,apología,apología del terrorismo,incitación,incitar,incitaba,incitaban,incitando,instigar,difusión,difundir,difundía,difundían,difundió,difundieron,difundido,difundiendo,divulgaba,divulgaban,divulgar,compartía vídeos,publicaba vídeos,publicaban vídeos,redes sociales,ensalzaba,ensalzaban,ensalzar,glorificaba,glorificar,canal de Telegram,canales de Telegram,contenidos yihadistas,contenido yihadista,altavoz,aparato de propaganda,ciberactivista,traducía
personnel=unirse a,unirse al,unirse a las filas,sumarse a,sumarse al,incorporarse a,incorporarse al,integrarse en,integrarse en las filas,enrolarse,enrolarse en,alistarse,alistarse en,viajar a Siria,viajar a Irak,viajar a Libia,viajar a Malí,viajar a zona,viajar a zonas,viajar a zona de conflicto,desplazarse a Siria,desplazarse a Irak,desplazarse a zona de conflicto,desplazarse a zonas de conflicto,desplazarse a Malí,trasladarse a Siria,marchar a Siria,marcharse a Siria,irse a Siria,ir a Siria,combatir en Siria,combatir en Irak,combatir en las filas,combatió en Siria,combatía en las filas,combatieron en Siria,combatido en Siria,combatido en las filas,luchar en Siria,luchar en las filas,luchado en Siria,hacer la yihad,practicar la yihad,emprender la yihad,camino de Siria,rumbo a Siria,zona sirio-iraquí,zona siroiraquí,zona de conflicto,zonas de conflicto,en las filas del,en las filas de,a las filas del,a las filas de,viajado a Siria,viajó a Siria,viajaron a Siria,viaje a Siria,viajes a Siria,desplazados,desplazado a Siria,desplazados a Siria,entrar en Siria,decidir viajar,intentó viajar,intentaba viajar,intentaban viajar,pretendía viajar,pretendían viajar,planeaba viajar,planeaban viajar,se disponía a viajar,se disponían a viajar,llegar a Siria,cruzar a Siria,hacer la hégira
`;

/** Verbs that say by themselves what somebody did for an organisation. */
const SUPPORT_VERBS: Readonly<Record<string, string>> = {
  recruitment: 'reclutar|captar|adoctrinar|enrolar',
  financing: 'financiar|blanquear|lavar dinero|lavar el dinero|lavar activos',
  virtual: 'ensalzar',
};

/** "mandaban a jóvenes", "enviarlos a Siria": bringing others to where an organisation fights. */
function sending(): string {
  const verbs = formsIn('enviar|mandar|trasladar').split('|');
  const whom =
    'combatientes|jóvenes|voluntarios|yihadistas|muyahidines|mujeres|reclutas|simpatizantes|milicianos';
  const lands = 'Siria|Irak|Libia|Malí|Somalia|zonas de conflicto|la zona de conflicto|zonas de combate';
  const persons = ['enviar', 'mandar', 'trasladar', 'llevar'].flatMap((verb) =>
    ['los', 'las', 'lo', 'la'].map((object) => `${verb}${object}`),
  );
  return [
    ...verbs.flatMap((verb) => whom.split('|').flatMap((one) => [`${verb} ${one}`, `${verb} a ${one}`])),
    ...persons.flatMap((verb) => lands.split('|').map((land) => `${verb} a ${land}`)),
  ].join('|');
}

/** "a punto de partir hacia Raqqa", "pensaban alistarse": going to where an organisation fights. */
function going(): string {
  const verbs =
    'viajar|partir|marchar|marcharse|irse|salir|desplazarse|trasladarse|volar|cruzar|embarcar|embarcarse|viaje|salida|partida|marcha|desplazamiento|traslado|viajaba|viajaban|partía|partían|viajó|viajaron|marchó|marcharon|se marchó|se marcharon|viajado|partido|marchado|ir';
  const ways = 'a|al|hacia|hacia el|hacia la|rumbo a|con destino a|con rumbo a|en dirección a';
  const lands =
    'Siria|Irak|Libia|Malí|Níger|Somalia|Afganistán|Yemen|Sahel|norte de Malí|norte de Siria|Raqqa|Raqa|Mosul|Idlib|zonas de conflicto|zona de conflicto|zonas de combate|frentes de combate|territorio del califato|zona sirio-iraquí|África subsahariana';
  const trips = verbs
    .split('|')
    .flatMap((verb) =>
      ways.split('|').flatMap((way) => lands.split('|').map((land) => `${verb} ${way} ${land}`)),
    );
  const joining =
    'enrolarse|alistarse|incorporarse|sumarse|unirse|enrolarse en|alistarse en|incorporarse a|sumarse a|unirse a|enrolarse en las filas|unirse a la yihad|sumarse a la yihad|ingresar en las filas|engrosar las filas|integrar las filas|militar en|militar en las filas';
  return [...trips, joining].join('|');
}

function withPlurals(spelling: string): string[] {
  const plain = spelling.replace('+', '');
  return spelling.endsWith('+') ? [plain, pluralOf(plain)] : [plain];
}

/** Spanish words for weapons, things seized, targets and kinds of support. */
export const THINGS: readonly LexiconEntry[] = [
  ...itemEntries(ITEMS, withPlurals),
  ...codedEntries('weapon', WEAPONS, withPlurals),
  ...codedEntries('target', TARGETS, withPlurals),
  ...Object.entries(SUPPORT_VERBS).flatMap(([code, list]) =>
    phrases(formsIn(list), { kind: 'support', code }),
  ),
  ...phrases(sending(), { kind: 'support', code: 'travel' }),
  ...phrases(going(), { kind: 'support', code: 'personnel' }),
  ...codedEntries('support', SUPPORT, withPlurals),
];
