export type * from "./model";
export { accept, withAcceptances, withdraw } from "./accept";
export { parseRecord, serialiseRecord } from "./exchange";
export { formMark, isSameForm } from "./form-mark";
export { honour, type Honoured } from "./honour";
export { findingKey, indicatorKey, indicatorOfKey, placeNames } from "./keys";
export { emptyRecord, isEmpty } from "./model";
export { chooseRecorded, recordedProfile } from "./profile";
export { clarify, withReadings } from "./readings";
