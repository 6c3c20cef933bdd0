/**
 * Points of towns that stand in our tables of names and under none of these in the gazetteer: a country a line,
 * `name latitude longitude` joined by semicolons. Facts, our own list.
 */
const TABLE = `
MA: El Jadida 33.25 -8.51; Souk Larbaa 34.69 -6; Assa 28.61 -9.43; Rissani 31.28 -4.26; Erfoud 31.44 -4.23; Ait Melloul 30.33 -9.5; Sidi Bibi 30.23 -9.53; Dcheira 30.37 -9.54; Driouch 34.98 -3.38; Ain Harrouda 33.64 -7.45; Sidi Rahal 33.47 -7.97; Sidi Yahya 34.31 -6.31; Laattaouia 31.83 -7.32; Tinzouline 30.52 -6.1; Sidi Allal Bahraoui 34.02 -6.42; Sidi Kacem 34.22 -5.71; M'diq 35.69 -5.33; Benslimane 33.61 -7.12; Tifelt 33.89 -6.31; Figuig 32.11 -1.23; Sidi Moumen 33.6 -7.51; Kelaa des Sraghna 32.05 -7.41; Ben Guerir 32.24 -7.95; Benguerir 32.24 -7.95; Moulay Rachid 33.58 -7.54; Ain Aouda 33.81 -6.79; Had Soualem 33.42 -7.85; Casablanca Mohammed V airport 33.37 -7.59; Deroua 33.39 -7.54; Lakhiayta 33.47 -7.85; El Aaiun 27.14 -13.19; Boujdour 26.13 -14.48
EH: Smara 26.74 -11.67; Boujdour 26.13 -14.48
DZ: Hussein Dey 36.74 3.1; Tigzirt 36.89 4.12; Maatkas 36.61 3.98; Bouzguene 36.61 4.48; Kherrata 36.49 5.28; Collo 37.01 6.56; Zemmouri 36.79 3.6; Issers 36.72 3.67; Tiguentourine 27.88 9.12; Adekar 36.69 4.66; Timiaouine 20.43 1.8
TN: Houmt Souk 33.87 10.86; Sidi Ali Ben Aoun 34.83 9.17; Regueb 34.86 9.79; Menzel Bouzaiane 34.58 9.42; Jelma 35.27 9.42; Haidra 35.57 8.46; Le Bardo 36.81 10.14; Bardo 36.81 10.14; Sbeitla 35.23 9.13; Feriana 34.95 8.57; Foussana 35.35 8.63; Mount Semmama 35.37 8.84; Mount Mghila 35.35 9.2; Ghardimaou 36.45 8.44; La Marsa 36.88 10.32; Mornaguia 36.76 10.01; Ettadhamen 36.84 10.1; El Kantaoui 35.89 10.6; Rouhia 35.66 9.05; Ain Soltane 36.52 8.36; Moknine 35.63 10.9; Tebourba 36.83 9.84; Makthar 35.86 9.2; Jbeniana 35.03 10.91; Sakiet Ezzit 34.81 10.77; Dhehiba 32.01 10.7; Ras Jebel 37.21 10.12; Grombalia 36.6 10.5; Menzel Temime 36.78 10.99; Majel Bel Abbes 34.75 8.52; Redeyef 34.38 8.15
LY: Brega 30.41 19.57; Ras Lanuf 30.5 18.57; Kufra 24.18 23.31; Ghadames 30.13 9.5; Jufra 29.13 15.95; Fuqaha 27.84 16.35
EG: Mahalla 30.97 31.16; Nuweiba 29.03 34.66; Siwa 29.2 25.52; Bir al-Abed 31.02 33.01; Beni Suef 29.07 31.1; Bahariya Oasis 28.35 28.87; Helwan 29.85 31.33; Rawda 31.05 33.35; Heliopolis 30.09 31.32; Nasr City 30.06 31.34; 6th of October City 29.94 30.92; Shubra 30.08 31.25
SD: Ed Damazin 11.79 34.36; Bahri 15.64 32.53
MR: Zouerat 22.73 -12.47; Bassikounou 15.87 -5.94
ML: Gossi 15.82 -1.29; Hombori 15.28 -1.7; Aguelhok 19.46 0.86; Ogossagou 14.05 -3.45; Labbezanga 14.95 0.7; Nampala 15.28 -5.55; Boulikessi 14.94 -1.15; Boulkessi 14.94 -1.15; Konna 14.94 -3.89
BF: Arbinda 14.23 -0.86; Inata 14.37 -1.32; Barsalogho 13.41 -1.06; Yirgou 13.45 -0.95; Nassoumbou 14.17 -1.45; Foube 13.6 -0.9; Dablo 13.73 -1.1; Toulfe 13.84 -1.89; Koutougou 14.3 0.27; Seytenga 13.97 0.31
NE: Inates 15.34 1.3; Banibangou 15.04 2.7; Tongo Tongo 14.95 1.5; Chinagodrar 15 1.9; Bosso 13.7 13.31; Torodi 13.12 1.8; Makalondi 12.83 1.69; Abala 14.94 3.43; Toumour 13.67 13.12
CM: Fotokol 12.37 14.23; Amchide 11.3 14.1
CI: Kafolo 9.52 -4.43; Tougbo 9.42 -3.7
BJ: Porga 11.04 0.97
TG: Kpendjal 11 0.7
ES: Vitoria 42.85 -2.67; Vitoria-Gasteiz 42.85 -2.67; Madrid-Barajas airport 40.47 -3.57; El Prat airport 41.3 2.08
BE: Bruges 51.21 3.22; Anderlecht 50.84 4.31; Laeken 50.88 4.35; Schaerbeek 50.86 4.38; Etterbeek 50.83 4.39; Ixelles 50.83 4.37; Uccle 50.8 4.34; Auvelais 50.45 4.63; Forest Brussels 50.81 4.32
DE: Ludwigshafen 49.48 8.44; Hanau 50.13 8.92
GR: Heraklion 35.33 25.13
SY: Qamishli 37.05 41.23; Azaz 36.59 37.05; Maarat al-Numan 35.64 36.67; Tell Abyad 36.7 38.95; Ras al-Ayn 36.85 40.07; Shaddadi 36.06 40.73; Tabqa 35.84 38.55; Salamiyah 35.01 37.05
LB: Hermel 34.39 36.38; Byblos 34.12 35.65; Chtaura 33.82 35.85; Ras Baalbek 34.26 36.42; Al-Qaa 34.34 36.47; Bourj el-Barajneh 33.85 35.51; Kuwaikhat 34.6 36.1; Wadi Khaled 34.6 36.37; Jabal Mohsen 34.44 35.85; Bab al-Tabbaneh 34.44 35.84; Bhannine 34.49 35.96; Aley 33.81 35.6
JO: Tafila 30.84 35.6; Fuheis 32.01 35.77; Baqa'a 32.08 35.84
PS: Qalqilya 32.19 34.97; Jabalia 31.53 34.48; Deir al-Balah 31.42 34.35; Beit Hanoun 31.54 34.54; Beit Lahia 31.55 34.5; Huwara 32.15 35.26; Jerusalem 31.78 35.22
IL: Sderot 31.52 34.6; Umm al-Fahm 32.52 35.15
IQ: Hawija 35.32 43.77; Amarah 31.84 47.15; Samawah 31.31 45.28; Diwaniyah 31.99 44.93; Al-Qaim 34.37 41.09; Halabja 35.18 45.98; Tuz Khurmatu 34.89 44.63; Abu Ghraib 33.31 44.19; Mahmoudiyah 33.06 44.37; Zakho 37.14 42.68; Makhmur 35.78 43.58; Rutba 33.04 40.28; Sadr City 33.39 44.46; Muqdadiyah 33.98 44.94; Tarmiyah 33.67 44.4; Kadhimiya 33.38 44.34; Karrada 33.3 44.43
SA: Hofuf 25.38 49.59; Al-Ahsa 25.38 49.59; Awamiyah 26.59 49.98; Zulfi 26.3 44.8; Bisha 20 42.6; Saihat 26.48 50.04
BH: Diraz 26.22 50.48; Karranah 26.23 50.51
KW: Jahra 29.34 47.66; Abdali 30.03 47.7
OM: Wadi al-Kabir 23.59 58.55
YE: Seiyun 15.94 48.79; Mokha 13.32 43.25
AF: Sheberghan 36.67 65.75
UA: Chernobyl 51.28 30.22
AZ: Stepanakert 39.82 46.75
XK: Mitrovica 42.89 20.87
SO: Jowhar 2.78 45.5; Barawe 1.11 44.03; Garowe 8.41 48.48
ET: Mekelle 13.5 39.48
KE: Dadaab 0.05 40.31
CU: Guantanamo City 20.14 -75.21
HT: Cap-Haitien 19.76 -72.2
AE: Ras Al Khaimah 25.79 55.94
`;

/** Latitude and longitude by country and name, "MA El Jadida". */
export const TOWN_POINTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', rows = ''] = line.split(': ');
      return rows.split('; ').map((row) => {
        const [, name = '', lat, lon] = /^(.*) (-?[\d.]+) (-?[\d.]+)$/.exec(row) ?? [];
        return [`${country} ${name}`, [Number(lat), Number(lon)]] as const;
      });
    }),
);
