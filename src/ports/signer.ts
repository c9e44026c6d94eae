/** Signs receipts with Ed25519 (RFC 8032); the same text always gets the same signature. */
export type Signer = Readonly<{
  /** The first 16 hexadecimal digits of the SHA-256 of the raw public key. */
  keyId: string;
  /** Base64url of the raw 32 bytes. */
  publicKey: string;
  /** Base64url of the 64-byte signature over the UTF-8 of the text. */
  sign: (text: string) => string;
}>;
