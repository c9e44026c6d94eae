import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import {
  type Ended,
  filledFolder,
  type ProgramStart,
  refusedWith,
  type RunningProgram,
  runToEnd,
  startProgram,
} from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

// Some tests start the program several times.
jest.setTimeout(60_000);

const startOf = (start: ProgramStart): Promise<Ended> => runToEnd('start', start);

const masterKey = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

describe('What the program cannot start in', () => {
  it('is a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    try {
      await once(other, 'listening');
      const port = String((other.address() as AddressInfo).port);
      expect(await startOf({ dataDir: temporaryFolder(), env: { PORT: port } })).toStrictEqual(
        refusedWith(`Port ${port} is taken: set PORT to another one, or to 0.`),
      );
    } finally {
      other.close();
    }
  });

  it.each([
    ['PORT', 'abc', 'PORT must be a number from 0 to 65535, not “abc”.'],
    ['PORT', '65536', 'PORT must be a number from 0 to 65535, not “65536”.'],
    ['HOST', '192.0.2.1', 'HOST 192.0.2.1 is no address of this machine.'],
    ['MASTER_KEY', 'c2hvcnQ=', 'MASTER_KEY must be 32 bytes in base64.'],
  ])('is %s=%s', async (name, value, sentence) => {
    const dataDir = temporaryFolder();
    expect(await startOf({ dataDir, env: { [name]: value } })).toStrictEqual(refusedWith(sentence));
  });

  it('is a folder below a file', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, 'not a folder\n');
    const dataDir = join(file, 'data');
    expect(await startOf({ dataDir })).toStrictEqual(
      refusedWith(`The folder ${dataDir} cannot be made or written.`),
    );
  });

  it('is a store whose keys were wrapped under another master key', async () => {
    const dataDir = await filledFolder({ MASTER_KEY: masterKey(1) });
    const { stderr, ...ended } = await startOf({ dataDir, env: { MASTER_KEY: masterKey(2) } });
    expect(ended).toStrictEqual({ code: 1, signal: null, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*master key[^\n]*\.\n$/iu);
    const again = await startProgram({ dataDir, env: { MASTER_KEY: masterKey(1) } });
    expect(again.output().stderr).toBe('');
  });
});

const heads = `{
  bodies(first: 100) { totalCount nodes { id name } }
  sessions(first: 100) { totalCount nodes { id } }
}`;

const headOf = (program: RunningProgram): Promise<unknown> => program.query(null, heads);

type Head = Readonly<{ bodies: { nodes: readonly { id: string; name: string }[] } }>;

async function bodyNamed(program: RunningProgram, name: string): Promise<string> {
  const { bodies } = (await headOf(program)) as Head;
  return bodies.nodes.find((body) => body.name === name)!.id;
}

const agency = 'Phòng Tài nguyên và Môi trường';
const office = 'Văn phòng HĐND và UBND huyện';

describe('A token', () => {
  const tokenOf = async (dataDir: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runToEnd('token', { dataDir }, ...args);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' });
    return stdout.trimEnd().split('\n').at(-1)!;
  };

  it('is printed on the last line, and accepted by the program that runs', async () => {
    const dataDir = temporaryFolder();
    const program = await startProgram({ dataDir });
    const id = await bodyNamed(program, agency);
    const token = await tokenOf(dataDir, '--role', 'agency', '--body', id, '--subject', 'an-1');
    expect(await program.query(token, '{ viewer { id role body { id name } } }')).toStrictEqual({
      viewer: { id: 'an-1', role: 'AGENCY', body: { id, name: agency } },
    });
  });

  it('of another folder is refused', async () => {
    const program = await startProgram({ dataDir: temporaryFolder() });
    const token = await tokenOf(temporaryFolder(), '--role', 'admin');
    await expect(program.query(token, '{ viewer { id } }')).rejects.toThrow('UNAUTHENTICATED');
  });

  it.each([
    [['--role', 'agency'], 'A token for the role agency needs --body <id>.'],
    [['--role', 'admin', '--hours', 'x'], '--hours must be a number above 0.'],
  ])('asked for with %j is refused', async (args, sentence) => {
    expect(await runToEnd('token', { dataDir: temporaryFolder() }, ...args)).toStrictEqual(
      refusedWith(sentence),
    );
  });
});

describe('Stopping and starting again', () => {
  const everything = `{
    petitions(first: 100) { totalCount nodes { id code } }
    rules(first: 100) { totalCount nodes { id revision } }
    sessions(first: 100) { totalCount nodes { id } }
    bodies(first: 100) { totalCount nodes { id name } }
  }`;

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'after %s finds the same, loaded once',
    async (signal) => {
      const dataDir = temporaryFolder();
      const first = await startProgram({ dataDir });
      const body = await bodyNamed(first, office);
      const { stdout } = await runToEnd('token', { dataDir }, '--role', 'office', '--body', body);
      const token = stdout.trimEnd();
      const before = await first.query(token, everything);
      expect(before).toMatchObject({ petitions: { totalCount: expect.any(Number) } });

      const isKilled = signal === 'SIGKILL';
      const ended = isKilled ? { code: null, signal } : { code: 0, signal: null };
      expect(await first.kill(signal)).toMatchObject({ ...ended, stderr: '' });

      const second = await startProgram({ dataDir });
      expect(await second.query(token, everything)).toStrictEqual(before);
    },
  );
});
