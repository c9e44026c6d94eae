import { requestDurations } from '../../src/graphql/request-durations';

it('Durations are counted up to each bound, and those above the last one too', () => {
  const { observe, print } = requestDurations([0.5, 1]);
  for (const seconds of [0.25, 0.5, 0.75, 8]) observe('graphql', 200, seconds);
  observe('graphql', 503, 1);
  observe('health', 200, 0);
  const name = 'hoi_am_http_request_duration_seconds';
  expect(print()).toBe(
    [
      `# HELP ${name} Seconds from the head of a request to the end of its answer`,
      `# TYPE ${name} histogram`,
      `${name}_bucket{le="0.5",route="graphql",status="200"} 2`,
      `${name}_bucket{le="1",route="graphql",status="200"} 3`,
      `${name}_bucket{le="+Inf",route="graphql",status="200"} 4`,
      `${name}_sum{route="graphql",status="200"} 9.5`,
      `${name}_count{route="graphql",status="200"} 4`,
      `${name}_bucket{le="0.5",route="graphql",status="503"} 0`,
      `${name}_bucket{le="1",route="graphql",status="503"} 1`,
      `${name}_bucket{le="+Inf",route="graphql",status="503"} 1`,
      `${name}_sum{route="graphql",status="503"} 1`,
      `${name}_count{route="graphql",status="503"} 1`,
      `${name}_bucket{le="0.5",route="health",status="200"} 1`,
      `${name}_bucket{le="1",route="health",status="200"} 1`,
      `${name}_bucket{le="+Inf",route="health",status="200"} 1`,
      `${name}_sum{route="health",status="200"} 0`,
      `${name}_count{route="health",status="200"} 1`,
      '',
    ].join('\n'),
  );
});
