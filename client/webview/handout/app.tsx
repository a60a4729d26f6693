import { useMemo } from "preact/hooks";
import type { HandoutModel } from "../../../server/src/compile/handout/handout-model.js";
import { handoutHtml, handoutSheet } from "../../../server/src/compile/handout/handout-page.js";
import { handoutWords } from "../../../server/src/compile/handout/words/handout-words.js";
import { drawn, type PartAttributes } from "../shared/drawn.js";
import type { Host } from "../shared/host.js";
import type { FromHandout } from "./messages.js";

export interface AppProps {
  host: Host<FromHandout>;
  /** The last good model, if there was one. */
  model: HandoutModel | undefined;
  stale: boolean;
  language: string;
}

/** The sheet as it will be printed, and above it what it is made of. */
export function App({ host, model, stale, language }: AppProps) {
  const words = useMemo(() => handoutWords(language), [language]);
  if (!model) return <p class="around">{words.nothingToShow}</p>;
  const places = new Map(model.tasks.flatMap(({ key, place }) => (place ? [[key, place] as const] : [])));
  const linked: PartAttributes = (key) => {
    const place = places.get(key);
    const reveal = () => place && host.post({ type: "reveal", place });
    const onKeyDown = ({ key: pressed }: KeyboardEvent) => (pressed === "Enter" ? reveal() : undefined);
    return place ? { role: "link", tabIndex: 0, class: "part", onClick: reveal, onKeyDown } : {};
  };
  return (
    <>
      {stale ? (
        <p class="around banner" role="status">
          {words.stale}
        </p>
      ) : null}
      <Choices host={host} model={model} language={language} />
      {drawn([handoutSheet(model)], linked)}
    </>
  );
}

function Choices({ host, model, language }: { host: Host<FromHandout>; model: HandoutModel; language: string }) {
  const { contents } = handoutWords(language);
  const { sessions, session, readers, reader } = model.choices;
  const choose = (chosen: { session?: string | undefined; reader?: string }) => {
    const { session: of = session, reader: by = reader } = chosen;
    host.post({ type: "choose", reader: by, ...(of === undefined ? {} : { session: of }) });
  };
  return (
    <form
      class="around choices"
      aria-label={contents.sheet}
      lang={handoutWords(language).language}
      onSubmit={(event) => event.preventDefault()}
    >
      {sessions.length > 0 ? (
        <label>
          {contents.session}
          <select value={session ?? ""} onChange={(event) => choose({ session: event.currentTarget.value })}>
            {session === undefined ? <option value="">–</option> : null}
            {sessions.map(({ key, title, tasks }) => (
              <option key={key} value={key}>
                {tasks > 0 ? `${title} (${tasks})` : title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {readers.length > 1 ? (
        <label>
          {contents.reader}
          <select value={reader} onChange={(event) => choose({ reader: event.currentTarget.value })}>
            {readers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="button" onClick={() => host.post({ type: "export", format: "html", data: handoutHtml(model) })}>
        {contents.save}
      </button>
    </form>
  );
}
