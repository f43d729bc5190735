/** What `catalogue/company.yaml` must look like. That headcounts sum is checked in `check/company.ts`. */

import * as z from "zod";
import { idSchema, shareSchema, textSchema } from "./common.ts";

const gradeSchema = z.int().min(1).max(10);
const betaSchema = z.number().min(0.1).max(1000);
/** People live in a fixed number of slots; the rest of them are for people who come. */
const headcountSchema = z.int().min(1).max(1000);

const occupationSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  people: headcountSchema,
  grades: z.tuple([gradeSchema, gradeSchema]),
  coverage: z.tuple([betaSchema, betaSchema]),
  supervisor: z.boolean().default(false),
  computing: z.boolean().default(false),
});

const departmentSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  shortName: textSchema,
  family: z.enum(["office", "plant", "depot", "clinic"]),
  people: headcountSchema,
  errorTolerance: shareSchema,
  dataSensitivity: shareSchema,
  backgroundShare: z.number().min(0).max(0.95),
  industry: z.boolean(),
  occupations: z.array(occupationSchema).min(1).max(20),
});

export const companySchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(60),
  people: headcountSchema,
  departments: z.array(departmentSchema).min(1).max(40),
});

export type CompanyFile = z.infer<typeof companySchema>;
