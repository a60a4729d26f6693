import { render } from "preact";
import type { HandoutModel } from "../../../server/src/compile/handout/handout-model.js";
import { handoutHtml } from "../../../server/src/compile/handout/handout-page.js";
import { handoutStyle } from "../../../server/src/compile/handout/handout-style.js";
import { connect } from "../shared/host.js";
import { App } from "./app.js";
import type { FromHandout, ToHandout } from "./messages.js";
import "./handout.css";

// The sheet brings its own look along, the same on this page and on the one that is saved.
const sheetStyle = new CSSStyleSheet();
sheetStyle.replaceSync(handoutStyle);
document.adoptedStyleSheets.push(sheetStyle);

const root = document.createElement("div");
document.body.append(root);

let model: HandoutModel | undefined;
let stale = false;
let language = "en";

const host = connect<ToHandout, FromHandout>((message) => {
  if (message.type === "export") {
    if (model) host.post({ type: "export", format: "html", data: handoutHtml(model) });
    return;
  }
  if (message.type === "nothing") {
    model = undefined;
    stale = false;
  } else {
    model = message.model ?? model;
    stale = message.stale === true && model !== undefined;
    language = message.language ?? language;
  }
  draw();
});

function draw(): void {
  render(<App host={host} model={model} stale={stale} language={language} />, root);
}

draw();
host.post({ type: "ready" });
