// Judges documents as the suite asks on stdin: pages by the parser of the HTML standard, JSON by its schema.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse, parseFragment } from "parse5";

const job = JSON.parse(readFileSync(0, "utf8"));
const faults = [];

for (const page of job.pages ?? []) {
  const onParseError = (error) => faults.push(`${error.code} at ${error.startLine}:${error.startCol}`);
  (page.trimStart().startsWith("<!DOCTYPE") ? parse : parseFragment)(page, { onParseError, sourceCodeLocationInfo: true });
}
if (job.schema) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  const validate = ajv.compile(job.schema);
  for (const document of job.documents) {
    if (!validate(document)) faults.push(...validate.errors.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
  }
}
process.stdout.write(JSON.stringify(faults));
