import { Role, Source } from '../../schema/events/vocabulary';
import { type Ports, startApplication } from '../../src/app/application';
import { adoptRule } from '../../src/app/commands/rule-commands';
import { firstRules } from '../../src/genesis/first-rules';
import { openPorts } from '../support/opened-ports';
import { temporaryFolder } from '../support/temporary-folder';

const sender = {
  viewer: { id: 'admin', role: Role.ADMIN, bodyId: null, councilId: null },
  source: Source.API,
};
const [rule] = firstRules;
const input = (idempotencyKey: string) => {
  const { key: _key, ...content } = rule!;
  return { ...content, idempotencyKey, effectiveOn: '2021-06-01' };
};

/** The application over real stores; while it is `held`, no read model is written. */
async function prepared() {
  const { ports, close } = await openPorts(temporaryFolder());
  let release: () => void = () => undefined;
  let held: Promise<void> = Promise.resolve();
  let isHeld = false;
  const slow: Ports = {
    ...ports,
    // What is waited for in vain ends at once.
    pause: (ms) => (isHeld ? Promise.resolve() : ports.pause(ms)),
    views: {
      ...ports.views,
      putMany: async (...put) => {
        await held;
        return ports.views.putMany(...put);
      },
    },
  };
  const app = await startApplication(slow, { onFailure: () => undefined });
  const hold = () => {
    isHeld = true;
    held = new Promise((resolve) => {
      release = () => {
        isHeld = false;
        resolve();
      };
    });
  };
  const stop = async () => {
    await app.stop();
    await close();
  };
  return { app, hold, release: () => release(), stop };
}

describe('the number of changes', () => {
  it('stays as long as nothing is recorded', async () => {
    const { app, stop } = await prepared();
    const before = app.changes();
    await app.references();
    const refused = await app.execute(
      adoptRule,
      { ...input('one'), effectiveOn: '2999-01-01' },
      sender,
    );

    expect(refused.ok).toBe(false);
    expect(app.changes()).toBe(before);
    await stop();
  });

  it('differs once something is recorded, although no read model shows it yet, and again when they do', async () => {
    const { app, hold, release, stop } = await prepared();
    hold();
    const seen = [app.changes()];
    for (const key of ['one', 'two']) {
      const outcome = await app.execute(adoptRule, input(key), sender);
      expect(outcome.ok).toBe(true);
      seen.push(app.changes());
    }
    release();
    const head = await app.ports.events.head();
    await app.reach(head!.position);
    seen.push(app.changes());

    expect(new Set(seen).size).toBe(4);
    await stop();
  });
});
