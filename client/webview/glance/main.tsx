import { render } from "preact";
import type { GlanceModel } from "../../../server/src/compile/glance/glance-model.js";
import type { Place } from "../../../server/src/finding.js";
import { connect } from "../shared/host.js";
import { App } from "./app.js";
import type { ExportFormat, FromGlance, ToGlance } from "./messages.js";
import "./glance.css";
import "./grids.css";

const root = document.createElement("div");
document.body.append(root);

let model: GlanceModel | undefined;
let stale = false;
let language = "en";
let cursor: Place | undefined;
let startExport: ((format: ExportFormat) => void) | undefined;

const host = connect<ToGlance, FromGlance>((message) => {
  switch (message.type) {
    case "model":
      model = message.model ?? model;
      stale = message.stale === true && model !== undefined;
      language = message.language ?? language;
      break;
    case "cursor":
      cursor = message.place;
      break;
    case "export":
      startExport?.(message.format);
      return;
  }
  draw();
});

function draw(): void {
  const onExporter = (start: typeof startExport) => {
    startExport = start;
  };
  render(
    <App host={host} model={model} stale={stale} language={language} cursor={cursor} onExporter={onExporter} />,
    root,
  );
}

draw();
host.post({ type: "ready" });
