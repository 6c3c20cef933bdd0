import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../reading.ts';
import { readHtml } from './html-reader.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => readHtml(encode(html), READ_LIMITS);

const PROSE =
  'Police in the harbour town held seven men on Friday after a search of two warehouses near the river, the prosecutor said, and they are suspected of having planned an attack on a barracks in the north.';
const MORE =
  'A spokesman of the ministry said that the suspects, aged between 19 and 33, had followed the propaganda of the group for months and would be brought before a judge in the course of the coming week.';

async function marked(html: string): Promise<string[]> {
  const { text, marks } = await read(html);
  return marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('the text of a page', () => {
  it('is what readers see: blocks apart, white space collapsed, entities decoded', async () => {
    const { text } = await read(
      '<!doctype html><title>T</title><h1>Seven\n  men</h1><p>Held &amp; tried<br>in &laquo;May&raquo;.<ul><li>one<li>two</ul><table><tr><td>a<td>b<tr><td>c</table>',
    );
    expect(text).toBe('Seven men\n\nHeld & tried\nin «May».\n\none\ntwo\n\na\tb\nc');
  });

  it('keeps words of inline elements together and white space in pre', async () => {
    const { text } = await read('<p>har<b>bour</b> <i>town</i><pre>a\n  b</pre>');
    expect(text).toBe('harbour town\n\na\n  b');
  });

  it('leaves out scripts, styles, templates, noscript, comments and what is hidden', async () => {
    const hidden = [
      '<script>var a = "<p>x</p>"</script><style>p{}</style><template><p>x</p></template><noscript>x</noscript>',
      '<p hidden>x</p><p style="color:red; display : none">x</p><i aria-hidden="true">x</i><!-- x --><svg><text>x</text></svg>',
      '<select><option>x</select><textarea>x</textarea><iframe>x</iframe>',
    ].join('');
    expect((await read(`<body>${hidden}<p>seen</p>`)).text).toBe('seen');
  });

  it('reads right-to-left pages in windows-1256 as declared in meta', async () => {
    const head =
      '<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"></head><p>';
    const bytes = Uint8Array.from([...encode(head), 0xe3, 0xcf, 0xed, 0xe4, 0xc9]);
    expect((await readHtml(bytes, READ_LIMITS)).text).toBe('مدينة');
  });

  it('points each run to its bytes, behind characters of every length and line break', async () => {
    const html =
      '<!doctype html>\r\n<title>x</title>\r\n<p>é😀ع one\r\n two</p>\r\n<p>مدينة <b> bold </b> 😀 end</p>';
    const bytes = encode(html);
    const { text, runs } = await read(html);
    const pairs = runs.map(({ start, end, source }) => [
      text.slice(start, end),
      new TextDecoder().decode(bytes.subarray(source.start, source.end)).replace(/\s+/g, ' '),
    ]);
    expect(pairs).toEqual(['é😀ع one two', 'مدينة', 'bold', '😀 end'].map((words) => [words, words]));
  });
});

describe('furniture by structure', () => {
  it('marks what stands around the report', async () => {
    const html = `<!doctype html><body><div id="cookie-notice">Cookies, yes?</div><header><a href="/">Courier</a></header>
      <nav><a href="/w">World</a></nav><main><h1>Seven held</h1><p>${PROSE}</p><div class="social-share"><a href="#">Send</a></div><p>${MORE}</p>
      <ul><li>On 3 May two men were held.</li></ul></main><aside>Weather: rain</aside><footer>Imprint</footer>`;
    expect(await marked(html)).toEqual([
      'consent: Cookies, yes?',
      'navigation: Courier',
      'navigation: World',
      'navigation: Send',
      'related: Weather: rain',
      'footer: Imprint',
    ]);
  });

  it.each([
    ['<body class="has-sidebar nav-open newsletter-popup">', '</body>'],
    ['<div class="menu-wrapper comments-open">', '</div>'],
    ['<form id="aspnetForm">', '</form>'],
    ['<article class="share ad-free related">', '</article>'],
    ['<div id="footer-widgets"><section role="complementary">', '</section></div>'],
  ])('does not take the report for furniture inside %s', async (open, close) => {
    expect(
      await marked(`<!doctype html>${open}<h1>Seven held</h1><p>${PROSE}</p><p>${MORE}</p>${close}`),
    ).toEqual([]);
  });

  it('keeps a box of prose inside the report, and marks one of links', async () => {
    const box = `<aside><p>${MORE}</p></aside>`;
    const links = '<aside><a href="1">One story</a> <a href="2">Two</a></aside>';
    const html = (inside: string) => `<main><h1>Seven held</h1><p>${PROSE}</p>${inside}<p>${MORE}</p></main>`;
    expect(await marked(html(box))).toEqual([]);
    expect((await marked(html(links))).every((mark) => mark.startsWith('related: '))).toBe(true);
    expect(await marked(html(links))).not.toEqual([]);
  });

  it('finds the report by its prose where there are no landmarks', async () => {
    const html = `<div class="a1"><p>Courier</p></div><div class="a2"><h1>Seven held</h1><p>${PROSE}</p><p>${MORE}</p><p>${PROSE}</p><p>He agreed.</p><p>${MORE}</p></div><div class="a3">Printed in the harbour</div>`;
    expect(await marked(html)).toEqual(['navigation: Courier', 'footer: Printed in the harbour']);
  });

  it("marks readers' comments, however long", async () => {
    const html = `<div id="a"><h1>Seven held</h1><p>${PROSE}</p><p>He agreed.</p></div><div id="comments"><p>${MORE.slice(0, 150)}</p></div>`;
    expect(await marked(html)).toEqual([`footer: ${MORE.slice(0, 150)}`]);
  });

  it('marks captions, note markers and lists of references', async () => {
    const html = `<article><p>${PROSE}<sup>1</sup> It is 5 km<sup>2</sup> large, the 2<sup>nd</sup> port<sup><a href="#n2">[2]</a></sup>.</p><figure><figcaption>The port, by Jo</figcaption></figure><p>${MORE}</p><ol class="references"><li>Port Review</li></ol></article>`;
    expect(await marked(html)).toEqual([
      'note_marker: 1',
      'note_marker: [2]',
      'credit: The port, by Jo',
      'references: Port Review',
    ]);
  });
});

describe('what a page says of itself', () => {
  const hints = async (head: string, body = '') => {
    const found = (await read(`<!doctype html><html lang="fr-MA"><head>${head}</head><body>${body}<p>x</p>`))
      .hints;
    return found.map(({ field, value, basis }) => `${field} = ${value} (${basis})`);
  };

  it('in meta elements', async () => {
    const head =
      '<meta property="og:title" content="Seven  held"><meta name="DC.publisher" content="Courier"><meta property="article:published_time" content="2019-05-03T10:00:00Z">';
    expect(await hints(head)).toEqual([
      'title = Seven held (meta og:title)',
      'publisher = Courier (meta dc.publisher)',
      'published = 2019-05-03T10:00:00Z (meta article:published_time)',
      'language = fr-MA (html lang)',
    ]);
  });

  it('in JSON-LD, inside graphs and lists, before the page as a whole', async () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2001-01-01' },
        {
          '@type': ['NewsArticle'],
          headline: 'Seven held',
          datePublished: '2019-05-03',
          publisher: { name: 'Courier' },
        },
      ],
    };
    const found = await hints(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`);
    expect(found.slice(0, 3)).toEqual([
      'title = Seven held (JSON-LD headline)',
      'publisher = Courier (JSON-LD publisher)',
      'published = 2019-05-03 (JSON-LD datePublished)',
    ]);
  });

  it('in headings, the title without the site, and time elements; broken JSON is passed over', async () => {
    const found = await hints(
      '<title>Seven held in the port | Courier</title><script type="application/ld+json">{"@type": </script>',
      '<h1>Seven <i>held</i></h1><time datetime="2019-05-03">Friday</time>',
    );
    expect(found).toEqual([
      'title = Seven held (heading h1)',
      'title = Seven held in the port (HTML title)',
      'published = 2019-05-03 (time element)',
      'language = fr-MA (html lang)',
    ]);
  });
});

describe('the site in the title', () => {
  it('is the publisher where the headline before it stands in the page too', async () => {
    const publishers = async (heading: string) =>
      (await read(`<title>Seven held - Courier</title><h1>${heading}</h1><p>x`)).hints
        .filter(({ field }) => field === 'publisher')
        .map(({ value }) => value);
    expect(await publishers('Seven held')).toEqual(['Courier']);
    expect(await publishers('Another headline')).toEqual([]);
  });
});

describe('hostile pages', () => {
  const many = 100_000;
  it.each([
    ['nested elements', '<div>'.repeat(many), 'DOC_UNREADABLE'],
    ['nested formatting', Array.from({ length: many }, (_, at) => `<b id=${at}>`).join(''), 'DOC_UNREADABLE'],
    ['attributes', `<p ${Array.from({ length: many }, (_, at) => `a${at}`).join(' ')}>`, 'DOC_UNREADABLE'],
  ])('%s without end are refused with a code', async (_name, html, code) => {
    await expect(read(`<!doctype html>${html}words`)).rejects.toMatchObject({ code });
  });

  it.each([
    ['one huge attribute', `<p title="${'x y '.repeat(500_000)}">words`],
    ['white space', `<p>wor${' '.repeat(1_000_000)}ds`],
    ['breaks', `<p>wor${'<br>'.repeat(20_000)}ds`],
    ['a long script', `<script>${'if(a<b){c} '.repeat(50_000)}</script>words`],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(200_000)}</script>words`],
    ['unclosed tags', `${'<p><td><li>'.repeat(5_000)}words`],
    ['ampersands', `${'&'.repeat(200_000)}words`],
  ])('%s are read', async (_name, html) => {
    expect((await read(`<!doctype html>${html}`)).text).toMatch(/ds$/);
  });

  it('segments and marks stay in bounds and order whatever the markup', async () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div class="nav">',
        '</div>',
        '<table>',
        '<td>',
        '<b>',
        '</b>',
        '<a href=x>',
        '</a>',
        '<br>',
      ],
      ...[
        '<sup>1</sup>',
        'é😀 ',
        'مدينة',
        '\r\n',
        '&amp;',
        '&#10;',
        ' a ',
        '<aside>',
        '</aside>',
        '<!--',
        '-->',
        '<pre>',
        '</pre>',
        '<',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const bytes = encode(pieces.join(''));
        const { text, runs, marks } = await readHtml(bytes, READ_LIMITS);
        let last = 0;
        for (const { start, end, source } of runs) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(source.start).toBeGreaterThanOrEqual(0);
          expect(source.end).toBeGreaterThanOrEqual(source.start ?? 0);
          expect(source.end).toBeLessThanOrEqual(bytes.length);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { start, end } of marks)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
