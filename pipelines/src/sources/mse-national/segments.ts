import type { SegmentSpec } from '../../source/population-spec.ts';

const refit = 'Fitted by Binette and Steorts to the public lists of the study.';
const choice =
  'Silverman, Chan and Vincent (2024): the model is chosen anew, by its BIC, in every bootstrap sample.';

export const segments: Readonly<Record<string, SegmentSpec>> = {
  'lists-five': {
    label: 'from five lists',
    definition: 'Estimated from five lists, some of which were merged.',
    variant: true,
  },
  'lists-six': { label: 'from six lists', definition: 'Estimated from six lists.', variant: true },
  'lists-eight': {
    label: 'from eight lists',
    definition: 'Estimated from eight lists.',
    variant: true,
  },
  'model-independence': {
    label: 'independence model',
    definition: `${refit} Lists are taken to be independent of one another; interval by profile likelihood.`,
    variant: true,
  },
  'model-sparse-stepwise': {
    label: 'stepwise model',
    definition: `${refit} Log-linear model with stepwise choice of the pairs of lists that depend on one another (SparseMSE); bootstrap interval.`,
    variant: true,
  },
  'model-bayesian-averaging': {
    label: 'Bayesian model averaging',
    definition: `${refit} Average over decomposable graphical models (dga); posterior median and interval.`,
    variant: true,
  },
  'model-latent-class': {
    label: 'latent class model',
    definition: `${refit} Bayesian latent class model (LCMCR); posterior median and interval.`,
    variant: true,
  },
  'model-stepwise-bca': {
    label: 'stepwise model with bootstrap of the model choice',
    definition:
      'Chan, Silverman and Vincent (2021): stepwise choice of dependent pairs of lists at the threshold 0.02, repeated in each of 1,000 bootstrap samples (BCa).',
    variant: true,
  },
  'model-main-effects': {
    label: 'main-effects model',
    definition: 'Chan, Silverman and Vincent (2021): no pair of lists depends on one another.',
    variant: true,
  },
  'model-choice-all-exhaustive': {
    label: 'model choice in the bootstrap, all models, exhaustive search',
    definition: `${choice} Every model of any order is tried.`,
    variant: true,
  },
  'model-choice-all-downhill': {
    label: 'model choice in the bootstrap, all models, downhill search',
    definition: `${choice} Models of any order, by a search that goes downhill and may stop early.`,
    variant: true,
  },
  'model-choice-pairs-exhaustive': {
    label: 'model choice in the bootstrap, two-list effects, exhaustive search',
    definition: `${choice} Every model with effects of pairs of lists is tried.`,
    variant: true,
  },
  'model-choice-pairs-downhill': {
    label: 'model choice in the bootstrap, two-list effects, downhill search',
    definition: `${choice} Effects of pairs of lists, by a search that goes downhill and may stop early.`,
    variant: true,
  },
  'model-bayesian-threshold': {
    label: 'Bayesian thresholding',
    definition:
      'Silverman (method of 2020): effects of pairs of lists are kept if two posterior standard deviations from nothing, then the model is fitted again; posterior median and quantiles.',
    variant: true,
  },
  'interval-usual-95': {
    label: 'usual 95% interval',
    definition: 'Nominal 95% interval of the one model that BIC chose.',
    variant: true,
  },
  'interval-usual-80': {
    label: 'usual 80% interval',
    definition: 'Nominal 80% interval of the one model that BIC chose.',
    variant: true,
  },
  'interval-bootstrap-95': {
    label: '95% bootstrap interval with model choice',
    definition: 'Nominal 95% BCa bootstrap interval that chooses the model anew in every sample.',
    variant: true,
  },
  'interval-bootstrap-80': {
    label: '80% bootstrap interval with model choice',
    definition: 'Nominal 80% BCa bootstrap interval that chooses the model anew in every sample.',
    variant: true,
  },
  'age-12-17': { label: 'aged 12 to 17', definition: 'Twelve to seventeen years old.' },
  'non-dutch-origin': {
    label: 'people of non-Dutch origin',
    definition: 'People whom the Dutch study calls of non-Dutch origin.',
  },
};
