import type { Environment } from 'monaco-editor';

/** Where the built workers are served; put in by the build. */
declare const workerPaths: Readonly<Record<'editor' | 'graphql' | 'json', string>>;

/** The editor asks for a worker by the label of a language. */
const pathOf = (label: string): string =>
  label === 'graphql' || label === 'json' ? workerPaths[label] : workerPaths.editor;

const environment: Environment = {
  getWorker: (_id, label) => new Worker(pathOf(label), { name: label }),
};

/** Must run before the first editor opens. */
export function offerWorkers(): void {
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
