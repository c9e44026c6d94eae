import type { JSX } from 'react';

type TokenBoxProps = Readonly<{ initial: string; onChange: (token: string) => void }>;

/** Who asks: the one box for a token, so that no other place can contradict it. */
export function TokenBox({ initial, onChange }: TokenBoxProps): JSX.Element {
  return (
    <header className="token-box">
      <label htmlFor="token">
        Mã truy cập <span lang="en">/ Access token</span>
      </label>
      <input
        id="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="eyJ…"
        aria-describedby="token-hint"
        defaultValue={initial}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <span id="token-hint">
        Để trống = công chúng. <span lang="en">Empty = the public.</span>
      </span>
    </header>
  );
}
