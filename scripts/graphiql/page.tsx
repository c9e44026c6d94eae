import { GraphiQL, type GraphiQLProps } from 'graphiql';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './ask';
import { defaultQuery } from './default-query';
import { keptToken } from './kept-token';
import { TokenBox } from './token-box';
import { listen } from './listen';
import { isSubscription } from './question';
import { offerWorkers } from './workers';

const fetcher: GraphiQLProps['fetcher'] = (question) =>
  (isSubscription(question) ? listen : ask)(question, keptToken.read());

/** What is typed may name people, so it is kept like the token: in this tab alone. */
function Page(): JSX.Element {
  return (
    <>
      <TokenBox initial={keptToken.read()} onChange={keptToken.write} />
      <main>
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={defaultQuery}
          storage={sessionStorage}
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
        />
      </main>
    </>
  );
}

offerWorkers();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
