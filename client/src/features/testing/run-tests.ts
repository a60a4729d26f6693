import type { CancellationToken, TestController, TestItem, TestMessage, TestRunRequest } from "vscode";
import { TestMessage as Message } from "vscode";
import type { TestTree, Trial } from "./test-tree.js";

/** What came of one trial: nothing if it is as it should be. */
export type TryOne = (trial: Trial) => Promise<TestMessage | undefined>;

/** Runs what is asked for, one leaf after the other, until it is stopped. */
export async function runTests(
  controller: TestController,
  tree: TestTree,
  request: TestRunRequest,
  token: CancellationToken,
  tryOne: TryOne,
): Promise<void> {
  if (!tree.isShown) await tree.refresh();
  const run = controller.createTestRun(request);
  const asked = request.include ?? itemsOf(controller.items);
  const excluded = new Set(request.exclude?.map(({ id }) => id));
  for (const item of asked.flatMap((one) => leavesOf(one, excluded))) {
    const trial = tree.trialOf(item);
    if (!trial || token.isCancellationRequested) {
      run.skipped(item);
      continue;
    }
    run.started(item);
    const began = performance.now();
    try {
      const message = await tryOne(trial);
      const took = performance.now() - began;
      if (message) run.failed(item, message, took);
      else run.passed(item, took);
    } catch (error) {
      run.errored(item, new Message(error instanceof Error ? error.message : String(error)));
    }
  }
  run.end();
}

function leavesOf(item: TestItem, excluded: ReadonlySet<string>): TestItem[] {
  if (excluded.has(item.id)) return [];
  return item.children.size === 0 ? [item] : itemsOf(item.children).flatMap((child) => leavesOf(child, excluded));
}

function itemsOf(items: Iterable<[string, TestItem]>): TestItem[] {
  return [...items].map(([, item]) => item);
}
