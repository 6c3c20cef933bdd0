import { describe, expect, it } from 'vitest';
import { findPersons } from './persons/find-persons.ts';

const namesIn = (text: string) => findPersons(text).map(({ start, end }) => text.slice(start, end));

describe('names of persons in a text', () => {
  it.each([
    ['Police arrested Mohamed Lahlou, 23, and his cousin.', ['Mohamed Lahlou']],
    ['The suspect, named Karim Ben Said, was held.', ['Karim Ben Said']],
    ['Witnesses said that Maria Fernandez de la Cruz was hurt.', ['Maria Fernandez de la Cruz']],
    ['Mrs Okonkwo lost her shop.', ['Okonkwo']],
    ['A man known as Abu Hamza was there.', ['Abu Hamza']],
    ['Le prévenu, Abdelhak El Khyam, et Mme Tazi ont été entendus.', ['Abdelhak El Khyam', 'Tazi']],
    ['Detuvieron a Juan Carlos Pérez López en Ceuta.', ['Juan Carlos Pérez López']],
    ['Según Don Anselmo, nadie vio nada.', ['Anselmo']],
    ['أوقفت الشرطة محمد البغدادي في طنجة', ['محمد البغدادي']],
    ['المدعو كريم بن علي أحيل على القضاء', ['كريم بن علي']],
    ['GUNMEN KILLED JOSE ANTONIO VELIZ, A LAWYER.', ['JOSE ANTONIO VELIZ']],
    ['Ahmed, 23, fled.', ['Ahmed']],
    ['They met near the port. Mohamed Lahlou saw it.', ['Mohamed Lahlou']],
    ['It was told by Mohamed Lahlou. Street lamps were out.', ['Mohamed Lahlou']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    'The bomb went off in Mohamed Sceptre Street near Ibn Sina Hospital.',
    'Une explosion rue Mohamed Bouazizi à Sousse.',
    'Ataque en la calle Juan Carlos de Melilla.',
    'وقع الانفجار في شارع محمد الخامس',
    'Members of Katibat Omar Mukhtar attacked a base of the National Guard.',
    'Police in Madrid arrested six men on Monday.',
    'The Islamic State claimed the attack in Northern Mali.',
    'ARMED MEN ATTACKED THE POLICE STATION.',
  ])('none in: %s', (text) => expect(namesIn(text)).toEqual([]));
});
