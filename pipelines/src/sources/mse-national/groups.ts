import type { PopulationSpec } from '../../source/population-spec.ts';

const bootstrap = 'bootstrap with model choice';
const of = (...names: readonly string[]): PopulationSpec => ({ segments: names });

export const groups: Readonly<Record<string, PopulationSpec>> = {
  'independence model': of('model-independence'),
  'stepwise model (SparseMSE)': of('model-sparse-stepwise'),
  'Bayesian averaging (dga)': of('model-bayesian-averaging'),
  'latent classes (LCMCR)': of('model-latent-class'),
  'independence model, five lists': of('model-independence', 'lists-five'),
  'stepwise model (SparseMSE), five lists': of('model-sparse-stepwise', 'lists-five'),
  'Bayesian averaging (dga), five lists': of('model-bayesian-averaging', 'lists-five'),
  'latent classes (LCMCR), five lists': of('model-latent-class', 'lists-five'),
  'stepwise model with BCa bootstrap': of('model-stepwise-bca'),
  'stepwise model with BCa bootstrap, five lists': of('model-stepwise-bca', 'lists-five'),
  'stepwise model with BCa bootstrap, eight lists': of('model-stepwise-bca', 'lists-eight'),
  'main-effects model, eight lists': of('model-main-effects', 'lists-eight'),
  [`${bootstrap}, all models, exhaustive search, five lists`]: of(
    'model-choice-all-exhaustive',
    'lists-five',
  ),
  [`${bootstrap}, all models, downhill search, five lists`]: of(
    'model-choice-all-downhill',
    'lists-five',
  ),
  [`${bootstrap}, all models, downhill search, six lists`]: of(
    'model-choice-all-downhill',
    'lists-six',
  ),
  [`${bootstrap}, all models, downhill search, eight lists`]: of(
    'model-choice-all-downhill',
    'lists-eight',
  ),
  [`${bootstrap}, two-list effects only, exhaustive search, five lists`]: of(
    'model-choice-pairs-exhaustive',
    'lists-five',
  ),
  [`${bootstrap}, two-list effects only, downhill search, five lists`]: of(
    'model-choice-pairs-downhill',
    'lists-five',
  ),
  [`${bootstrap}, two-list effects only, downhill search, six lists`]: of(
    'model-choice-pairs-downhill',
    'lists-six',
  ),
  [`${bootstrap}, two-list effects only, downhill search, eight lists`]: of(
    'model-choice-pairs-downhill',
    'lists-eight',
  ),
  'Bayesian thresholding, five lists': of('model-bayesian-threshold', 'lists-five'),
  'usual 95% interval of a model chosen by BIC': of('interval-usual-95'),
  'usual 80% interval of a model chosen by BIC': of('interval-usual-80'),
  '95% BCa bootstrap interval with model selection': of('interval-bootstrap-95'),
  '80% BCa bootstrap interval with model selection': of('interval-bootstrap-80'),
  'Dutch girls of 12 to 17': {
    age: 'minor',
    sex: 'female',
    citizenship: 'national',
    segments: ['age-12-17'],
  },
  'Dutch girls under 18': { age: 'minor', sex: 'female', citizenship: 'national' },
  'people of non-Dutch origin': of('non-dutch-origin'),
};
