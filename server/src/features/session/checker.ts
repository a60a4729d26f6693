import type { CancellationToken } from "vscode-languageserver";
import { counted } from "../../messages/counted.js";
import type { OpenProject } from "./projects.js";
import type { Session } from "./session.js";
import { TypingPause } from "./typing-pause.js";

/** How long the checker works before it lets messages of the client in, in milliseconds. */
const slice = 10;

type Listener = (project: OpenProject, paths: readonly string[]) => void;

/**
 * Does the work that changes leave behind: the file that is typed in as soon as the author pauses, then the others that
 * the client shows, then the rest, in slices between which the client is heard.
 */
export class Checker {
  private readonly pause = new TypingPause();
  private readonly loading = new Map<OpenProject, Generator<void>>();
  private readonly listeners: Listener[] = [];
  private readonly untold = new Map<OpenProject, Set<string>>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWorking = false;
  private resting: (() => void)[] = [];
  private whenLoaded: { project: OpenProject; resolve: () => void }[] = [];

  constructor(private readonly session: Session) {}

  /** Called with the files of which there is something new to tell. */
  onTold(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** A project is there no more. */
  forget(project: OpenProject): void {
    this.finishLoading(project);
    this.untold.delete(project);
  }

  adopt(project: OpenProject): void {
    this.loading.set(project, project.live.load());
    this.wake(0);
  }

  changed(how: "typed" | "opened" | "closed"): void {
    if (how === "typed") {
      this.pause.changed(performance.now());
      this.wake(this.pause.length);
    } else this.wake(0);
  }

  /** Something was put in the queue of a project. */
  wake(milliseconds: number): void {
    if (milliseconds > 0 && this.timer !== undefined) clearTimeout(this.timer);
    else if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.work();
    }, milliseconds);
  }

  /** Resolves when nothing is left to do, or when nobody waits any more. */
  atRest(token?: CancellationToken): Promise<void> {
    if (!this.isBusy()) return Promise.resolve();
    return new Promise((resolve) => {
      this.resting.push(resolve);
      token?.onCancellationRequested(() => resolve());
    });
  }

  /** Resolves when a project has been taken note of: before that, names of other files may still be unknown. */
  loaded(project: OpenProject): Promise<void> {
    if (!this.loading.has(project)) return Promise.resolve();
    return new Promise((resolve) => this.whenLoaded.push({ project, resolve }));
  }

  private isBusy(): boolean {
    return !this.session.isReady || this.timer !== undefined || this.isWorking || this.loading.size > 0;
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    let begun = performance.now();
    while (this.timer === undefined && this.doNextSafely()) {
      if (performance.now() - begun < slice) continue;
      this.tell();
      await letMessagesIn();
      begun = performance.now();
    }
    this.isWorking = false;
    this.tell();
    if (this.isBusy()) return;
    const resting = this.resting;
    this.resting = [];
    for (const rest of resting) rest();
  }

  /** A file that brings about a mistake of ours must not keep others from being checked. */
  private doNextSafely(): boolean {
    try {
      return this.doNext();
    } catch (error) {
      this.session.log.failed("Checking", error);
      return true;
    }
  }

  /** @returns whether there was something to do */
  private doNext(): boolean {
    for (const [project, load] of this.loading) {
      if (load.next().done === true) this.finishLoading(project);
      return true;
    }
    const { isReady, settings } = this.session;
    const reach = isReady && settings.diagnostics.closedFiles ? "all" : "shown";
    for (const project of this.session.projects.all()) {
      const begun = performance.now();
      const path = project.live.step(reach);
      this.collect(project);
      if (path === undefined) continue;
      this.session.log.traced(`Checked ${path} in ${Math.round(performance.now() - begun)} ms`);
      // What an editor shows is told at once, the rest when there is a moment.
      if (project.live.isShown(path)) this.tell();
      return true;
    }
    return false;
  }

  private finishLoading(project: OpenProject): void {
    this.loading.delete(project);
    const files = counted(project.live.index.size, "file");
    this.session.log.noted(`${project.root}: ${files} of protocols taken note of.`);
    const waiting = this.whenLoaded;
    this.whenLoaded = waiting.filter((one) => one.project !== project);
    for (const one of waiting) if (one.project === project) one.resolve();
  }

  private collect(project: OpenProject): void {
    const paths = project.live.told.takeChanged();
    if (paths.length === 0) return;
    const untold = this.untold.get(project) ?? new Set();
    for (const path of paths) untold.add(path);
    this.untold.set(project, untold);
  }

  /** Tells what is known of files whose text has not changed since it was found out. */
  private tell(): void {
    for (const [project, untold] of this.untold) {
      const paths = [...untold].filter((path) => !(project.live.isShown(path) && project.live.isQueued(path)));
      for (const path of paths) untold.delete(path);
      if (untold.size === 0) this.untold.delete(project);
      if (paths.length === 0) continue;
      for (const listener of this.listeners) listener(project, paths);
    }
  }
}

function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
