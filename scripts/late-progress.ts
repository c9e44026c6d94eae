import { Presets, SingleBar } from 'cli-progress';

export type LateProgress = Readonly<{
  update: (done: number, total: number) => void;
  add: (more: number) => void;
  stop: () => void;
}>;

const patienceMs = 1000;

/** Progress that shows itself only when the work takes over a second; silent where nobody looks. */
export function lateProgress(what: string, unit: string): LateProgress {
  const bar = new SingleBar(
    { format: `${what}: {value} ${unit} [{bar}] {duration_formatted}`, clearOnComplete: true },
    Presets.shades_classic,
  );
  const startedAt = Date.now();
  let isShown = false;
  let isOver = false;
  let done = 0;
  const show = (total: number) => {
    // What goes on after the work was done is not its progress.
    if (isOver) return;
    if (!isShown && Date.now() - startedAt > patienceMs) {
      isShown = true;
      bar.start(total, done);
    }
    if (!isShown) return;
    bar.setTotal(total);
    bar.update(done);
  };
  return {
    update(now, total) {
      done = now;
      show(total);
    },
    add(more) {
      done += more;
      // How many there are is not known before the end: the bar stays full, the number tells.
      show(done);
    },
    stop() {
      isOver = true;
      if (isShown) bar.stop();
    },
  };
}
