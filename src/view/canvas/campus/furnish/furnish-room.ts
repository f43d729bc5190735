/** Chooses how a room is furnished, by its department. */

import { Scenery } from "../furniture/scenery.ts";
import { createRandom } from "../random.ts";
import type { RoomPlan } from "../room-plan.ts";
import { furnishClinical } from "./clinical.ts";
import { furnishLogistics } from "./logistics.ts";
import { furnishCustomerService, furnishSales } from "./open-office.ts";
import { furnishFinance, furnishHr, furnishIt, furnishLegal, furnishProduct } from "./small-office.ts";
import { furnishMaintenance, furnishProduction, furnishQuality } from "./workfloor.ts";

type Furnish = (scenery: Scenery, room: RoomPlan, random: () => number) => void;

const BY_ROOM: Readonly<Record<string, Furnish>> = {
  sales: furnishSales,
  "customer-service": furnishCustomerService,
  it: furnishIt,
  product: furnishProduct,
  legal: furnishLegal,
  finance: furnishFinance,
  hr: furnishHr,
  clinical: furnishClinical,
  logistics: furnishLogistics,
  quality: furnishQuality,
  production: furnishProduction,
  maintenance: furnishMaintenance,
};

/** All that stands in a room; empty for a room without a trade. */
export function furnishRoom(room: RoomPlan): Scenery {
  const scenery = new Scenery();
  BY_ROOM[room.id]?.(scenery, room, createRandom(42 + room.people));
  return scenery;
}
