/**
 * The look of a handout: black on white in print, on A4 as well as on Letter, and in the colours of the editor where an
 * editor shows it.
 */
export const handoutStyle = `
@page { margin: 14mm 17mm; }
.handout {
  --text: var(--vscode-editor-foreground, #000);
  --back: var(--vscode-editor-background, #fff);
  --line: var(--vscode-contrastBorder, color-mix(in srgb, var(--text) 35%, var(--back)));
  box-sizing: border-box;
  max-width: 46em;
  margin: 0 auto;
  padding: 28px 32px 36px;
  color: var(--text);
  background: var(--back);
  font: 15px/1.5 "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Noto Sans", "DejaVu Sans", sans-serif;
}
.handout * { box-sizing: border-box; }
.handout h1, .handout h2, .handout h3, .handout p, .handout ul, .handout ol, .handout dl, .handout dd, .handout blockquote {
  margin: 0;
  padding: 0;
}
.handout header { margin-bottom: 20px; padding-bottom: 12px; border-bottom: 2px solid var(--text); }
.handout h1 { font-size: 28px; line-height: 1.2; font-weight: 600; }
.handout h2 { font-size: 20px; line-height: 1.3; font-weight: 600; }
.handout h3 { font-size: 15px; font-weight: 600; }
.handout .from { margin-top: 2px; }
.handout article { margin-top: 26px; }
.handout article + article { padding-top: 22px; border-top: 1px solid var(--line); }
.handout .note { font-style: italic; }
.handout .invitation { margin-top: 8px; font-size: 17px; font-style: italic; }
.handout section { margin-top: 14px; break-inside: avoid; }
.handout .short { display: grid; grid-template-columns: 9.5em 1fr; gap: 0 14px; margin-top: 6px; }
.handout h2, .handout h3 { break-after: avoid; }
.handout .short h3 { break-after: auto; }
.handout .content > * + * { margin-top: 6px; }
.handout ul, .handout ol { padding-inline-start: 1.4em; }
.handout li { margin: 3px 0; }
.handout blockquote { padding-inline-start: 12px; border-inline-start: 3px solid var(--line); }
.handout dt { font-weight: 600; }
.handout .quoted dt { font-weight: 400; font-style: italic; }
.handout dd { margin: 0 0 6px 1.4em; }
.handout table { width: 100%; margin-top: 6px; border-collapse: collapse; table-layout: fixed; }
.handout th, .handout td { padding: 4px 6px; border: 1px solid var(--line); text-align: start; vertical-align: top; }
.handout th { font-size: 13px; font-weight: 600; overflow-wrap: anywhere; }
.handout th:first-child { width: 5.5em; }
.handout tbody tr { height: 34px; }
.handout .blank { display: flex; gap: 8px; align-items: end; margin-top: 10px; }
.handout .blank::after { content: ""; flex: 1; border-bottom: 1px solid var(--text); }
.handout .help { margin-top: 28px; padding: 12px 16px; border: 2px solid var(--text); border-radius: 6px; }
.handout .goes-on { margin-top: 26px; padding-top: 16px; border-top: 1px solid var(--line); }
@media print {
  .handout { --text: #000; --back: #fff; --line: #777; max-width: none; margin: 0; padding: 0; }
  .handout { font-size: 10.5pt; line-height: 1.4; }
  .handout h1 { font-size: 19pt; }
  .handout h2 { font-size: 14pt; }
  .handout h3 { font-size: 10.5pt; }
  .handout header { margin-bottom: 12px; padding-bottom: 8px; }
  .handout article { margin-top: 14px; }
  .handout article + article { padding-top: 14px; }
  .handout section { margin-top: 9px; }
  .handout .short { margin-top: 4px; }
  .handout .content > * + * { margin-top: 4px; }
  .handout li { margin: 1px 0; }
  .handout dd { margin-bottom: 3px; }
  .handout .help { margin-top: 16px; padding: 8px 12px; }
}
@media (max-width: 520px) {
  .handout { padding: 18px; }
  .handout .short { display: block; margin-top: 12px; }
}
`;
