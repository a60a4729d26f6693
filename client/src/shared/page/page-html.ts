import { env, Uri, type Webview, type WebviewOptions } from "vscode";

export type PageName = "glance" | "handout";

function bundles(extension: Uri): Uri {
  return Uri.joinPath(extension, "dist", "webview");
}

/** A page reaches its own bundle and nothing else. */
export function pageOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, enableCommandUris: false, localResourceRoots: [bundles(extension)] };
}

/** The document that a page makes itself in. There is nothing inline in it, and nothing is fetched. */
export function pageHtml(webview: Webview, extension: Uri, name: PageName): string {
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(bundles(extension), file)).toString();
  const source = webview.cspSource;
  const policy = `default-src 'none'; script-src ${source}; style-src ${source}; img-src blob:`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${address(`${name}.css`)}">
</head>
<body>
<script src="${address(`${name}.js`)}"></script>
</body>
</html>
`;
}
