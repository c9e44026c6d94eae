import { once } from 'node:events';
import { connect } from 'node:net';
import fastify from 'fastify';
import { drain } from '../../src/graphql/draining';
import { begunQuestion } from '../support/begun-question';
import { served } from '../support/served';

describe('a server that stops', () => {
  it('answers what it was asked, and keeps no connection for more', async () => {
    const program = await served();
    const question = await begunQuestion(program.address, null, '{ __typename }');
    const stopped = program.stop();
    expect(await question.finish()).toEqual({
      status: 200,
      connection: 'close',
      data: { __typename: 'Query' },
    });
    await stopped;
    await expect(program.ask(null, '{ __typename }')).rejects.toThrow('fetch failed');
  });

  it.each([
    ['vi', 'Máy chủ đang dừng; hãy gửi lại sau với cùng khóa.'],
    ['en', 'The server is stopping; send the same again later with the same key.'],
  ])('takes on nothing that comes after, and says so: %s', async (language, message) => {
    const program = await served();
    const { hostname, port } = new URL(program.address);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`POST /graphql HTTP/1.1\r\nhost: a\r\naccept-language: ${language}\r\n`);
    // Whoever asked later was answered: the beginning above was read.
    await program.ask(null, '{ __typename }');
    const stopped = program.stop();
    const body = '{"query":"{__typename}"}';
    socket.write(`content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    const [answer] = (await once(socket.setEncoding('utf8'), 'data')) as [string];
    const [head = '', text = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 503 /u);
    expect(head.toLowerCase()).toContain('connection: close');
    expect(JSON.parse(text)).toEqual({
      errors: [{ message, extensions: { code: 'UNAVAILABLE' } }],
    });
    await stopped;
  });

  it('cuts off what does not end in time', async () => {
    const server = fastify({ forceCloseConnections: 'idle' });
    server.post('/', () => ({}));
    const address = await server.listen({ port: 0 });
    const question = await begunQuestion(address, null, '{ __typename }');
    await drain(server, 10);
    expect(await question.broken).toMatchObject({ code: 'ECONNRESET' });
  });
});
