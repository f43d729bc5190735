// `npm run golden`: writes the golden tables of the formulas anew. Read the difference before you commit it.
import { writeTables } from "../tests/golden/tabulate.ts";

await writeTables();
