import { randomBytes } from 'node:crypto';
import { keyBytes, type KeyEncryptionKey, WrongMasterKey } from '../crypto/key-encryption-key';
import type { Database } from './database';

type Wrapped = Readonly<{ wrapped: Uint8Array; masterKeyId: string }>;
type WrappedKey = Wrapped & Readonly<{ matter: string }>;

export const keyRowsVersion = 1;
export const keyRowsSchema = `
  CREATE TABLE store_secret (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    wrapped BLOB NOT NULL,
    masterKeyId TEXT NOT NULL
  ) STRICT;
  CREATE TABLE keys (
    matter TEXT PRIMARY KEY,
    wrapped BLOB NOT NULL,
    masterKeyId TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`;

const rewrappedAtOnce = 1_000;

// What a wrapped key is bound to, so that none can be put in the place of another.
const forStore = 'store';
const forMatter = (matter: string): string => `matter ${matter}`;

/** What a ring's file holds, read and written under one master key. Everything throws WrongMasterKey. */
export class KeyRows {
  constructor(
    private readonly database: Database,
    private masterKey: KeyEncryptionKey,
  ) {}

  /** Made first, so that with it every later opening proves its master key. */
  makeSecret(secret: Uint8Array): void {
    this.database.run(
      'INSERT INTO store_secret (id, wrapped, masterKeyId) VALUES (1, ?, ?) ON CONFLICT DO NOTHING',
      ...[this.masterKey.wrap(forStore, secret), this.masterKey.id],
    );
  }

  secret(): Uint8Array {
    const sql = 'SELECT wrapped, masterKeyId FROM store_secret';
    const row = this.database.get<Wrapped>(sql);
    if (row === undefined) throw new Error('the ring has lost the secret of its store');
    return this.#unwrap(forStore, row);
  }

  find(matter: string): Uint8Array | null {
    const sql = 'SELECT wrapped, masterKeyId FROM keys WHERE matter = ?';
    const row = this.database.get<Wrapped>(sql, matter);
    return row === undefined ? null : this.#unwrap(forMatter(matter), row);
  }

  /** A new key, unless one was made meanwhile: in this transaction, or by another ring over the same file. */
  make(matter: string): Uint8Array {
    const key = Uint8Array.from(randomBytes(keyBytes));
    const { changes } = this.database.run(
      'INSERT INTO keys (matter, wrapped, masterKeyId) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      ...[matter, this.masterKey.wrap(forMatter(matter), key), this.masterKey.id],
    );
    return changes === 1 ? key : (this.find(matter) ?? key);
  }

  /** A ring over the same file may have turned to another master key. */
  assertMasterKey(): void {
    this.secret();
  }

  rewrap(next: KeyEncryptionKey): void {
    this.database.transaction(() => {
      this.database.run(
        'UPDATE store_secret SET wrapped = ?, masterKeyId = ?',
        ...[next.wrap(forStore, this.secret()), next.id],
      );
      for (
        let page = this.#after('');
        page.length > 0;
        page = this.#after(page.at(-1)?.matter ?? '')
      )
        for (const row of page) this.#rewrapKey(row, next);
    });
    this.masterKey = next;
    // Nothing that the former master key unwraps stays in the write-ahead log, unless a reader holds on to it.
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  #after(matter: string): readonly WrappedKey[] {
    const sql = 'SELECT * FROM keys WHERE matter > ? ORDER BY matter LIMIT ?';
    return this.database.all<WrappedKey>(sql, matter, rewrappedAtOnce);
  }

  #rewrapKey(row: WrappedKey, next: KeyEncryptionKey): void {
    const purpose = forMatter(row.matter);
    this.database.run(
      'UPDATE keys SET wrapped = ?, masterKeyId = ? WHERE matter = ?',
      ...[next.wrap(purpose, this.#unwrap(purpose, row)), next.id, row.matter],
    );
  }

  #unwrap(purpose: string, { wrapped, masterKeyId }: Wrapped): Uint8Array {
    if (masterKeyId !== this.masterKey.id) throw new WrongMasterKey(masterKeyId, this.masterKey.id);
    return this.masterKey.unwrap(purpose, wrapped);
  }
}
