import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFurniture } from './find-furniture.ts';

const BODY =
  'Police in the harbour town held seven men on 4 June 2017 after a search of two warehouses, the prosecutor said. They are between 19 and 33 years old and are suspected of planning an attack on a barracks.';

/** Each marked stretch with its kind, `kind: words`. */
function marked(text: string): string[] {
  return findFurniture(text, []).marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

/** The kinds that one line gets between two paragraphs of a report. */
function kindsOf(line: string): string[] {
  const text = `${BODY}\n\n${line}\n\n${BODY}`;
  const start = BODY.length + 2;
  return findFurniture(text, []).marks.flatMap((mark) =>
    mark.start <= start && mark.end >= start + line.trimEnd().length ? [mark.kind] : [`${mark.kind} in part`],
  );
}

describe('lines that are furniture', () => {
  it.each([
    ['navigation', 'Skip to main content'],
    ['navigation', 'Menu  Flash'],
    ['navigation', 'Home | World | Politics | Contact us'],
    ['navigation', 'Accueil » Politique » Sept hommes arrêtés au port'],
    ['navigation', 'Inicio > Noticias > Siete detenidos'],
    ['navigation', 'الرئيسية / سياسة / توقيف سبعة رجال'],
    ['navigation', 'Share This'],
    ['navigation', 'Partager sur Facebook'],
    ['navigation', 'Compartir en Twitter'],
    ['navigation', 'شارك المقال'],
    ['navigation', 'Aller au contenu principal'],
    ['navigation', 'Saltar al contenido'],
    ['navigation', "Estimated read time: 3'"],
    ['navigation', '4 min read'],
    ['navigation', 'Temps de lecture : 2 minutes'],
    ['navigation', 'This article is more than 6 years old'],
    ['related', 'Related: Two harbour guards go on trial'],
    ['related', 'READ ALSO: Two harbour guards go on trial'],
    ['related', '>> LIRE AUSSI - Deux gardiens du port jugés'],
    ['related', 'À lire aussi : Deux gardiens du port jugés'],
    ['related', 'Lire aussi | Deux gardiens du port jugés'],
    ['related', 'Lea también: Juzgan a dos guardias del puerto'],
    ['related', 'اقرأ أيضا: محاكمة حارسين في الميناء'],
    ['related', 'إقرأ أيضاً: محاكمة حارسين في الميناء'],
    ['consent', 'We use cookies to make this site better. By continuing you agree to our policy.'],
    ['consent', 'En poursuivant votre navigation, vous acceptez nos conditions.'],
    ['consent', 'Utilizamos cookies propias y de terceros para mejorar la web.'],
    ['footer', 'Follow Jo Writer on Twitter @jowriter'],
    ['footer', 'Suivez-nous sur Facebook'],
    ['footer', 'Síguenos en Instagram'],
    ['footer', '© 2017 Harbour Media. All rights reserved.'],
    ['footer', 'Harbour Média – Tous droits réservés'],
    ['footer', 'جميع الحقوق محفوظة لموقع الميناء'],
    ['footer', 'Be the first one to comment on this...'],
    ['footer', 'Laissez un commentaire'],
    ['footer', 'أضف تعليقك'],
    ['footer', '*The opinions expressed here are those of the author alone.*'],
    ['credit', 'Image via Jo Painter / Wikimedia Commons'],
    ['credit', 'Photo: Jo Painter'],
    ['credit', 'Crédit photo : Jo Peintre'],
    ['credit', 'harbour_at-night.jpg'],
    ['credit', 'Harbour at night (Jo Painter/Getty Images)'],
    ['credit', 'This article was originally published on Harbour Weekly and is used with permission.'],
    ['credit', 'Map 2 **Arrests by province** MAY 2014–MAY 2016'],
    ['credit', 'Figure 3: Arrests by year'],
    ['promotion', 'Sign up for our daily newsletter'],
    ['promotion', 'Subscribe to get the news every morning'],
    ['promotion', 'Abonnez-vous à notre newsletter'],
    ['promotion', 'Suscríbete a nuestro boletín'],
    ['promotion', 'اشترك في نشرتنا البريدية'],
  ])('%s: %s', (kind, line) => {
    expect(kindsOf(line)).toEqual([kind]);
  });
});

describe('lines of the report', () => {
  it.each([
    BODY,
    'A threatening homecoming',
    'Related to this case, a second man was arrested in July.',
    'Read also as a warning, the speech named three ministers.',
    'The group used a newsletter and a premium channel to recruit; members paid 25 euros a month.',
    'Join the fight, the leaflet told young people in the suburbs.',
    'For members of the cell, the trial began on 3 March.',
    'Watch-dog groups counted twelve arrests.',
    'Share prices fell after the attack.',
    'Photographs of the barracks were found in the flat.',
    'Cookies with a hidden blade were seized, a guard said.',
    'Copyright law was not an issue in this trial.',
    'Comments by the minister drew protests.',
    'On 5 May 2019, four men were arrested in the port.',
    'Politique',
    'Figure 3 shows that arrests fell',
    'Table 2 lists 14 arrests.',
    'Harbour Street, 12 men',
    'Les membres de la cellule voulaient rejoindre la Syrie.',
    'Suivez les ordres, disait le message envoyé aux recrues.',
    'Seguridad y terrorismo',
    'شاركت القوات الأمنية في العملية.',
    'سجل المكتب خمس عمليات خلال السنة.',
    '  • On October 5, 2019, the unit broke up a cell of four.',
    '1. Adapting the services: the unit was founded in 2015 and has grown since.',
    'The total was 12.5 million in 2015.',
    'Notes',
    'Sources close to the investigation named three suspects.',
  ])('%s', (line) => {
    expect(kindsOf(line)).toEqual([]);
  });

  it('keeps a numbered list of the report that carries note markers', () => {
    const list = [
      '1. Stronger laws: the act of 2015 widened the powers of the police.[4]',
      '2. Religious teaching: the “new school” opened in May 2014.[5]',
      '3. Work abroad: an agreement was signed on 3 June 2016.[6]',
    ];
    const kinds = marked([BODY, ...list, BODY].join('\n\n'));
    expect(kinds).toEqual(['note_marker: [4]', 'note_marker: [5]', 'note_marker: [6]']);
  });
});

describe('lists', () => {
  it('marks a heading over titles, and not what follows them', () => {
    const list = 'Most read\nTwo guards on trial\nPort opens again\nA new bridge';
    expect(marked(`${BODY}\n\n${list}\n\n${BODY}`)).toEqual([`related: ${list}`]);
  });

  it('keeps a list of the report below a heading of its own', () => {
    const list =
      'Recent operations\n\n- 3 May: six men held in the port\n- 9 June: four men held in the hills';
    expect(marked(`${BODY}\n\n${list}\n\n${BODY}`)).toEqual([]);
    expect(marked(`${BODY}\n\nLatest scenarios`)).toEqual(['related: Latest scenarios']);
  });

  it('marks a column of menu entries', () => {
    expect(marked(`Home\n\nWorld\n\nPolitics\n\n${BODY}`)).toEqual(['navigation: Home\n\nWorld\n\nPolitics']);
  });

  it('marks a long promotion behind the article as one stretch', () => {
    const box = [
      'Join over 40,000 readers of Harbour PRO.',
      'Professionals use PRO to follow the ports and improve their memos. Try it for free and cancel anytime.',
      'Free',
      'The region’s best newsletters',
      'Free newsletters available:',
      '  • Harbour Minute\n  • Bridge Briefing\n  • The Week in Ports',
      '$12.00 / month',
      'Already a member? Sign in',
    ].join('\n\n');
    expect(marked(`${BODY}\n\n${box}`)).toEqual([`promotion: ${box}`]);
  });

  it('marks a promotion between paragraphs without the paragraphs', () => {
    const box = 'Sign up for our newsletter\n\nEnter your email';
    expect(marked(`${BODY}\n\n${box}\n\n${BODY}`)).toEqual([`promotion: ${box}`]);
  });

  it('does not take short sentences of the report behind a box for more of it', () => {
    const body = [
      'Seven men held in port',
      'Experts were sent to the scene.',
      'The police will offer no names before Monday.',
      'Two e-mails and a premium phone were found in the flat.',
    ].join('\n\n');
    expect(marked(`Sign up for our newsletter\n\n${body}`)).toEqual([
      'promotion: Sign up for our newsletter',
    ]);
  });

  it('marks references to the end and the heading with them', () => {
    const list = [
      'References',
      '[1] Jo Writer, “Harbours in winter”, Port Review, May 16, 2018. Available at: https://example.org/1',
      '[2] “تقرير عن الموانئ”, Al-Mina, June 2, 2017.',
      '[3] Ibid.',
    ].join('\n\n');
    expect(marked(`${BODY.replace('warehouses', 'warehouses[1]')}\n\n${list}`)).toEqual([
      'note_marker: [1]',
      `references: ${list}`,
    ]);
  });

  it('marks footnotes between paragraphs, and the numbers that point to them', () => {
    const notes =
      '1. Jo Writer, "Harbours in winter," *Port Review*, May 16, 2018.\n2. The term covers any harbour with more than 12 berths.\n3. Ibid.';
    const before = 'Seven men were held.<sup>1</sup> The ports<sup>2</sup> were closed.<sup>3</sup>';
    expect(marked(`${before}\n\n${notes}\n\n${BODY}`)).toEqual([
      'note_marker: <sup>1</sup>',
      'note_marker: <sup>2</sup>',
      'note_marker: <sup>3</sup>',
      `footnote: ${notes}`,
    ]);
  });

  it('marks numbers stuck to sentences where notes of these numbers exist', () => {
    const notes = '4. Ibid.\n5. See Jo Writer, Ports (Harbourtown: Quay Press, 2011), p. 4.';
    const text = `Seven men were held.4 The port was closed.5 Some 12 trucks waited. ${BODY}\n\n${notes}`;
    expect(marked(text)).toEqual(['note_marker: 4', 'note_marker: 5', `references: ${notes}`]);
  });
});

describe('note markers', () => {
  it.each([
    ['in 2003[1] and again', '[1]'],
    ['seven cells.[iv] The unit', '[iv]'],
    ['said so.[12, 13] Then', '[12, 13]'],
    ['were held.¹² Later', '¹²'],
    ['the port[^2] was', '[^2]'],
    ['في المدينة [7]. وأضاف', '[7]'],
    ['see it[3](https://example.org/n3) here', '[3](https://example.org/n3)'],
  ])('%s', (sentence, marker) => {
    expect(marked(`${BODY} ${sentence} ${BODY}`)).toEqual([`note_marker: ${marker}`]);
  });

  it.each([
    'arrested [14] people there',
    'Spain [had] helped',
    '[i]n the north',
    'an area of 12 km² and 3 m²',
    'about 10⁶ rounds',
    'an array[2015] of things',
    'the 2<sup>nd</sup> brigade',
    'an area of 5 km<sup>2</sup> there',
  ])('not in: %s', (sentence) => {
    expect(marked(`${BODY} ${sentence} ${BODY}`)).toEqual([]);
  });
});

describe('laws', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...[
        'Menu  Flash',
        'Related: x',
        '[1] See “A long title here,” Port, 2018.',
        '1. Ibid.',
        'References',
        '',
      ],
      ...[
        'Sign up for our newsletter',
        'Sentence.[1] More<sup>2</sup>',
        '© x',
        '2. See https://a.b',
        '3 May 2019',
        BODY,
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('marks lie in the text, in order, apart from each other, and hold words', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, gap) => {
        const text = lines.join(gap);
        const { marks } = findFurniture(text, []);
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
