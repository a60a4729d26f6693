import type { ProtocolOfPage } from "../../../../server/src/features/requests.js";

/** A protocol with what a page is made from; absent where it has nothing for that page. */
export interface Shown<Model> extends ProtocolOfPage {
  model?: Model;
}

/** What a page is told. */
export type ModelMessage<Model> =
  | { type: "model"; model?: Model; stale: boolean }
  /** There is a protocol, and nothing in it for this page. */
  | { type: "nothing" };

/**
 * While a text cannot be read in full, a page goes on showing the last one that could. Where there was none, it shows
 * what can be read.
 */
export class LastGood<Model> {
  #good: Shown<Model> | undefined;

  /** @param result what the text gives now; null where no protocol can be made out */
  take(result: Shown<Model> | null): ModelMessage<Model> {
    if (!result) return { type: "model", stale: true };
    if (!result.isWhole && this.#good?.name === result.name) return { type: "model", stale: true };
    this.#good = result.isWhole ? result : undefined;
    const { model } = result;
    return model === undefined ? { type: "nothing" } : { type: "model", model, stale: false };
  }

  /** For a page that was made anew and knows nothing. */
  again(): ModelMessage<Model> | undefined {
    const model = this.#good?.model;
    return model === undefined ? undefined : { type: "model", model, stale: false };
  }

  forget(): void {
    this.#good = undefined;
  }
}
