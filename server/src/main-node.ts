import { serve } from "./features/serve.js";
import { connectUnderNode } from "./node/connect.js";

const { connection, host } = connectUnderNode(__dirname);
serve(connection, host);
