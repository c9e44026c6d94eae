import type { Application } from '../../app/application';
import type { CurrentViewer } from '../../app/live/answer-changes';
import { figuresChanges, type FiguresChanges } from '../../app/live/figures-changes';
import { petitionChanges, type PetitionChanges } from '../../app/live/petition-changes';
import { workloadChanges, type WorkloadChanges } from '../../app/live/workload-changes';
import type { Context } from '../context';

/** What can be listened to; one for a program, because what several listen to is read once. */
export type LiveChanges = Readonly<{
  petitions: PetitionChanges;
  workload: WorkloadChanges;
  figures: FiguresChanges;
}>;

export const liveChanges = (app: Application): LiveChanges => ({
  petitions: petitionChanges(app),
  workload: workloadChanges(app),
  figures: figuresChanges(app),
});

/** What subscriptions work with. */
export type LiveContext = Context &
  Readonly<{
    changes: LiveChanges;
    /** Errors: Unauthenticated once the token is no longer believed. */
    currentViewer: CurrentViewer;
  }>;
