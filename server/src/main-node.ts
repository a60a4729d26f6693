import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { checkOpenDocuments } from "./features/check-open-documents.js";

checkOpenDocuments(createConnection(ProposedFeatures.all));
