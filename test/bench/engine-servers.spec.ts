import { databaseUrl, freshName, serverOf, storeUrl } from '../../scripts/bench/engine-servers';
import { NotMeasured } from '../../scripts/bench/row';
import { parseConnectionUrl } from '../../src/adapters/kurrentdb/connection-url';

const name = freshName();

describe('a store for measurements', () => {
  it.each([
    'kurrentdb://127.0.0.1:2113?tls=false',
    'kurrentdb://127.0.0.1:2113/?tls=false',
    'kurrentdb://127.0.0.1:2113/hoi_am?tls=false',
    'kurrentdb+discover://user:a%2Fb@n1:2113,n2:2113/hoi_am',
  ])('has a name of its own on the KurrentDB of %s', (server) => {
    expect(parseConnectionUrl(storeUrl(server, name))).toEqual({
      name,
      clientUrl: parseConnectionUrl(server).clientUrl,
    });
  });

  it.each([
    ['mongodb://127.0.0.1:27017', `mongodb://127.0.0.1:27017/${name}?`],
    ['mongodb://h/hoi_am?replicaSet=rs', `mongodb://h/${name}?replicaSet=rs`],
    ['mongodb://u:p@h1,h2/hoi_am', `mongodb://u:p@h1,h2/${name}?authSource=hoi_am`],
    ['mongodb://u:p@h/?tls=true', `mongodb://u:p@h/${name}?tls=true&authSource=admin`],
    ['mongodb://u:p@h/x?authSource=y', `mongodb://u:p@h/${name}?authSource=y`],
  ])('is a database of its own on %s, its user where it was', (server, url) => {
    expect(databaseUrl(server, name)).toBe(url);
  });

  it('has another name each time, and a server only where one is named', () => {
    expect(freshName()).not.toBe(name);
    const named = process.env['MONGODB_URL'];
    delete process.env['MONGODB_URL'];
    expect(() => serverOf('MONGODB_URL')).toThrow(new NotMeasured('MONGODB_URL is not set'));
    process.env['MONGODB_URL'] = 'mongodb://h';
    expect(serverOf('MONGODB_URL')).toBe('mongodb://h');
    if (named === undefined) delete process.env['MONGODB_URL'];
    else process.env['MONGODB_URL'] = named;
  });
});
