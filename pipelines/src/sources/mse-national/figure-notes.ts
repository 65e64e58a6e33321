import type { ComponentSpec, FigureNote } from '../../source/source-module.ts';

const slavery = 'mse-national/modern-slavery-victims-estimated';
const trafficking = 'mse-national/trafficking-victims-estimated';

/** The spread over the models that others fitted to the same lists: the ends of their widest intervals. */
const spread = (low: number, high: number, how: string, but = ''): ComponentSpec => ({
  kind: 'model',
  direction: 'either',
  size: { low, high },
  note: `From the lowest to the highest end of the intervals of ${how} of the same lists${but}.`,
});

export const figureNotes: readonly FigureNote[] = [
  {
    figure: `${slavery}/gb/2013`,
    uncertainty: [spread(9330, 56_052, 'eleven refits')],
    notes: [
      'The author wrote later that other models give rather different answers. With the choice of the model inside the bootstrap, all models allowed, the interval of the same counts reaches from 11,168 to 56,052.',
      'A peer-reviewed critique (Whitehead, Jackson, Balch and Francis, 2019) finds by simulation that the method overstates its reliability and advises against it for this purpose.',
    ],
  },
  {
    figure: `${trafficking}/nl/2010-2015`,
    uncertainty: [
      spread(
        25_312,
        203_328,
        'four refits',
        '; the low end is that of a sampler that did not converge, the next is 41,616',
      ),
    ],
    notes: [
      'A total of six years, read only in a list of published ranges; the yearly value of the same study is about 6,250.',
    ],
  },
  {
    figure: `${trafficking}/us-la-greater-new-orleans/undated`,
    uncertainty: [spread(397, 1771, 'thirteen refits')],
    notes: ['Read only in a list of published ranges; the study itself was not read.'],
  },
  {
    figure: `${trafficking}/us-western-site/undated/sexual-exploitation`,
    uncertainty: [spread(935, 3868, 'five refits')],
    notes: ['Read only in a list of published ranges; the study itself was not read.'],
  },
  {
    figure: `${slavery}/au/20150701--20170630`,
    uncertainty: [spread(726, 16_062, 'four refits')],
    vintages: [
      {
        publication: 'mse-national/relay-10daily-2019-02',
        note: 'The same range before rounding, not a revision.',
      },
      {
        publication: 'mse-national/relay-binette-steorts-published-ranges',
        note: 'A lower end of 1,350 in place of 1,300, as the list has it.',
      },
    ],
  },
  {
    figure: `${trafficking}/nl/2010-2015/model-latent-class`,
    status: ['low-reliability'],
    credibility: {
      grade: '4',
      reason:
        'The authors report that the sampler does not converge for these lists, even with a thousand times the iterations.',
    },
  },
  {
    figure: `${slavery}/gb/2013/lists-five/model-choice-all-downhill`,
    notes: [
      'The search can stop at a secondary minimum: the exhaustive search over the same models finds 25,311 and not 12,262.',
    ],
  },
  {
    figure: `${slavery}/gb/2013/lists-five/model-choice-pairs-downhill`,
    notes: [
      'The search can stop at a secondary minimum: the exhaustive search over the same models finds 22,991 and not 12,262.',
    ],
  },
  {
    figure: `${slavery}/gb/2013/lists-five/model-bayesian-threshold`,
    notes: [
      'An example of a software package, narrow because few dependencies are kept; with the choice of the model in the bootstrap the same counts give 11,168 to 56,052.',
    ],
  },
  {
    figure: 'mse-national/trafficking-victims-estimated-per-year/nl/2018-2019',
    notes: [
      'The high end is 6,300 in one of the two years and 7,000 in the other; the range here takes the wider.',
    ],
  },
  {
    figure: `${trafficking}/ro/undated`,
    unanswered: {
      question:
        'How many victims of human trafficking were there in Romania, by the multiple systems estimate of UNODC?',
      why: 'The study exists, but its numbers did not stand on the readable part of the page.',
      needed: ['the study itself'],
      nearest: [
        {
          figure: 'mse-national/estimated-victims-per-registered-victim/rs/2013-2016',
          why: 'A study of the same series for Serbia, as a ratio.',
        },
      ],
    },
  },
];
