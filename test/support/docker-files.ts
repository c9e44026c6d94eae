import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { parse } from 'yaml';

export const root = join(__dirname, '..', '..');
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

export type Service = Readonly<{
  image?: string;
  build?: string;
  depends_on?: Readonly<Record<string, Readonly<{ condition: string }>>>;
  volumes: readonly string[];
  secrets?: readonly string[];
  environment: Readonly<Record<string, string | null>>;
  ports?: readonly Readonly<{ target: number; published: string; host_ip: string }>[];
  networks: readonly string[];
  restart: string;
  healthcheck?: Readonly<{ test: readonly string[] }>;
  cap_drop: readonly string[];
  read_only?: boolean;
  security_opt: readonly string[];
  stop_grace_period: string;
}>;

export type Compose = Readonly<{
  services: Readonly<Record<'hoi-am' | 'kurrentdb' | 'mongodb', Service>>;
  networks: Readonly<Record<string, Readonly<{ internal: boolean }> | null>>;
  volumes: Readonly<Record<string, null>>;
  secrets: Readonly<Record<string, Readonly<{ file: string }>>>;
}>;

export const composeText = textOf('docker-compose.yml');
export const compose = parse(composeText) as Compose;

export type Line = Readonly<{ keyword: string; words: readonly string[]; text: string }>;

/** The Dockerfile's instructions, in order. */
export const dockerfile: readonly Line[] = DockerfileParser.parse(textOf('Dockerfile'))
  .getInstructions()
  .map((line) => ({
    keyword: line.getKeyword(),
    words: line.getArguments().map((word) => word.getValue()),
    // With its flags, which the words leave out.
    text: line.getTextContent().slice(line.getInstruction().length).trim(),
  }));

/** What becomes the image: all from the last FROM on. */
export const imageLines = dockerfile.slice(
  dockerfile.findLastIndex(({ keyword }) => keyword === 'FROM'),
);

/** The text of the one line with this keyword. */
export function imageLine(keyword: string): string {
  const [line, ...more] = imageLines.filter((one) => one.keyword === keyword);
  if (line === undefined || more.length > 0) throw new Error(`${keyword} stands not once`);
  return line.text;
}

/** What the image sets for the program. */
export const imageEnvironment = Object.fromEntries(
  imageLine('ENV')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** The rules of .dockerignore. */
export const ignoreRules = textOf('.dockerignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
