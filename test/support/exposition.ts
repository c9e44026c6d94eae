type Labels = Readonly<Record<string, string>>;
export type Sample = Readonly<{ name: string; labels: Labels; value: number }>;
export type Family = Readonly<{ help: string; type: string; samples: readonly Sample[] }>;

const line = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/u;
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/gu;
const suffixes: Readonly<Record<string, readonly string[]>> = {
  histogram: ['_bucket', '_sum', '_count'],
};

function sampleOf(text: string): Sample {
  const [, name, inner = '', written] = line.exec(text) ?? [];
  if (name === undefined || written === undefined) throw new Error(`not a sample: ${text}`);
  const labels = [...inner.matchAll(label)];
  if (labels.map(([whole]) => whole).join('') !== inner) throw new Error(`bad labels: ${text}`);
  const isNumber = /^(?:[+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|nan)$/iu.test(written);
  const value = Number(written.replace('Inf', 'Infinity'));
  if (!isNumber) throw new Error(`no number: ${text}`);
  const entries = labels.map(([, key, content]) => [key, content] as const);
  return { name, labels: Object.fromEntries(entries) as Labels, value };
}

/** Reads Prometheus' text format 0.0.4, as it stands: one family after the other, each with its help and type. */
export function readExposition(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line is not ended');
  const families = new Map<string, { help: string; type: string; samples: Sample[] }>();
  let current = '';
  for (const each of text.split('\n').filter((one) => one !== '')) {
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/u.exec(each) ?? [];
    if (kind === 'HELP') {
      if (families.has(name)) throw new Error(`told twice: ${name}`);
      families.set(name, { help: rest, type: '', samples: [] });
      current = name;
      continue;
    }
    const family = families.get(current);
    if (family === undefined || (kind === 'TYPE' && name !== current))
      throw new Error(`without help: ${each}`);
    if (kind === 'TYPE') {
      family.type = rest;
      continue;
    }
    const sample = sampleOf(each);
    const names = (suffixes[family.type] ?? ['']).map((suffix) => `${current}${suffix}`);
    if (!names.includes(sample.name)) throw new Error(`under ${current}: ${each}`);
    family.samples.push(sample);
  }
  return families;
}
