import { addressOfArea, type Area } from "../../sheet";
import { AREA_PROPERTIES, areaOfRange, bands, columnsOf } from "./area";

/**
 * `getMergedAreasOrNullObject` fails beyond 512 merged areas (its reference page) and names only those whose top left
 * cell lies inside (office-js issue 3611). A merged area takes two cells at least, so a band of 1,024 cells is safe.
 */
const SAFE_CELLS = 1024;

const mergeBands = (area: Area): Area[] => bands(area, Math.max(1, Math.floor(SAFE_CELLS / columnsOf(area))));

/** Queues the merged areas of one band; `band` may turn out a null object. */
function queueBand(band: Excel.Range): () => Area[] {
  const merged = band.getMergedAreasOrNullObject();
  merged.areas.load(AREA_PROPERTIES.map((name) => `items/${name}`).join(","));
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOfRange));
}

/** Queues all merged areas that begin inside `area` of the sheet. With `within`, only in that range's part of it. */
export function queueMerges(sheet: Excel.Worksheet, area: Area, within?: Excel.Range): () => Area[] {
  const collects = mergeBands(area).map((band) => {
    const address = addressOfArea(band);
    return queueBand(within === undefined ? sheet.getRange(address) : within.getIntersectionOrNullObject(address));
  });
  return () => collects.flatMap((collect) => collect());
}
