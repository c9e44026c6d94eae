import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLFormattedError, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Application } from '../../app/application';
import type { Cell } from '../../kernel/csv';
import { type ErrorCode, errorFormatter, publicError } from '../error-format';
import type { RecognisedViewers } from '../recognised-viewers';
import { requestScope } from '../request-scope';
import { exportLists } from './all-exports';
import { csvFile } from './csv-file';
import type { ExportList } from './export-list';
import { type ExportedPage, exportPages, NothingToExport } from './export-pages';
import { type ExportQuery, exportQuery } from './export-query';
import { xlsxFile } from './xlsx-file';

export const exportPath = '/export';

type Format = Readonly<{
  contentType: string;
  write: (heads: readonly Cell[], pages: AsyncIterable<ExportedPage>) => AsyncIterable<Uint8Array>;
}>;

const formats: Readonly<Record<string, Format>> = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', write: csvFile },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsxFile,
  },
};

const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
  VIEWS_BEHIND: 503,
};

export type ExportOptions = Readonly<{
  app: Application;
  schema: GraphQLSchema;
  viewers: RecognisedViewers;
  log: Logger;
}>;

type Export = Readonly<{
  name: string;
  list: ExportList;
  query: ExportQuery;
  format: Format;
  extension: string;
}>;

/** Lists as files, under the names of the queries: what one may not ask for is not there to download either. */
export function addExportRoutes(server: FastifyInstance, options: ExportOptions): void {
  const { schema, viewers } = options;
  for (const [name, list] of Object.entries(exportLists)) {
    const query = exportQuery(schema, list);
    for (const [extension, format] of Object.entries(formats))
      server.route({
        url: `${exportPath}/${name}.${extension}`,
        method: 'GET',
        exposeHeadRoute: false,
        onRequest: viewers.onRequest,
        handler: (request, reply) =>
          send(request, reply, { name, list, query, format, extension }, options),
      });
  }
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Export,
  options: ExportOptions,
): Promise<FastifyReply> {
  const file = await fileOf(request, asked, options);
  if (file instanceof Readable)
    return reply
      .header('content-disposition', dispositionOf(asked, options.app.today()))
      .type(asked.format.contentType)
      .send(file);
  const code = file.extensions?.['code'] as ErrorCode;
  return reply.code(statusOf[code] ?? 500).send({ errors: [file] });
}

/** A file that is made as it is read; what stands against the whole is told before anything of it is sent. */
async function fileOf(
  request: FastifyRequest,
  { list, query, format }: Export,
  { app, schema, viewers, log }: ExportOptions,
): Promise<Readable | GraphQLFormattedError> {
  const context = { app, viewer: viewers.viewerOf(request), request };
  const { language } = requestScope();
  try {
    const variables = query.variablesOf(request.query as Readonly<Record<string, unknown>>);
    const pages = await begin(exportPages(schema, list, query, variables, context));
    const heads = list.columns.map(({ head }) => head[language]);
    return Readable.from(format.write(heads, pages), { objectMode: false });
  } catch (error) {
    return errorOf(error, log);
  }
}

/** In the form of the API's errors; they are counted where they are sent. */
function errorOf(error: unknown, log: Logger): GraphQLFormattedError {
  if (error instanceof NothingToExport) return publicError('NOT_FOUND');
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: '' };
  const { message, extensions } = errorFormatter(log, () => undefined)(formatted, error);
  return { message, ...(extensions ? { extensions } : {}) };
}

/** The same pages, the first one fetched. */
async function begin(pages: AsyncGenerator<ExportedPage>): Promise<AsyncGenerator<ExportedPage>> {
  const first = await pages.next();
  return (async function* () {
    try {
      if (first.done !== true) yield first.value;
      yield* pages;
    } finally {
      // Whoever stops in the middle stops asking, too.
      await pages.return(undefined);
    }
  })();
}

/** Names the file in letters that every client knows, and in the reader's language (RFC 6266). */
function dispositionOf({ name, list, extension }: Export, today: string): string {
  const spoken = `${list.fileName[requestScope().language]} ${today}.${extension}`;
  return `attachment; filename="${name}-${today}.${extension}"; filename*=UTF-8''${encodeURIComponent(spoken)}`;
}
