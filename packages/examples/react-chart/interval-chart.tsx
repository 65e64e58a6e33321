import { type CatalogFigure, cite, quote } from '@darkfigure/helpers';

const width = 640;
const labels = 240;
const row = 26;

/** Where a number stands, in pixels; the axis begins at zero. */
export function position(value: number, most: number): number {
  return labels + ((width - labels - 16) * value) / most;
}

/** One figure a row: its interval as a line, its best value as a dot. What is unknown or disputed is said, not drawn. */
export function IntervalChart({
  title,
  figures,
  label,
}: {
  readonly title: string;
  readonly figures: readonly CatalogFigure[];
  readonly label: (figure: CatalogFigure) => string;
}) {
  const most = Math.max(
    ...figures.map((figure) =>
      figure.state === 'settled' && figure.value.kind === 'interval' ? figure.value.high : 0,
    ),
  );
  return (
    <figure style={{ fontFamily: 'sans-serif', maxWidth: width }}>
      <h2 style={{ font: 'bold 16px sans-serif' }}>{title}</h2>
      <svg viewBox={`0 0 ${width} ${row * (figures.length + 1)}`} width={width} role="img">
        <title>{title}</title>
        {figures.map((figure, index) => (
          <g key={figure.id} transform={`translate(0 ${row * index + row / 2})`}>
            <title>{quote(figure)}</title>
            <text x={labels - 12} y={4} textAnchor="end" fontSize={12}>
              {label(figure)}
            </text>
            <Mark figure={figure} most={most} />
          </g>
        ))}
        <Axis most={most} y={row * figures.length} />
      </svg>
      <figcaption style={{ fontSize: 12, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {[...legend(figures), ...sources(figures)].join('\n')}
      </figcaption>
    </figure>
  );
}

function Mark({ figure, most }: { readonly figure: CatalogFigure; readonly most: number }) {
  if (figure.state === 'settled' && figure.value.kind === 'interval') {
    const { low, high, best } = figure.value;
    return (
      <>
        <line x1={position(low, most)} x2={position(high, most)} stroke="#555" strokeWidth={2} />
        {best === null || best === undefined ? null : (
          <circle cx={position(best, most)} r={4} fill="#b3401f" />
        )}
      </>
    );
  }
  return (
    <text x={labels} y={4} fontSize={12} fontStyle="italic">
      {`${figure}`}
    </text>
  );
}

function Axis({ most, y }: { readonly most: number; readonly y: number }) {
  const step = 10 ** Math.floor(Math.log10(most));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return (
    <g transform={`translate(0 ${y})`} fontSize={11} textAnchor="middle">
      <line x1={labels} x2={width - 16} stroke="#999" />
      {ticks.map((tick) => (
        <text key={tick} x={position(tick, most)} y={15}>
          {tick.toLocaleString('en-GB')}
        </text>
      ))}
    </g>
  );
}

/** What the marks mean: intervals of two levels, or of two kinds, are not alike. */
function legend(figures: readonly CatalogFigure[]): string[] {
  const kinds = figures.flatMap((figure) =>
    figure.state === 'settled' && figure.value.kind === 'interval'
      ? [`${100 * (figure.value.level ?? Number.NaN)} % ${figure.value.basis ?? ''} intervals`]
      : [],
  );
  return [`Dot: best value. Line: ${[...new Set(kinds)].join(' or ')}.`];
}

/** Every publication once; the first line of a citation is that of the reading, the last that of the dataset. */
function sources(figures: readonly CatalogFigure[]): string[] {
  return [...new Set(figures.flatMap((figure) => cite(figure).split('\n').slice(0, -1)))];
}
