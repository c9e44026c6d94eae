export type RouteGroup = 'graphql' | 'export' | 'health' | 'metrics' | 'other';

/** How often it took up to each bound and no less, and how long it took altogether. */
type Series = { readonly counts: number[]; sum: number };

export type RequestDurations = Readonly<{
  observe: (route: RouteGroup, status: number, seconds: number) => void;
  /** A histogram in Prometheus' text format. */
  print: () => string;
}>;

const name = 'hoi_am_http_request_duration_seconds';
const head = [
  `# HELP ${name} Seconds from the head of a request to the end of its answer`,
  `# TYPE ${name} histogram`,
];

/**
 * How long requests took. Not prom-client's histogram: it spells out labels and bounds for every observation, and took
 * 7 % of the time in which a remembered answer is given, where this takes 1 %.
 */
export function requestDurations(bounds: readonly number[]): RequestDurations {
  const upTo = [...bounds, Infinity];
  const byRoute = new Map<RouteGroup, Map<number, Series>>();

  function seriesOf(route: RouteGroup, status: number): Series {
    const byStatus = byRoute.get(route) ?? new Map<number, Series>();
    byRoute.set(route, byStatus);
    const series = byStatus.get(status) ?? { counts: upTo.map(() => 0), sum: 0 };
    byStatus.set(status, series);
    return series;
  }

  function linesOf(route: RouteGroup, status: number, { counts, sum }: Series): readonly string[] {
    const labels = `route="${route}",status="${status}"`;
    let count = 0;
    const buckets = upTo.map((bound, index) => {
      count += counts[index] ?? 0;
      const le = bound === Infinity ? '+Inf' : bound;
      return `${name}_bucket{le="${le}",${labels}} ${count}`;
    });
    return [...buckets, `${name}_sum{${labels}} ${sum}`, `${name}_count{${labels}} ${count}`];
  }

  return {
    observe(route, status, seconds) {
      const series = byRoute.get(route)?.get(status) ?? seriesOf(route, status);
      const index = upTo.findIndex((bound) => seconds <= bound);
      series.counts[index] = (series.counts[index] ?? 0) + 1;
      series.sum += seconds;
    },
    print: () => {
      const lines = [...byRoute].flatMap(([route, byStatus]) =>
        [...byStatus].flatMap(([status, series]) => linesOf(route, status, series)),
      );
      return [...head, ...lines, ''].join('\n');
    },
  };
}
