import { Role } from '../schema/events/vocabulary';
import {
  type CommandName,
  commandNames,
  commandScope,
  readAccess,
  type ReadName,
  readScope,
} from '../src/domain/access';

const roles = Object.values(Role).filter((role) => role !== Role.SYSTEM);
const short: Readonly<Record<string, string>> = {
  store: 'store',
  council_for_any_body: 'council*',
  council: 'council',
  council_and_below: 'below',
  published: 'published',
  holder: 'holder',
  all: 'all',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const cell = (scope: string | null): string => (scope === null ? '' : (short[scope] ?? scope));

/** The others are done by the program alone. */
const isOfPeople = (name: CommandName): boolean =>
  roles.some((role) => commandScope(name, role) !== null);

/** The access table as Markdown, from what the program enforces. */
export function accessTable(): string {
  const columns = [...roles, 'public'] as const;
  const commands = commandNames
    .filter(isOfPeople)
    .map((name) =>
      row([
        `\`${name}\``,
        ...columns.map((who) => cell(who === 'public' ? null : commandScope(name, who))),
      ]),
    );
  const reads = (Object.keys(readAccess) as ReadName[]).map((name) =>
    row([name, ...columns.map((who) => cell(readScope(name, who)))]),
  );
  const head = [row(['', ...columns]), row(['---', ...columns.map(() => '---')])];
  return [...head, ...commands, ...reads].join('\n');
}
