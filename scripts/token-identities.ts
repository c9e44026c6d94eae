import { createIdentities } from '../src/adapters/crypto/identities';
import { remoteKeys } from '../src/adapters/crypto/remote-keys';
import type { Identities } from '../src/ports/identities';
import type { TokenConfig } from '../src/token-config';

/** Believes the tokens of an identity provider. */
export const identitiesOf = ({ keys, ...tokens }: TokenConfig): Identities =>
  createIdentities({ ...tokens, key: keys instanceof URL ? remoteKeys(keys) : keys });
