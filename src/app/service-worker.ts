/** The service worker's entry. The build replaces its one free name by the list of files. */

import { type Build, serveOffline, type WorkerScope } from "./offline-cache.ts";

declare const __ALPHEA_BUILD__: Build;

serveOffline(globalThis as unknown as WorkerScope, __ALPHEA_BUILD__);
