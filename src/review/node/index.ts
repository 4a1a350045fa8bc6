export { CheckPool, type NodeTask, type PoolOptions } from "./pool";
export { journalName, runReview, sessionName, type ReviewOutcome, type ReviewRequest } from "./run";
export { findWorkbooks, type Found, type FoundFile } from "./walk";
