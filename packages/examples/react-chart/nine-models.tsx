import { catalog } from '@darkfigure/helpers';
import { IntervalChart } from './interval-chart.tsx';

/** One country, one year, one set of five lists: what nine ways to reckon make of the same records. */
export const figures = [
  ...catalog.find({
    measure: 'mse-national/modern-slavery-victims-estimated',
    geography: 'gb',
    period: 2013,
    kind: 'interval',
  }),
].filter(({ id }) => id.includes('/lists-five/'));

export function NineModels() {
  return (
    <IntervalChart
      title="People in modern slavery, United Kingdom, 2013: nine models of the same five lists"
      figures={figures}
      label={({ id }) => id.split('/model-')[1]?.replaceAll('-', ' ') ?? id}
    />
  );
}
