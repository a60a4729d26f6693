/** The editor that shows a page, as the page sees it. */
export interface Host<Out> {
  post(message: Out): void;
}

interface EditorApi {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The one connection of this page to its editor. */
export function connect<In extends { type: string }, Out>(receive: (message: In) => void): Host<Out> {
  const api = acquireVsCodeApi();
  window.addEventListener("message", ({ data }: MessageEvent<In>) => receive(data));
  return { post: (message) => api.postMessage(message) };
}
