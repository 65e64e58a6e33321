import type { SourceModule } from '../../source/source-module.ts';

export const earlyCorrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/nhth-citizens-41-percent-of-all-cases',
    what: 'A news page gives 41 percent as the share of all cases with US citizens; another page on the same report has 41 percent for sex trafficking and 20 percent for labor trafficking cases, which would hardly average to 41.',
    instead: 'Read 41 percent as the share of sex trafficking cases only.',
    basis: 'our-inference',
    figures: ['nhth/share-of-cases-by-citizenship/us/20071207--20121231/national'],
    expect: [
      {
        publication: 'nhth/2013-11-21-trends-2007-2012',
        figure: 'nhth/share-of-cases-by-citizenship/us/20071207--20121231/national',
        text: 'Forty-one percent',
      },
      {
        publication: 'nhth/2013-11-21-trends-2007-2012',
        figure:
          'nhth/share-of-cases-by-citizenship/us/20071207--20121231/sexual-exploitation/national',
        text: '41 percent',
      },
    ],
    seenAt: 'http://www.meganaparker.com/blog/2014/9/28/day-93-ht-trends-part-i',
  },
  {
    id: 'correction/nhth-6081-sex-trafficking-2016',
    what: 'A local organisation prints 6,081 sex trafficking cases for 2016 beside a count of calls that is not that of 2016 either.',
    instead: 'For 2016 use 5,551 of the hotline’s own page.',
    basis: 'other-source',
    figures: ['nhth/cases-identified/us/2016/sexual-exploitation'],
    expect: [
      {
        publication: 'nhth/2016-12-31-statistics-page',
        figure: 'nhth/cases-identified/us/2016/sexual-exploitation',
        text: '5,551',
      },
    ],
    seenAt: 'https://home4hope-slo.org/in-the-u-s',
  },
];
