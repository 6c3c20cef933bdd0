import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../extractor.ts';

const gazetteer = buildGazetteer([]);

/** kind, title and date of the measures in a text. */
function measuresIn(text: string): unknown[] {
  const records = extractByRules({ text, language: 'en', published: null, furniture: [], gazetteer });
  return records
    .filter(({ type }) => type === 'measure')
    .map(({ statements }) =>
      ['kind', 'title', 'date'].map((variable) => {
        const value = statements.find((one) => one.variable === variable)?.value;
        return typeof value === 'object' && 'edtf' in value ? value.edtf : (value ?? null);
      }),
    );
}

describe('measures', () => {
  it.each([
    ['Kenya adopted an anti-terrorism law in 2012.', ['law', 'anti-terrorism law', '2012']],
    ['In May 2014 the security act of 1999 was amended.', ['law', 'security act', '2014-05']],
    [
      'A counterterrorism centre was set up in March 2010.',
      ['institution', 'counterterrorism centre', '2010-03'],
    ],
    ['The Aqua Council was created in 2011.', ['institution', 'Aqua Council', '2011']],
    [
      'The launch of a plan against extremism in 2016 pleased few.',
      ['programme', 'plan against extremism', '2016'],
    ],
    ['The army launched Operation Dawn in June 2014.', ['operation', 'Operation Dawn', '2014-06']],
    ['An institute, opened in 2013, trains imams.', ['religious', 'institute', '2013']],
    [
      'Shield, a programme begun in 2015, prepares prisoners for life outside.',
      ['reintegration', 'Shield', '2015'],
    ],
    ['Italy and Tunisia signed a security agreement in 2017.', ['cooperation', 'security agreement', '2017']],
    ['The king granted an amnesty to rebels in 2005.', ['political', 'amnesty to rebels', '2005']],
  ])('%s', (text, expected) => {
    expect(measuresIn(text)).toEqual([expected]);
  });

  it.each([
    'The government should create an agency against terrorism.',
    'No law against terrorism was adopted.',
    'Al-Shabaab set up a court in the town in 2009.',
    'The police opened fire on a unit of militants.',
    'He founded a centre for terrorism studies.',
  ])('not: %s', (text) => {
    expect(measuresIn(text)).toEqual([]);
  });

  it('tells an institution once', () => {
    const text = 'The Fusion Council was created in 2011. After the attacks the Fusion Council was created.';
    expect(measuresIn(text)).toHaveLength(1);
  });
});
